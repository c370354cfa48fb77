import { alignSequences } from '../collate/align-sequences.ts'
import { type LocalAlignment, stemCredit, type WordPair, type WordRange } from './align-locally.ts'

/** What two different words cost when one is read as the other: less than to leave both alone. */
const different = -1

/**
 * Two long lists of words, one against the other: in order from end to end, anchored on runs that stand once in both,
 * and without the ends where nothing is the same. For texts whose product of lengths is too much for `alignLocally`;
 * time is about linear where they are versions of each other. `null` where no word is shared.
 */
export function alignLong(a: WordRange, b: WordRange, weights: Float32Array): LocalAlignment | null {
  const levelA = (i: number) => a.level[a.from + i]!
  const levelB = (j: number) => b.level[b.from + j]!
  const rowOf = alignSequences({
    columns: a.to - a.from,
    count: b.to - b.from,
    ofBase: () => true,
    columnKey: levelA,
    wordKey: levelB,
    score: (i, j) =>
      levelA(i) === levelB(j) ? 1 : a.stem[a.from + i] === b.stem[b.from + j] ? stemCredit : different,
  })
  const pairs: WordPair[] = []
  let score = 0
  rowOf.forEach((i, j) => {
    if (i < 0) return
    const pair = { a: a.from + i, b: b.from + j }
    const weight = weights[a.stem[pair.a]!]!
    if (levelA(i) === levelB(j)) {
      pairs.push({ ...pair, kind: 'same' })
      score += weight
    } else if (a.stem[pair.a] === b.stem[pair.b]) {
      pairs.push({ ...pair, kind: 'stem' })
      score += weight * stemCredit
    }
  })
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last) return null
  return { aFrom: first.a, aTo: last.a + 1, bFrom: first.b, bTo: last.b + 1, score, pairs }
}
