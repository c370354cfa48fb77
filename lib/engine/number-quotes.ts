import type { CollatedQuote } from '../types.ts'

/**
 * Quotes in order with their numbers, from 1: those that several sources carry first, so that the numbers a reader
 * sees have no gaps; then by first appearance in the first source, in the order of `sources`, that has the quote.
 */
export function numberQuotes<Q extends CollatedQuote>(
  quotes: readonly Q[],
  sources: readonly { id: string }[],
): Q[] {
  const order = new Map(sources.map(({ id }, index) => [id, index]))
  return [...quotes]
    .sort((a, b) => {
      const x = a.members[0]!
      const y = b.members[0]!
      return (
        Number(isAlone(a)) - Number(isAlone(b)) ||
        order.get(x.source)! - order.get(y.source)! ||
        x.start - y.start ||
        y.end - x.end ||
        (a.id < b.id ? -1 : 1)
      )
    })
    .map((quote, index) => (quote.number === index + 1 ? quote : { ...quote, number: index + 1 }))
}

/** One source only has it. */
function isAlone({ members }: CollatedQuote): boolean {
  return members.every(({ source }) => source === members[0]!.source)
}
