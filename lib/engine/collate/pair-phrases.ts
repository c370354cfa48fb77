import type { Gap } from './gaps.ts'

/** What the words of one text are; a determiner, which belongs to its noun, apart from other words of grammar. */
export type WordKind = 'matter' | 'grammar' | 'determiner' | 'mark'

/** Longest phrase that one word stands for: “archaeologists”, “experts on antiquity”. */
const longestPhrase = 3

/**
 * Pairs of a word of matter with each word of the phrase that stands in its place: one word on one side of a gap, and on
 * the other up to three that say one thing, two words of matter or one with words of grammar on it. Longer ones have
 * more in them than the word says.
 */
export function pairPhrases(
  gaps: readonly Gap[],
  a: readonly WordKind[],
  b: readonly WordKind[],
): [number, number][] {
  return gaps.flatMap(({ i0, i1, j0, j1 }) => {
    const [left, right] = [a.slice(i0, i1), b.slice(j0, j1)]
    const [word, phrase] = left.length === 1 ? [left, right] : [right, left]
    if (word.length !== 1 || word[0] !== 'matter' || !isPhrase(phrase)) return []
    return left.flatMap((_, x) => right.map((_, y): [number, number] => [i0 + x, j0 + y]))
  })
}

function isPhrase(words: readonly WordKind[]): boolean {
  if (words.length > longestPhrase || words.includes('mark')) return false
  const matter = words.filter((kind) => kind === 'matter').length
  return matter > 1 || (matter === 1 && words.length === longestPhrase && !words.includes('determiner'))
}
