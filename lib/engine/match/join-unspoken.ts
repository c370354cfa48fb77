import type { SharedPair, Span } from '../../types.ts'
import { createShelves } from './shelves.ts'
import { spanPairs } from './span-pairs.ts'

/** Code units between a quote and the passage that it is part of, on either side. */
const beside = 60

/**
 * Passages of two sources, each with the quotes in it or beside it on both sides, and the quotes that are left. For
 * quotes that no source names a speaker of: marks in copied text, which part nothing.
 */
export function joinUnspoken(
  quotes: readonly SharedPair[],
  passages: readonly SharedPair[],
): { quotes: SharedPair[]; passages: SharedPair[] } {
  const all = [...passages, ...quotes]
  const shelves = createShelves()
  for (const { a } of all) shelves.put(a.start, a.end)
  // Each pair's number, or the number of one that it is joined to.
  const joinedTo = all.map((_, at) => at)
  const headOf = (at: number) => {
    let head = at
    while (joinedTo[head] !== head) head = joinedTo[head] = joinedTo[joinedTo[head]!]!
    return head
  }
  for (let at = passages.length; at < all.length; at++) {
    const { a, b } = all[at]!
    for (const other of shelves.over(Math.max(0, a.start - beside), a.end + beside))
      if (isBeside(all[other]!.b, b)) joinedTo[headOf(at)] = headOf(other)
  }
  const joined = new Map<number, SharedPair>()
  const left: SharedPair[] = []
  all.forEach((pair, at) => {
    const known = joined.get(headOf(at))
    if (known || pair.kind === 'passage') joined.set(headOf(at), known ? spanPairs(known, pair) : pair)
    else left.push(pair)
  })
  return { quotes: left, passages: [...joined.values()] }
}

function isBeside(x: Span, y: Span): boolean {
  return x.start - y.end < beside && y.start - x.end < beside
}
