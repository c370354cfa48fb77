import { createShelves, type Shelves } from '../engine/match/shelves.ts'
import { holdSameWords } from '../spans.ts'
import type { Also, CollatedQuote, Link, Span } from '../types.ts'

type Place = Span & { source: string }
/** Where the quotes of one source stand; `shelves` holds `places` in their order. */
type Index = { places: { span: Span; quote: CollatedQuote }[]; shelves: Shelves }

/**
 * Quotes with the others that they share words with, by `links` between places of two quotes. Two places that one quote
 * has both say no more than that quote does.
 */
export function tellAlso<Q extends CollatedQuote>(
  quotes: readonly Q[],
  links: readonly Link[],
): (Q & { also: Also[] })[] {
  const quotesAt = indexPlaces(quotes)
  const sourcesOf = new Map<CollatedQuote, Map<CollatedQuote, Set<string>>>()
  const put = (quote: CollatedQuote, other: CollatedQuote, source: string) => {
    const others = sourcesOf.get(quote) ?? new Map<CollatedQuote, Set<string>>()
    sourcesOf.set(quote, others)
    others.set(other, (others.get(other) ?? new Set()).add(source))
  }
  for (const { a, b } of links) {
    const [atA, atB] = [quotesAt(a), quotesAt(b)]
    if (atA.some((quote) => atB.includes(quote))) continue
    for (const x of atA) {
      for (const y of atB) {
        put(x, y, a.source)
        put(y, x, b.source)
      }
    }
  }
  return quotes.map((quote) => ({ ...quote, also: toAlso(quote, sourcesOf.get(quote)) }))
}

function toAlso(
  { members }: CollatedQuote,
  others: ReadonlyMap<CollatedQuote, ReadonlySet<string>> = new Map(),
): Also[] {
  const carriers = [...new Set(members.map(({ source }) => source))]
  return [...others]
    .map(([{ id, number }, sources]) => ({ id, number, sources: carriers.filter((one) => sources.has(one)) }))
    .sort((x, y) => x.number - y.number)
}

/** Answers which quotes have a place; of an utterance in parts any part will do. */
function indexPlaces(quotes: readonly CollatedQuote[]): (place: Place) => CollatedQuote[] {
  const bySource = new Map<string, Index>()
  for (const quote of quotes) {
    for (const { source, parts, start, end } of quote.members) {
      const index = bySource.get(source) ?? { places: [], shelves: createShelves() }
      bySource.set(source, index)
      for (const span of parts ?? [{ start, end }]) {
        index.places.push({ span, quote })
        index.shelves.put(span.start, span.end)
      }
    }
  }
  return (place) => {
    const { places, shelves } = bySource.get(place.source) ?? { places: [], shelves: createShelves() }
    const around = shelves.over(place.start, place.end).map((at) => places[at]!)
    return [...new Set(around.filter(({ span }) => holdSameWords(span, place)).map(({ quote }) => quote))]
  }
}
