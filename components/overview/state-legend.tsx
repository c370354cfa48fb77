import { StateGlyph } from './state-glyph.tsx'
import { quoteStates, stateInWords } from './state-of.ts'

/** What the shapes mean. */
export function StateLegend() {
  return (
    <ul className="label quiet legend">
      {quoteStates.map((state) => (
        <li key={state}>
          <StateGlyph state={state} /> {stateInWords[state]}
        </li>
      ))}
    </ul>
  )
}
