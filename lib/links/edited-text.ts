import type { Span } from '../types.ts'
import { mapWords, type WordMap } from './map-words.ts'
import { areSimilarWords, isWithinEdits } from './similar-words.ts'
import { createWordNumbers, paragraphBreak, splitWords, type WordNumbers, type Words } from './split-words.ts'

export type Texts = {
  before: string
  after: string
  a: Words
  b: Words
  map: WordMap
  /** How much a word tells, by its number: a word that stands once 1, a frequent one little. */
  weight: Float64Array
  /** How many words before each one of the later text stood in the earlier one. */
  oldUpTo: Int32Array
  /** Where each word stands in the earlier text. */
  placesOf: () => Map<number, number[]>
  similar: (x: number, y: number) => boolean
}

/** Words `[from, to)` of the earlier text. */
export type Run = { from: number; to: number }

export type Range = [from: number, to: number]

/** What two versions of a text have in common, worked out once for all spans. */
export function compareTexts(before: string, after: string): Texts {
  const numbers = createWordNumbers()
  const a = splitWords(before, numbers)
  const b = splitWords(after, numbers)
  const map = mapWords(a, b)
  return {
    before,
    after,
    a,
    b,
    map,
    weight: weigh(a, numbers),
    oldUpTo: countOld(map),
    placesOf: once(() => listPlaces(a)),
    similar: compareWords(numbers),
  }
}

/** Words of a span that lie in it by half or more. */
export function runOfSpan(span: Span, words: Words): Run {
  let from = 0
  while (from < words.count && (words.start[from]! + words.end[from]!) / 2 < span.start) from++
  let to = from
  while (to < words.count && (words.start[to]! + words.end[to]!) / 2 <= span.end) to++
  while (from < to && words.key[from] === paragraphBreak) from++
  while (to > from && words.key[to - 1] === paragraphBreak) to--
  return { from, to }
}

export function comesFromHere(at: number, run: Run, { from }: WordMap): boolean {
  const origin = from[at]!
  return origin < 0 || (origin >= run.from && origin < run.to)
}

export function equalWords(a: Words, x: number, b: Words, y: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a.key[x + i] !== b.key[y + i]) return false
  return true
}

/** Whether words read the same but for slips of the hand, blanks among them: “in to” and “into”. */
export function readAlike([fromA, toA]: Range, [fromB, toB]: Range, { before, after, a, b }: Texts): boolean {
  const was = before.slice(a.start[fromA]!, a.end[toA - 1]!).replace(/\s+/g, '')
  const is = after.slice(b.start[fromB]!, b.end[toB - 1]!).replace(/\s+/g, '')
  return isWithinEdits(was.toLowerCase(), is.toLowerCase(), Math.max(1, Math.floor(was.length / 4)))
}

function countOld({ from }: WordMap): Int32Array {
  const old = new Int32Array(from.length + 1)
  for (let j = 0; j < from.length; j++) old[j + 1] = old[j]! + (from[j]! >= 0 ? 1 : 0)
  return old
}

function listPlaces({ key }: Words): Map<number, number[]> {
  const places = new Map<number, number[]>()
  key.forEach((word, at) => {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  })
  return places
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}

function weigh(words: Words, { forms }: WordNumbers): Float64Array {
  const counts = new Float64Array(forms.length)
  for (const key of words.key) counts[key]!++
  return counts.map((count, key) => (key === paragraphBreak ? 0 : 1 / Math.sqrt(Math.max(1, count))))
}

/** Whether two words differ by a slip, remembered by their numbers. */
function compareWords({ forms }: WordNumbers): (x: number, y: number) => boolean {
  const known = new Map<number, boolean>()
  return (x, y) => {
    const pair = x < y ? x * forms.length + y : y * forms.length + x
    let similar = known.get(pair)
    if (similar === undefined) {
      similar = areSimilarWords(forms[x]!, forms[y]!)
      known.set(pair, similar)
    }
    return similar
  }
}
