import { areSimilarWords } from './similar-words.ts'

/** What the drawn letters add when they agree: nobody mistypes into another id's letters by chance. */
const lettersAgree = 0.6
const leastScore = 0.3
const mostQuotes = 5

/**
 * Published ids nearest to one that is not there, the best first, at most five: a link cut short, mistyped, or typed
 * in capitals. An id that differs in case alone comes first, by itself.
 */
export function findNearestQuotes(asked: string, ids: readonly string[]): string[] {
  const wanted = asked.toLowerCase().trim()
  if (ids.includes(wanted)) return [wanted]
  const words = wanted.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return ids
    .map((id) => ({ id, score: scoreOf(words, id.split('-')) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mostQuotes)
    .map(({ id }) => id)
}

function scoreOf(asked: readonly string[], id: readonly string[]): number {
  const stem = id.slice(0, -1)
  const letters = id.at(-1)!
  const agree = asked.includes(letters)
  const left = [...stem]
  let found = 0
  for (const [index, word] of asked.entries()) {
    // The last word may have been cut short with the link.
    const isCut = (other: string) => index === asked.length - 1 && word.length > 1 && other.startsWith(word)
    const at = left.findIndex((other) => other === word || areSimilarWords(other, word) || isCut(other))
    if (at < 0) continue
    left.splice(at, 1)
    found++
  }
  const others = asked.length - (agree ? 1 : 0)
  const shared = found / Math.max(stem.length, others, 1)
  return shared + (agree ? lettersAgree : 0)
}
