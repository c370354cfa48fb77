import type { Analysis, Diagnostic, Source, Span } from '../types.ts'
import { diagnose } from './messages.ts'
import type { PlacedDecision } from './read-decisions.ts'

/**
 * Decisions that name words in which no quote stands. *Same* may name any words; the others speak of what the engine
 * found or, but for *not the same*, of what was published before and still stands (`published`). `undecided` gives what it finds without decisions: a
 * quote that is hidden shows only there.
 */
export function checkDecisions(
  file: string,
  decisions: readonly PlacedDecision[],
  sources: readonly Source[],
  analysis: Analysis,
  published: readonly (Span & { source: string })[],
  undecided: () => Analysis,
): Diagnostic[] {
  let bare: Analysis | null = null
  const isQuote = (place: Span & { source: string }): boolean => {
    if (holdsQuote(analysis, place)) return true
    bare ??= undecided()
    return holdsQuote(bare, place)
  }
  const isPublished = (place: Span & { source: string }) => published.some((other) => meets(place, other))
  return decisions.flatMap(({ decision, at }) => {
    const { kind } = decision
    if (kind === 'same') return []
    const places = kind === 'not-same' ? decision.places : [decision.place]
    return places
      .filter((place) => !isQuote(place) && !(kind !== 'not-same' && isPublished(place)))
      .map((place) => {
        const source = sources.find(({ id }) => id === place.source)
        return diagnose('decision-no-quote', file, at, kind, source?.slug ?? place.source)
      })
  })
}

function holdsQuote({ quotations, quotes }: Analysis, place: Span & { source: string }): boolean {
  return [...quotations, ...quotes.flatMap(({ members }) => members)].some((other) => meets(place, other))
}

function meets(a: Span & { source: string }, b: Span & { source: string }): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}
