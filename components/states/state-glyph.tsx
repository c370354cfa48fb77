import type { QuoteState } from '@/lib/story/state-of.ts'
import './states.css'

/** The shape of a state, drawn by the style sheet, as decoration: the words beside it say the same. */
export function StateGlyph({ state }: { state: QuoteState }) {
  return <i className={`glyph state-${state}`} />
}
