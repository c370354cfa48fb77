import { quoteStates, stateInWords } from '@/lib/story/state-of.ts'
import { StateGlyph } from './state-glyph.tsx'

/** What the shapes mean. */
export function StateLegend() {
  return (
    <ul className="mt-[0.6rem] flex flex-wrap gap-x-5 label text-quiet">
      {quoteStates.map((state) => (
        <li key={state}>
          <StateGlyph state={state} /> {stateInWords[state]}
        </li>
      ))}
    </ul>
  )
}
