import type { SharedPair } from '../../types.ts'

/** Two pairs of the same sources as one, from the first word of either to the last; as certain as the less certain. */
export function spanPairs(x: SharedPair, y: SharedPair): SharedPair {
  const span = (side: 'a' | 'b') => ({
    source: x[side].source,
    start: Math.min(x[side].start, y[side].start),
    end: Math.max(x[side].end, y[side].end),
  })
  return { a: span('a'), b: span('b'), kind: x.kind, score: Math.min(x.score, y.score) }
}
