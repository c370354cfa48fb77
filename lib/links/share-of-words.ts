import { createWordNumbers, paragraphBreak, splitWords } from './split-words.ts'

/** Share, 0…1, of the words of `published` that `text` has, each as often; 1 where nothing was published. */
export function shareOfWords(published: string, text: string): number {
  if (published === text) return 1
  const numbers = createWordNumbers()
  const isWord = (key: number) => key !== paragraphBreak
  const words = [...splitWords(published, numbers).key].filter(isWord)
  if (words.length === 0) return 1
  const left = new Map<number, number>()
  for (const key of splitWords(text, numbers).key) left.set(key, (left.get(key) ?? 0) + 1)
  let found = 0
  for (const key of words) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    found++
  }
  return found / words.length
}

/** Whether two wordings are the same words but for case, accents and typography. */
export function areSameWords(a: string, b: string): boolean {
  const numbers = createWordNumbers()
  const [left, right] = [a, b].map((text) => splitWords(text, numbers).key.join(' '))
  return left === right
}
