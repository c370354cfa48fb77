import type { SharedPair } from '../../types.ts'
import { spanPairs } from './span-pairs.ts'

/** Code units of one paragraph that a digest may have of its own between two pieces of what it retells. */
const longestOwn = 150
/** What a digest retells is so many times as long as it is. */
const leastShortening = 3
/** The second longest piece, as a share of the longest: below it, one piece stands beside something small. */
const leastSecond = 0.2

type Side = 'a' | 'b'

/**
 * Pairs of two sources, in which a paragraph that gathers pieces from all over a much longer stretch of the other text
 * is one pair with that stretch: a digest of it. Pieces that a paragraph break parts are no digest.
 */
export function joinDigests(
  texts: ReadonlyMap<string, string>,
  pairs: readonly SharedPair[],
): readonly SharedPair[] {
  return joinOnSide(texts, joinOnSide(texts, pairs, 'a', 'b'), 'b', 'a')
}

function joinOnSide(
  texts: ReadonlyMap<string, string>,
  pairs: readonly SharedPair[],
  short: Side,
  long: Side,
): readonly SharedPair[] {
  if (pairs.length < 2) return pairs
  const pieces: SharedPair[][] = []
  let reached = 0
  for (const pair of [...pairs].sort((x, y) => x[short].start - y[short].start)) {
    const { source, start, end } = pair[short]
    const near = start - reached <= longestOwn && !texts.get(source)!.slice(reached, start).includes('\n')
    if (pieces.length > 0 && near) pieces.at(-1)!.push(pair)
    else pieces.push([pair])
    reached = Math.max(reached, end)
  }
  return pieces.flatMap((list) => {
    const [longest, second] = list.map((pair) => lengthOn(pair, short)).sort((x, y) => y - x)
    if (second === undefined || second < leastSecond * longest!) return list
    const digest = list.reduce(spanPairs)
    return lengthOn(digest, long) >= leastShortening * lengthOn(digest, short) ? [digest] : list
  })
}

function lengthOn(pair: SharedPair, side: Side): number {
  return pair[side].end - pair[side].start
}
