import { DateLine } from '@/components/site/date-line.tsx'
import { isSameLanguage, languageName } from '@/lib/language.ts'
import { countInWords } from '@/lib/story/list-in-words.ts'
import type { Source, Story } from '@/lib/types.ts'

/** Outlet, author, date, language, the original's address, the editor's note, and pictures as addresses. */
export function SourceMeta({ story, source }: { story: Story; source: Source }) {
  const foreign = !isSameLanguage(source.lang, story.lang)
  return (
    <div className="label *:not-first:mt-[0.4rem]">
      <ul className="flex flex-wrap *:not-last:after:mx-[0.5em] *:not-last:after:text-edge *:not-last:after:content-['·']">
        <li>{source.outlet === null ? 'Outlet not known' : <bdi>{source.outlet}</bdi>}</li>
        {source.author && (
          <li>
            <bdi>{source.author}</bdi>
          </li>
        )}
        {source.published && (
          <li>
            <DateLine iso={source.published} />
          </li>
        )}
        {foreign && <li>{languageName(source.lang)}</li>}
        {source.url && (
          <li>
            <a href={source.url} rel="noreferrer external">
              Original article
            </a>
          </li>
        )}
      </ul>
      {source.note && (
        <p className="text-quiet" dir="auto">
          {source.note}
        </p>
      )}
      {source.pictures.length > 0 && (
        <details>
          <summary className="py-[0.4rem]">
            {countInWords(source.pictures.length, 'picture')}, not shown here
          </summary>
          <ul>
            {source.pictures.map((picture) => (
              <li key={picture.url}>
                {picture.alt && <span dir="auto">{picture.alt}: </span>}
                <a href={picture.url} rel="noreferrer external" className="wrap-anywhere">
                  {picture.url}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
