import type { Analysis, Diagnostic, Source, Span } from '../types.ts'
import { diagnose } from './messages.ts'
import type { PlacedDecision } from './read-decisions.ts'

/**
 * Decisions that name words in which no quote stands. *Same* may name any words; the others speak of what the engine
 * found. `undecided` gives what it finds without decisions: a quote that is hidden shows only there.
 */
export function checkDecisions(
  file: string,
  decisions: readonly PlacedDecision[],
  sources: readonly Source[],
  analysis: Analysis,
  undecided: () => Analysis,
): Diagnostic[] {
  let bare: Analysis | null = null
  const isQuote = (place: Span & { source: string }): boolean => {
    if (holdsQuote(analysis, place)) return true
    bare ??= undecided()
    return holdsQuote(bare, place)
  }
  return decisions.flatMap(({ decision, at }) => {
    if (decision.kind === 'same') return []
    const places = decision.kind === 'not-same' ? decision.places : [decision.place]
    return places
      .filter((place) => !isQuote(place))
      .map((place) => {
        const source = sources.find(({ id }) => id === place.source)
        return diagnose('decision-no-quote', file, at, decision.kind, source?.slug ?? place.source)
      })
  })
}

function holdsQuote(
  { quotations, quotes }: Analysis,
  { source, start, end }: Span & { source: string },
): boolean {
  const meets = (other: Span & { source: string }): boolean =>
    other.source === source && other.start < end && start < other.end
  return quotations.some(meets) || quotes.some(({ members }) => members.some(meets))
}
