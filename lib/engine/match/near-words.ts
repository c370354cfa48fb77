import { stemWord } from '../level/stem.ts'
import type { Lexicon } from '../tokenize.ts'
import { synonymSets } from '../words/synonyms-en.ts'

/** Words shorter than this are too easily one letter from another word. */
const shortestEdited = 5

/**
 * Words alike, by their stems' numbers in the lexicon: one word misspelt, or a meaning in common. The signatures
 * refuse nearly all pairs at the cost of two additions, so that only what `test` must see gets there.
 */
export type Nearness = {
  /** A bit for each set of synonyms the stem is in, folded to 32; no bit in common, no meaning in common. */
  meanings: Int32Array
  /** The same sets folded otherwise: two words that meet in both mostly share one. */
  senses: Int32Array
  /** A bit for each letter, folded; 0 for stems that are never taken as misspelt. */
  letters: Int32Array
  test: (a: number, b: number) => boolean
}

/** Likeness of the words of a lexicon as it stands. Numbers are never near: 15 is not 50. */
export function createNearness(lexicon: Lexicon, english: boolean): Nearness {
  const words = lexicon.words
  const letters = new Int32Array(words.length)
  const meanings = new Int32Array(words.length)
  const senses = new Int32Array(words.length)
  const sets = english ? synonymStems() : new Map<string, Set<number>>()
  for (let number = 0; number < words.length; number++) {
    const word = words[number]!
    letters[number] = letterMask(word)
    for (const set of sets.get(word) ?? none) {
      meanings[number]! |= 1 << (set % 32)
      senses[number]! |= 1 << (set % 31)
    }
  }
  const test = (a: number, b: number): boolean => {
    if (owner !== test) {
      owner = test
      first.fill(-1)
    }
    const low = a < b ? a : b
    const high = a < b ? b : a
    const slot = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 16) & (answersKept - 1)
    if (first[slot] !== low || second[slot] !== high) {
      first[slot] = low
      second[slot] = high
      const near =
        haveMeaning(sets, words[a]!, words[b]!) ||
        (mayBeEdit(letters[a]!, letters[b]!) && areEdits(words[a]!, words[b]!))
      answer[slot] = near ? 1 : 0
    }
    return answer[slot] === 1
  }
  return { meanings, senses, letters, test }
}

/** Slots for answers of `test`; a power of two. */
const answersKept = 1 << 13
/** The last answer of each slot: pairs by their smaller and greater number, and what was found, for one lexicon. */
const first = new Int32Array(answersKept)
const second = new Int32Array(answersKept)
const answer = new Uint8Array(answersKept)
let owner: Nearness['test'] | null = null

const none: readonly number[] = []

function haveMeaning(sets: Map<string, Set<number>>, a: string, b: string): boolean {
  const ofB = sets.get(b)
  if (ofB === undefined) return false
  for (const set of sets.get(a) ?? none) if (ofB.has(set)) return true
  return false
}

/** At most two letters differ. */
export function mayBeEdit(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false
  let bits = a ^ b
  bits &= bits - 1
  return (bits & (bits - 1)) === 0
}

function areEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false
  return isOneEdit(a, b) || (Math.min(a.length, b.length) >= longWord && sharesLongPart(a, b))
}

/** From this length on two letters may differ in the middle. */
const longWord = 9

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
