import '@/components/states/states.css'
import { statePath } from '@/components/states/state-path.ts'
import { countInWords } from '@/lib/story/list-in-words.ts'
import { sharedQuotes } from '@/lib/story/shared-quotes.ts'
import { quoteStates, stateOf } from '@/lib/story/state-of.ts'
import type { Story } from '@/lib/types.ts'

/** From one cell of 10 to the next. */
const step = 14
/** Pixels for a unit. */
const scale = 1.4

/** A story at a glance: a row for each source, a column for each shared quote, a shape and a colour for each relation. */
export function StoryPicture({ story }: { story: Story }) {
  const { sources } = story
  const quotes = sharedQuotes(story)
  if (quotes.length === 0) return null
  const width = quotes.length * step - 4
  const height = sources.length * step - 4
  return (
    <svg
      className="h-auto max-w-full"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role="img"
      aria-label={`${countInWords(quotes.length, 'shared quote')} across, ${countInWords(sources.length, 'source')} down`}
    >
      {quoteStates.map((state) => {
        const path = sources.flatMap((source, row) =>
          quotes.map((quote, column) =>
            stateOf(quote, source.id) === state ? statePath(state, column * step, row * step) : '',
          ),
        )
        const d = path.join('')
        return d && <path key={state} className={`fill-(--state) state-${state}`} d={d} />
      })}
    </svg>
  )
}
