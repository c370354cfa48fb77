import type { Lexicon } from '../tokenize.ts'
import { meaningsInEnglish } from '../words/synonyms.ts'

/** Words shorter than this are too easily one letter from another word. */
const shortestEdited = 5

/** Words alike: one of them misspelt, or a meaning in common. Numbers are never near: 15 is not 50. */
export type Nearness = {
  /** Words of the lexicon that were there. */
  size: number
  /** Numbers of the words like a stem, by its number in the lexicon, each once and in no order; found on first asking. */
  nearTo: (stem: number) => readonly number[]
}

const none: readonly number[] = []

/** Likeness of the words of a lexicon as it stands. */
export function createNearness(lexicon: Lexicon, english: boolean): Nearness {
  const { words, numbers } = lexicon
  const size = words.length
  const known: (readonly number[] | undefined)[] = []
  let shelves: Shelves | null = null
  const nearTo = (stem: number): readonly number[] => {
    const answer = known[stem]
    if (answer !== undefined) return answer
    shelves ??= shelve(words)
    const near: number[] = []
    if (english) {
      for (const word of meaningsInEnglish(words[stem]!)) {
        const number = numbers.get(word)
        if (number !== undefined && number < size) near.push(number)
      }
    }
    findEdits(words, shelves, stem, near)
    known[stem] = near.length === 0 ? none : near
    return known[stem]
  }
  return { size, nearTo }
}

/**
 * Words by what a misspelling leaves of them. Up to `longWord` letters: by what is left without any one letter, and by
 * the whole (symmetric deletion, Garbe 2012). From there on: by length and first letters, and by length and last.
 * Each shelf is a list by hash, the newest entry in `first`, linked by `next`.
 */
type Shelves = {
  first: Int32Array
  next: Int32Array
  /** Number of the word on each entry. */
  word: Int32Array
  /** Letters of each word of the lexicon, a bit each; 0 for words that no other is like. */
  letters: Int32Array
}

function shelve(words: readonly string[]): Shelves {
  const letters = Int32Array.from(words, letterMask)
  let entries = 0
  for (let number = 0; number < words.length; number++) {
    const { length } = words[number]!
    if (letters[number] !== 0) entries += (length <= longWord ? length + 1 : 0) + (length >= longWord ? 2 : 0)
  }
  let slots = 256
  while (slots < entries) slots *= 2
  const first = new Int32Array(slots).fill(-1)
  const next = new Int32Array(entries)
  const word = new Int32Array(entries)
  let count = 0
  for (let number = 0; number < words.length; number++) {
    const text = words[number]!
    if (letters[number] === 0) continue
    if (text.length <= longWord) {
      readRests(text)
      for (let k = 0; k <= text.length; k++) put(rests[k]!, number)
    }
    if (text.length >= longWord)
      for (let end = 0; end < 2; end++) put(shelfOf(text, text.length, end), number)
  }
  return { first, next, word, letters }

  function put(hash: number, number: number): void {
    const slot = hash & (slots - 1)
    next[count] = first[slot]!
    word[count] = number
    first[slot] = count++
  }
}

/** From this length on two letters may differ in the middle. */
const longWord = 9
const hashBase = 0x9e3779b1
const powers = new Int32Array(longWord)
powers[0] = 1
for (let n = 1; n < longWord; n++) powers[n] = Math.imul(powers[n - 1]!, hashBase)

/** Hashes of the word read last: without its letter of that place, and after those the whole. */
const rests = new Int32Array(longWord + 1)

/** Fills `rests`, for a word of at most `longWord` letters: a polynomial in its letters, from either end. */
function readRests(word: string): void {
  const { length } = word
  let after = 0
  for (let at = length - 1; at >= 0; at--) {
    rests[at] = after
    after = (after + Math.imul(word.charCodeAt(at), powers[length - 1 - at]!)) | 0
  }
  let before = 0
  for (let at = 0; at < length; at++) {
    rests[at] = spread((Math.imul(before, powers[length - 1 - at]!) + rests[at]!) | 0)
    before = (Math.imul(before, hashBase) + word.charCodeAt(at)) | 0
  }
  rests[length] = spread(before)
}

/** Hash of a word's first (0) or last (1) letters, as many as it must share there with its like of `length` letters. */
function shelfOf(word: string, length: number, end: number): number {
  const shared = lettersShared(length, end)
  let hash = length * 2 + end
  const from = end === 0 ? 0 : word.length - shared
  for (let at = from; at < from + shared; at++) hash = Math.imul(hash ^ word.charCodeAt(at), hashBase)
  return spread(hash)
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7
}

/**
 * Letters that two long words alike, one of them of `length`, share at their start (0) or else at their end (1). The
 * shorter may have one letter less; start and end together hold all but two of its letters.
 */
function lettersShared(length: number, end: number): number {
  const shorter = Math.max(longWord, length - 1)
  const atStart = Math.ceil((shorter - 2) / 2)
  return end === 0 ? atStart : shorter - 1 - atStart
}

/** Adds the words that are `stem` misspelt. */
function findEdits(words: readonly string[], shelves: Shelves, stem: number, near: number[]): void {
  const { first, next, word, letters } = shelves
  const text = words[stem]!
  if (letters[stem] === 0) return
  if (text.length <= longWord) {
    readRests(text)
    for (let k = 0; k <= text.length; k++) look(rests[k]!)
  }
  if (text.length >= longWord) {
    for (let length = Math.max(longWord, text.length - 1); length <= text.length + 1; length++)
      for (let end = 0; end < 2; end++) look(shelfOf(text, length, end))
  }

  function look(hash: number): void {
    for (let entry = first[hash & (first.length - 1)]!; entry >= 0; entry = next[entry]!) {
      const other = word[entry]!
      if (other === stem || !mayBeEdit(letters[stem]!, letters[other]!)) continue
      if (areEdits(text, words[other]!) && !near.includes(other)) near.push(other)
    }
  }
}

/** The letters that only one of the words has are two at most: one for another. */
function mayBeEdit(a: number, b: number): boolean {
  let bits = a ^ b
  bits &= bits - 1
  return (bits & (bits - 1)) === 0
}

function areEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false
  return isOneEdit(a, b) || (Math.min(a.length, b.length) >= longWord && sharesLongPart(a, b))
}

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
