import type { Span } from '../../types.ts'
import { isBlank, isDigit, isLetter } from '../level/character-classes.ts'
import { isGivenName } from '../words/given-names.ts'
import { type ClassedWords, isAnyOf } from './classed-words.ts'

/** Runs of two or more capitals in a text, by their last word in lower case, in order of first appearance. */
export type Names = Map<string, string[]>

/** Different names kept for one last word; more are never asked for. */
const kept = 6
/** Words of a run. */
const longestRun = 5
/** Small words that do not end a run: “Ursula von der Leyen”. */
const particles = new Set(['de', 'van', 'von', 'der', 'al', 'bin', 'del'])
const longestParticle = 3

/** Names that a text could mean by a last name alone. One pass by character code. */
export function readNames(text: string, classed: ClassedWords): Names {
  const names: Names = new Map()
  let starts: number[] = []
  let last = -1
  const flush = () => {
    if (starts.length >= 2) addRun(text, starts, last, names, classed)
    starts = []
  }
  for (let i = 0; i < text.length; ) {
    const c = text.charCodeAt(i)
    if (!isLetter(c)) {
      i++
      continue
    }
    const end = endOfWord(text, i)
    if (isCapital(text, i, c)) {
      if (starts.length >= longestRun || !joins(text, starts[starts.length - 1], last, i, classed)) flush()
      starts.push(i)
      last = end
    } else if (starts.length > 0 && last === i - 1 && isParticle(text, i, end)) {
      last = end
    } else {
      flush()
      last = -1
    }
    i = end
  }
  flush()
  return names
}

function endOfWord(text: string, from: number): number {
  let end = from + 1
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end)
    if (isLetter(c) || isDigit(c)) continue
    const joins = c === 45 || c === 39 || c === 0x2019
    if (!joins || end + 1 >= text.length || !isLetter(text.charCodeAt(end + 1))) break
    end++
  }
  return end
}

function isCapital(text: string, i: number, c: number): boolean {
  if (c < 0x80) return c >= 65 && c <= 90
  if (!isLetter(c)) return false
  if (c < 0xdf) return true
  if (c < 0x100) return false
  const char = text[i]!
  return char !== char.toLowerCase()
}

function isParticle(text: string, start: number, end: number): boolean {
  return end - start <= longestParticle && particles.has(text.slice(start, end))
}

/** A single blank joins the words of a name; so do an initial's full stop and a blank. */
function joins(
  text: string,
  start: number | undefined,
  last: number,
  next: number,
  classed: ClassedWords,
): boolean {
  if (last < 0) return false
  const c = text.charCodeAt(last)
  if (next - last === 1) return isBlank(c) && c !== 10
  return (
    next - last === 2 &&
    c === 46 &&
    text.charCodeAt(last + 1) === 32 &&
    start !== undefined &&
    isShortened(text.slice(start, last), classed)
  )
}

const isTitle = isAnyOf('titles')

/** “F.”, “Mr.”: a full stop that ends no sentence. */
function isShortened(word: string, classed: ClassedWords): boolean {
  return word.length === 1 || (word.length < 5 && isTitle(word.toLowerCase(), classed))
}

const isNoName = isAnyOf('stops', 'determiners', 'titles', 'roles', 'say', 'links', 'around', 'first')

const isOffice = isAnyOf('titles', 'roles')

function addRun(text: string, starts: readonly number[], end: number, names: Names, classed: ClassedWords) {
  const wordAt = (start: number) => {
    const stop = text.indexOf(' ', start)
    const word = text.slice(start, stop < 0 ? end : Math.min(stop, end))
    return word.toLowerCase().replace(/\.$/, '')
  }
  let from = 0
  while (from < starts.length - 1 && isNoName(wordAt(starts[from]!), classed)) from++
  // “Norland Sen. Ann Bell”: who holds the office.
  for (let k = from; k < starts.length - 2; k++) if (isOffice(wordAt(starts[k]!), classed)) from = k + 1
  const where = classed.language?.whereOfOffice
  if (where) while (starts.length - from > 2 && where.test(firstWord(text.slice(starts[from]!, end)))) from++
  if (starts.length - from < 2 || classed.declined.has(firstWord(text.slice(starts[from]!, end)))) return
  const whole = text.slice(starts[from]!, end).replace(/[’']s$/, '')
  const key = lastWord(whole)
  const known = names.get(key)
  if (!known) names.set(key, [whole])
  else if (known.length < kept && !known.includes(whole)) known.push(whole)
}

function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase()
}

/** Last word of a name in lower case, without a possessive. */
export function lastWord(name: string): string {
  const blank = name.lastIndexOf(' ')
  return name
    .slice(blank + 1)
    .toLowerCase()
    .replace(/[’']s$/, '')
}

/** Code units on either side in which a capital is looked for again, and places of it tried. */
const capitalReach = 4_000
const placesTried = 12

/**
 * Whether a capital that opens a sentence is one elsewhere too: it stands nearby after a small word or a comma, or
 * before another capital.
 */
export function isCapitalWithin(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end)
  const from = Math.max(0, start - capitalReach)
  const near = text.slice(from, end + capitalReach)
  let at = near.indexOf(word)
  for (let n = 0; at >= 0 && n < placesTried; n++, at = near.indexOf(word, at + 1)) {
    if (from + at === start || isLetter(near.charCodeAt(at + word.length))) continue
    if (/[\p{Ll},] $/u.test(near.slice(Math.max(0, at - 2), at))) return true
    if (/^\p{Lu}\p{L}* $/u.test(near.slice(Math.max(0, near.lastIndexOf(' ', at - 2) + 1), at))) return true
  }
  return false
}

/** Places of a word at which it is looked for what stands before it. */
const mentionsTried = 20

/**
 * Whether a capital is somebody's last name where all nouns are capitals: somewhere in the text a given name, an office
 * or, within a sentence, another capital stands before it.
 */
export function isLastNameIn(text: string, { start, end }: Span, classed: ClassedWords): boolean {
  const name = ` ${text.slice(start, end)}`
  let at = text.indexOf(name)
  for (let n = 0; at > 0 && n < mentionsTried; n++, at = text.indexOf(name, at + 1)) {
    if (isLetter(text.charCodeAt(at + name.length))) continue
    const from = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1
    const before = text.slice(from, at)
    const lower = before.toLowerCase()
    if (before === lower || isNoGiven(lower, classed)) continue
    if (isGivenName(lower) || isOffice(lower, classed) || classed.language?.roleEnds?.test(lower)) return true
    if (/^[\p{L}-]+(?<!er|s)$/u.test(before) && /[\p{L},] $/u.test(text.slice(Math.max(0, from - 2), from)))
      return true
  }
  return false
}

const isNoGiven = isAnyOf('stops', 'determiners', 'links', 'around', 'conjunctions')
