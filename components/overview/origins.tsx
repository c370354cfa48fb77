import { SourceNames } from '@/components/names/source-name.tsx'
import { countInWords } from '@/lib/story/list-in-words.ts'
import type { Origin, Story } from '@/lib/types.ts'

/** How many independent texts the sources are, with the text they share as the proof. */
export function Origins({ story }: { story: Story }) {
  if (story.origins.length === 0) return null
  const groups = story.origins.filter((origin) => origin.sources.length > 1)
  return (
    <section className="label" aria-labelledby="origins">
      <h3 id="origins" className="heading">
        {countInWords(story.sources.length, 'source')}, {countInWords(story.origins.length, 'origin')}
      </h3>
      {groups.length === 0 ? (
        <p>No two sources have the same running text outside quotations.</p>
      ) : (
        groups.map((origin) => <OriginGroup key={origin.sources.join()} story={story} origin={origin} />)
      )}
    </section>
  )
}

function OriginGroup({ story, origin }: { story: Story; origin: Origin }) {
  const runs = sharedRuns(story, origin)
  return (
    <div>
      <p>
        <SourceNames story={story} ids={origin.sources} /> have {percent(origin.shared)} of their running text
        in common.
      </p>
      {runs.length > 0 && (
        <details>
          <summary>The text they share</summary>
          <ul className="list-['–_'] ps-[1.1em] font-serif">
            {runs.map((run) => (
              <li key={run} lang={story.lang} dir="auto">
                {run}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** The passages that at least two sources of the group share, as the first of them prints them. */
function sharedRuns(story: Story, origin: Origin): string[] {
  return story.passages.flatMap((passage) => {
    const places = passage.members.filter((m) => origin.sources.includes(m.source))
    const first = places[0]
    if (!first || new Set(places.map((m) => m.source)).size < 2) return []
    return [story.sources.find((s) => s.id === first.source)?.text.slice(first.start, first.end) ?? '']
  })
}

/** “43 %” */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u202f%`
}
