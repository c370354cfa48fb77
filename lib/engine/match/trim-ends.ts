import type { LocalAlignment, WordPair } from './align-locally.ts'

/**
 * The alignment up to its last word that is surely in common, at either end: a synonym or a misspelling that other
 * words part from the rest is no more than a guess about where the common words end. `null` where nothing is left.
 */
export function trimEnds(alignment: LocalAlignment): LocalAlignment | null {
  const { pairs } = alignment
  let from = 0
  let to = pairs.length
  while (from < to && isLoose(pairs[from]!, pairs[from + 1])) from++
  while (to > from && isLoose(pairs[to - 1]!, pairs[to - 2])) to--
  if (from === 0 && to === pairs.length) return alignment
  if (from === to) return null
  const [first, last] = [pairs[from]!, pairs[to - 1]!]
  return {
    ...alignment,
    aFrom: first.a,
    aTo: last.a + 1,
    bFrom: first.b,
    bTo: last.b + 1,
    pairs: pairs.slice(from, to),
  }
}

function isLoose(end: WordPair, inner: WordPair | undefined): boolean {
  if (end.kind === 'different') return true
  if (end.kind !== 'near' || !inner) return false
  const adjoins = Math.abs(inner.a - end.a) === 1 && Math.abs(inner.b - end.b) === 1
  return !adjoins || inner.kind === 'different'
}
