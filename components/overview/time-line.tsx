import { SourceName } from '@/components/names/source-name.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import type { Story } from '@/lib/types.ts'

/** When sources were published, the first at the top; those without a date are named last. */
export function TimeLine({ story }: { story: Story }) {
  const dated = story.sources
    .flatMap((source) => (source.published ? [{ source, published: source.published }] : []))
    .sort((a, b) => Date.parse(a.published) - Date.parse(b.published))
  if (dated.length === 0) return null
  const undated = story.sources.filter((source) => !source.published)
  const days = [...new Set(dated.map(({ published }) => published.slice(0, 10)))]
  return (
    <section className="label" aria-labelledby="times">
      <h3 id="times" className="heading">
        In the order of time
      </h3>
      <dl className="time-line">
        {days.map((day) => (
          <div key={day}>
            <dt>
              <DateLine iso={day} />
            </dt>
            {dated
              .filter(({ published }) => published.startsWith(day))
              .map(({ source, published }) => (
                <dd key={source.id}>
                  <SourceName story={story} id={source.id} />
                  {/T(?!00:00)/.test(published) && <span className="quiet"> {published.slice(11, 16)}</span>}
                </dd>
              ))}
          </div>
        ))}
        {undated.length > 0 && (
          <div>
            <dt className="quiet">No date known</dt>
            {undated.map((source) => (
              <dd key={source.id}>
                <SourceName story={story} id={source.id} />
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  )
}
