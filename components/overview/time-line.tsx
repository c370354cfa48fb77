import { SourceName } from '@/components/names/source-name.tsx'
import { DateLine } from '@/components/site/date-line.tsx'
import { timeLine } from '@/lib/story/time-line.ts'
import type { Story } from '@/lib/types.ts'

/** When sources were published, the first at the top; those without a date are named last. */
export function TimeLine({ story }: { story: Story }) {
  const days = timeLine(story)
  if (days.length === 0) return null
  const undated = story.sources.filter((source) => !source.published)
  return (
    <section className="label" aria-labelledby="times">
      <h3 id="times" className="heading">
        In the order of time
      </h3>
      <dl className="*:mt-[0.35rem]">
        {days.map(({ iso, sources }) => (
          <div key={iso}>
            <dt className="font-semibold">
              <DateLine iso={iso} />
            </dt>
            {sources.map(({ source, time }) => (
              <dd key={source.id}>
                <SourceName story={story} id={source.id} />
                {time && <span className="text-quiet"> {time}</span>}
              </dd>
            ))}
          </div>
        ))}
        {undated.length > 0 && (
          <div>
            <dt className="text-quiet">No date known</dt>
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
