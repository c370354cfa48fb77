import type { Span } from '../../types.ts'
import { levelWords } from '../tokenize.ts'
import { type Numerals, numeralsOf } from '../words/numerals.ts'
import { fold } from './fold.ts'

/** A number as a text gives it, in digits or words, and where: “4.2 billion”, *einundvierzig*, *quatre-vingt-dix*. */
export type NumberInText = Span & { value: number }

/** What a word adds to a number: its values in order, and how it is joined to the one before. */
type Part = Span & {
  values: number[]
  digits: boolean
  /** Groups of three digits were added to it. */
  grouped: boolean
  bound: boolean
  joined: 'no' | 'beside' | 'by a word'
}

/** Longer words are not taken apart: the longest numerals in use have fewer letters. Code units. */
const longestNumeral = 60
/** Thousands that stand apart, “14 000”, by a blank or a narrow one. */
const groupBlank = /^[ \u00a0\u202f\u2009]$/
const between = /^[\s\u00a0\u202f-]*$/

/**
 * The numbers of a short text, in order, their values the same in every language that has numerals (`words/numerals.ts`);
 * in others those in digits. Articles that are also *one* are no numbers. `lang` is a primary subtag.
 */
export function readNumbers(text: string, lang: string): NumberInText[] {
  const table = numeralsOf(lang)
  const parts = readParts(text, lang, table)
  const numbers: NumberInText[] = []
  for (let at = 0; at < parts.length; ) {
    const first = parts[at]!
    let sum = addAll(nothingYet, first.values, table)!
    let end = at + 1
    for (; end < parts.length && isJoined(sum, first, parts[end]!); end++) {
      const more = addAll(sum, parts[end]!.values, table)
      if (!more) break
      sum = more
    }
    const last = parts[end - 1]!
    const value = sum.total + sum.group + halfAround(text, first, last, table)
    if (end - at > 1 || !first.bound) numbers.push({ start: first.start, end: last.end, value })
    at = end
  }
  return numbers
}

/** The words that are numbers or part of one. */
function readParts(text: string, lang: string, table: Numerals | null): Part[] {
  const parts: Part[] = []
  /** End of the word before, and of a number that only a joiner stands after. */
  let after = 0
  let joinable = -1
  for (const { start, end, level } of levelWords(text, lang)) {
    const before = parts[parts.length - 1]
    const gap = text.slice(after, start)
    const isBeside = before?.end === after && between.test(gap)
    const written = text.slice(start, end)
    const digits = isDigital(written)
    const values = digits ? valueOfDigits(level) : valuesOf(fold(written), table)
    if (!values) {
      joinable = isBeside && table?.joiners.has(fold(written)) ? end : -1
    } else if (before?.digits && isBeside && groupBlank.test(gap) && isGroup(before, level)) {
      before.values = [before.values[0]! * 1000 + values[0]!]
      before.end = end
      before.grouped = true
    } else {
      const bound = table?.bound.has(fold(written)) ?? false
      const joined = joinable === after ? 'by a word' : isBeside ? 'beside' : 'no'
      parts.push({ start, end, values, digits, grouped: false, bound, joined })
    }
    after = end
  }
  return parts
}

function valueOfDigits(level: string): number[] | null {
  return /^-?\d+(?:\.\d+)?$/.test(level) ? [Number(level)] : null
}

/** Whether three digits are the thousands of the number before: “14 000”, not “1914 000”. */
function isGroup({ values, grouped }: Part, level: string): boolean {
  return /^\d{3}$/.test(level) && Number.isInteger(values[0]) && (values[0]! < 1000 || grouped)
}

function isDigital(written: string): boolean {
  return /^[-−]?\p{N}/u.test(written)
}

/** A number as far as it is read: what is complete below the last scale, and what the next scale multiplies. */
type Sum = { total: number; group: number; scale: number }

const nothingYet: Sum = { total: 0, group: 0, scale: Infinity }

