import type { Lexicon } from '../tokenize.ts'
import type { Sequence } from './sequence.ts'
import { isFunctionWord } from './similarity.ts'

/** Atoms `[from, to)` of a wording. */
type Run = { from: number; to: number }

const fewestLetters = 2
const mostLetters = 6
/** Words of grammar between them may have no letter of their own: “FBI”. */
const mostWords = 8
/** Letters that both words have where two are shortened: “go” is not short for “gas oil”. */
const leastOfTwo = 4

/**
 * For each wording the runs of words whose first letters are a word of another wording: “World Health Organization”
 * where another has “WHO”, none within another. Time is linear in the words.
 */
export function findSpelledOut(sequences: readonly Sequence[], lexicon: Lexicon): Run[][] {
  const shortened = findShort(sequences, lexicon)
  if (shortened.size === 0) return sequences.map(() => [])
  const beginnings = new Set<number>()
  for (const short of shortened.keys()) beginnings.add(beginningOf(short.charCodeAt(0), short.charCodeAt(1)))
  return sequences.map((sequence, at) => {
    const { count, level, lang } = sequence
    const runs: Run[] = []
    for (let from = 0; from + 1 < count; from++) {
      const word = lexicon.words[level[from]!]!
      const next = lexicon.words[level[from + 1]!]!
      if (!beginnings.has(beginningOf(word.charCodeAt(0), next.charCodeAt(0))) && !isFunctionWord(next, lang))
        continue
      const to = endOfSpelledOut(sequence, from, (short) => (shortened.get(short) ?? at) !== at, lexicon)
      if (to < 0) continue
      runs.push({ from, to })
      from = to - 1
    }
    return runs
  })
}

const several = -1

/** Words that may be short for others, and the wording that has each, or `several`. */
function findShort(sequences: readonly Sequence[], lexicon: Lexicon): Map<string, number> {
  const shortened = new Map<string, number>()
  sequences.forEach(({ level, lang, hasInitials }, at) => {
    if (!hasInitials) return
    for (const number of level) {
      const word = lexicon.words[number]!
      const short = word.includes('.') ? word.replaceAll('.', '') : word
      if (short.length < fewestLetters || short.length > mostLetters || isFunctionWord(word, lang)) continue
      const before = shortened.get(short)
      shortened.set(short, before === undefined || before === at ? at : several)
    }
  })
  return shortened
}

/** Where the longest run from an atom on ends whose first letters another wording has as a word; −1 where none does. */
function endOfSpelledOut(
  { count, level, lang }: Sequence,
  from: number,
  isShortElsewhere: (letters: string) => boolean,
  lexicon: Lexicon,
): number {
  for (let length = Math.min(mostWords, count - from); length >= fewestLetters; length--) {
    const words = level.slice(from, from + length).map((number) => lexicon.words[number]!)
    if (isFunctionWord(words[0]!, lang) || isFunctionWord(words[length - 1]!, lang)) continue
    if (length === fewestLetters && words.some((word) => word.length < leastOfTwo)) continue
    const matter = words.filter((word) => !isFunctionWord(word, lang))
    if (isShortElsewhere(initialsOf(words)) || isShortElsewhere(initialsOf(matter))) return from + length
  }
  return -1
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0]).join('')
}

function beginningOf(first: number, second: number): number {
  return (first << 16) | second
}
