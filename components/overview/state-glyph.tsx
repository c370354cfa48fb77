import type { QuoteState } from './state-of.ts'
import { statePath } from './state-path.ts'

/** The shape of a state, as decoration: the words beside it say the same. */
export function StateGlyph({ state }: { state: QuoteState }) {
  return (
    <svg className={`glyph state-${state}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={statePath(state)} />
    </svg>
  )
}