function addAll(sum: Sum, values: readonly number[], table: Numerals | null): Sum | null {
  let out: Sum | null = sum
  for (const value of values) out = out && add(out, value, table)
  return out
}

/** The number with one word more; `null` where that word begins another number. */
function add({ total, group, scale }: Sum, value: number, table: Numerals | null): Sum | null {
  const isFirst = total === 0 && group === 0
  if (isFirst && !isScale(value)) return { total, group: value, scale }
  if (isScale(value)) {
    // “dos mil millones”: a larger scale multiplies all that stands before it.
    if (total > 0 && value > scale) return { total: (total + group) * value, group: 0, scale: value }
    return value < scale ? { total: total + (group || 1) * value, group: 0, scale: value } : null
  }
  const rest = group % 100
  const joined = (sum: number) => ({ total, group: sum, scale })
  if (value === 100) return group < 100 ? joined((group || 1) * 100) : null
  if (value > 100) return group === 0 ? joined(value) : null
  if (rest === 0) return joined(group + value)
  if (table?.twenties && rest === 4 && value === 20) return joined(group + 76)
  if (table?.twenties && (rest === 60 || rest === 80) && value < 20) return joined(group + value)
  if (table?.unitsFirst && rest < 10 && value >= 20 && value % 10 === 0) return joined(group + value)
  return rest >= 20 && rest % 10 === 0 && value < 10 ? joined(group + value) : null
}

/** “and” joins tens or less to hundreds and thousands in words, or units and tens; elsewhere it stands between two numbers. */
function isJoined({ group }: Sum, first: Part, { joined, digits, values }: Part): boolean {
  if (digits || joined === 'no') return false
  return joined === 'beside' || (!first.digits && values[0]! < 100 && (group < 10 || group % 10 === 0))
}

function isScale(value: number): boolean {
  return value === 1e3 || value === 1e6 || value === 1e9 || value === 1e12
}

/** Half an hour, or half of what is counted: *halb fünf* is half past four, as *las cuatro y media*. */
function halfAround(text: string, first: Part, last: Part, table: Numerals | null): number {
  if (table?.halfBefore && isHour(last.values) && wordBefore(text, first.start) === table.halfBefore)
    return -0.5
  const following = fold(text.slice(last.end, last.end + longestHalf)).trimStart()
  return table?.halfAfter?.some((half) => following.startsWith(half)) ? 0.5 : 0
}

/** Code units in which “and a half” stands. */
const longestHalf = 16

function isHour([value]: readonly number[]): boolean {
  return value! >= 1 && value! <= 12
}

function wordBefore(text: string, start: number): string {
  return fold(/(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - longestHalf), start))?.[1] ?? '')
}

/** The values that a folded word is made of, each joined to the one before; `null` where it is no number. */
function valuesOf(word: string, table: Numerals | null): number[] | null {
  if (!table) return null
  const whole = table.values.get(word)
  if (whole !== undefined) return [whole]
  if (!table.compounds || word.length > longestNumeral) return null
  const values = takeApart(word, table)
  return values && addAll(nothingYet, values, table) ? values : null
}

/** *einundvierzig* as 1 and 40, *trecentododici* as 3, 100, 12: the longest parts first. Linear in what was tried. */
function takeApart(word: string, { values, joiners }: Numerals): number[] | null {
  const dead = new Set<number>()
  const from = (at: number, first: boolean): number[] | null => {
    if (at === word.length) return first ? null : []
    if (dead.has(at)) return null
    for (let end = word.length; end > at; end--) {
      const piece = word.slice(at, end)
      const value = values.get(piece)
      if (value !== undefined) {
        const rest = from(end, false)
        if (rest) return [value, ...rest]
      } else if (joiners.has(piece)) {
        const rest = from(end, false)
        if (rest && rest.length > 0) return rest
      }
    }
    dead.add(at)
    return null
  }
  return from(0, true)
}
