import { createWordNumbers, splitWords } from './split-words.ts'

/** Words in a row that are compared: fewer, and two reports of one event are alike; more, and a corrected text is not. */
const run = 3

/**
 * Likeness above which two texts are one article, edited. Two reports of one event share little of their runs of words,
 * unless both print an agency's: a lower bound takes these for one article, a higher one misses an article that was
 * rewritten by half.
 */
export const sameArticle = 0.5

/** How much of their runs of three words two texts share, 0…1 (Dice). Texts of fewer words are compared whole. */
export function textLikeness(a: string, b: string): number {
  const numbers = createWordNumbers()
  const [left, right] = [runsOf(splitWords(a, numbers).key), runsOf(splitWords(b, numbers).key)]
  let shared = 0
  for (const one of left) if (right.has(one)) shared++
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

function runsOf(keys: Int32Array): Set<string> {
  const runs = new Set<string>()
  for (let at = 0; at < Math.max(1, keys.length - run + 1) && keys.length > 0; at++)
    runs.add(keys.subarray(at, at + run).join(' '))
  return runs
}
