import { dayInWords } from '@/lib/story/date-in-words.ts'
import { letterOf } from '@/lib/story/letter-of.ts'
import type { Source, Story } from '@/lib/types.ts'

/** Which source each letter is, where outlets are hidden: a page of its own on paper. */
export function OutletKey({ story }: { story: Story }) {
  return (
    <section className="hidden print:in-data-hide-outlets:block print:break-before-page" aria-hidden="true">
      <h2 className="text-xl print:break-after-avoid">Key to the sources</h2>
      <ol className="*:mt-2">
        {story.sources.map((source, i) => (
          <li key={source.id}>
            <b>Source {letterOf(i)}</b> {toldOf(source).join(' · ')}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Outlet, title, author and day, as far as they are known, each once. */
function toldOf(source: Source): string[] {
  const told = [
    source.outlet,
    source.title,
    source.author,
    source.published ? dayInWords(source.published) : null,
  ]
  return [...new Set(told.filter((words): words is string => Boolean(words)))]
}
