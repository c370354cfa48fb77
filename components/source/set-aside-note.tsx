import { countInWords } from '@/lib/story/list-in-words.ts'
import type { SetAside } from '@/lib/types.ts'

/** What stands in the file and is not the article's, folded away but not hidden. */
export function SetAsideNote({ setAside, lang }: { setAside: readonly SetAside[]; lang: string }) {
  if (setAside.length === 0) return null
  return (
    <details className="mt-10.5 max-w-measure label">
      <summary className="py-[0.4rem]">
        Set aside: {countInWords(setAside.length, 'passage')} that the article’s file has around it
      </summary>
      <dl className="*:mt-3">
        {setAside.map((item) => (
          <div key={item.line}>
            <dt className="text-quiet">
              {item.reason}, line {item.line}
            </dt>
            <dd lang={lang} dir="auto">
              {item.text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
