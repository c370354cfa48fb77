import { stemWord } from '../level/stem.ts'
import type { Lexicon } from '../tokenize.ts'
import { synonymSets } from '../words/synonyms-en.ts'

/** Words shorter than this are too easily one letter from another word. */
const shortestEdited = 5

/** Whether two stems, by their numbers in the lexicon, are words alike. */
export type Nearness = (a: number, b: number) => boolean

/**
 * Tells whether two stems, by their numbers in the lexicon, are one word misspelt or have a meaning in common.
 * Numbers are never near: 15 is not 50.
 */
export function createNearness(lexicon: Lexicon, english: boolean): Nearness {
  const words = lexicon.words
  const letters = new Int32Array(words.length)
  for (let number = 0; number < words.length; number++) letters[number] = letterMask(words[number]!)
  const meanings = english ? synonymStems() : new Map<string, Set<number>>()
  const sets: (Set<number> | undefined)[] = words.map((word) => meanings.get(word))
  const known = new Map<number, boolean>()

  return (a, b) => {
    const setsA = sets[a]
    if (setsA !== undefined) {
      const setsB = sets[b]
      if (setsB !== undefined) for (const set of setsA) if (setsB.has(set)) return true
    }
    const maskA = letters[a]!
    const maskB = letters[b]!
    if (maskA === 0 || maskB === 0) return false
    const differing = maskA ^ maskB
    if (!fewBits(differing)) return false
    const wordA = words[a]!
    const wordB = words[b]!
    const shorter = Math.min(wordA.length, wordB.length)
    if (Math.abs(wordA.length - wordB.length) > 1) return false
    if (wordA[0] !== wordB[0] && wordA.at(-1) !== wordB.at(-1)) return false
    const key = a < b ? a * words.length + b : b * words.length + a
    let near = known.get(key)
    if (near === undefined) {
      near = isOneEdit(wordA, wordB) || (shorter >= 9 && sharesLongPart(wordA, wordB))
      known.set(key, near)
    }
    return near
  }
}

/** Bits for the letters of a word; 0 for words that are never taken as misspelt. */
function letterMask(word: string): number {
  if (word.length < shortestEdited) return 0
  let mask = 0
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 48 && unit <= 57) return 0
    mask |= 1 << (unit % 31)
  }
  return mask
}

/** At most two bits: one letter for another. */
function fewBits(bits: number): boolean {
  const rest = bits & (bits - 1)
  return (rest & (rest - 1)) === 0
}

/** One letter added, dropped or changed, or two neighbours swapped (Damerau 1964). */
function isOneEdit(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const restA = a.length - from - tail
  const restB = b.length - from - tail
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}

/** Long words that differ in their middle by two letters at most. */
function sharesLongPart(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - from - tail <= 2
}

let english: Map<string, Set<number>> | null = null

function synonymStems(): Map<string, Set<number>> {
  if (english) return english
  english = new Map()
  let number = 0
  for (const line of synonymSets.trim().split('\n')) {
    number++
    for (const word of line.split(' ')) {
      const stem = stemWord(word, 'en')
      const sets = english.get(stem)
      if (sets) sets.add(number)
      else english.set(stem, new Set([number]))
    }
  }
  return english
}
