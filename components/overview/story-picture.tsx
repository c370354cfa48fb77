import { countOf } from '@/components/site/list-in-words.ts'
import type { Story } from '@/lib/types.ts'
import { quoteStates, stateOf } from './state-of.ts'
import { statePath } from './state-path.ts'

/** From one cell of 10 to the next. */
const step = 14
/** Pixels for a unit. */
const scale = 1.4

/** A story at a glance: a row for each source, a column for each quote, a shape and a colour for each relation. */
export function StoryPicture({ story }: { story: Story }) {
  const { quotes, sources } = story
  if (quotes.length === 0) return null
  const byNumber = [...quotes].sort((a, b) => a.number - b.number)
  const width = byNumber.length * step - 4
  const height = sources.length * step - 4
  return (
    <svg
      className="story-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role="img"
      aria-label={`${countOf(quotes.length, 'quote')} across, ${countOf(sources.length, 'source')} down`}
    >
      {quoteStates.map((state) => {
        const path = sources.flatMap((source, row) =>
          byNumber.map((quote, column) =>
            stateOf(quote, source.id) === state ? statePath(state, column * step, row * step) : '',
          ),
        )
        const d = path.join('')
        return d && <path key={state} className={`state-${state}`} d={d} />
      })}
    </svg>
  )
}
