import { auxiliaryVerbs } from '../words/auxiliaries.ts'
import { isBroaderOrNarrower } from '../words/broader.ts'
import { functionWords } from '../words/function-words.ts'
import { sameBearer } from '../words/name-aliases.ts'
import { isDigits } from '../words/number-words.ts'
import { meanTheSame } from '../words/phrases.ts'
import { pronounRoles } from '../words/pronouns.ts'
import { areSynonyms } from '../words/synonyms.ts'

/** How alike two words are, by what makes them so. The order is that of trust; each is below the next surer one. */
export const likeness = {
  same: 1,
  stem: 0.9,
  spelling: 0.8,
  synonym: 0.7,
  /** One verb of grammar in another tense (“are”, “were”), one pronoun in another person (“we”, “they”). */
  grammar: 0.6,
  /** One family by their beginning (“apologise”, “apology”), or one the broader word (“officer”, “official”). */
  kin: 0.55,
  /** Two numbers: not the same, but one stands where the other stood. */
  numbers: 0.3,
  none: 0,
} as const

export type Likeness = (typeof likeness)[keyof typeof likeness]

/** Edit similarity (1 − distance / longer length) from which two words of four letters and more count as one misspelled. */
const leastEditSimilarity = 0.7
/** Shared beginning, as a share of the longer word, from which two words count as one family (“able”, “ability” do not). */
const leastSharedPrefix = 0.65
/** Letters that words of one family begin with at least. */
const leastFamily = 5
/** Shared ending of words of seven letters and more, as a share of the longer: “capability”, “ability”. */
const leastSharedSuffix = 0.65

/** Whether a levelled word carries grammar rather than matter; digits never do. */
export function isFunctionWord(level: string, lang: string): boolean {
  return functionWords(lang).has(level)
}

/** Likeness in 0…1 of two levelled words or phrases with their stems. Symmetric. */
export function compareWords(
  a: { level: string; stem: string; lang: string },
  b: { level: string; stem: string; lang: string },
): Likeness {
  if (a.level === b.level) return likeness.same
  const oneLanguage = a.lang === b.lang
  if (a.level.includes(' ') || b.level.includes(' ')) {
    if (isSpelledOut(a, b)) return likeness.synonym
    if (!oneLanguage) return likeness.none
    if (a.stem === b.stem) return likeness.stem
    return meanTheSame(a.stem, b.stem, a.lang) ? likeness.synonym : likeness.none
  }
  const digitA = isDigits(a.level)
  const digitB = isDigits(b.level)
  if (digitA || digitB) return digitA && digitB ? likeness.numbers : likeness.none
  if (oneLanguage) {
    const verbs = auxiliaryVerbs(a.lang)
    const verb = verbs.get(a.level)
    if (verb !== undefined && verb === verbs.get(b.level)) return likeness.grammar
    const roles = pronounRoles(a.lang)
    if (((roles.get(a.level) ?? 0) & (roles.get(b.level) ?? 0)) !== 0) return likeness.grammar
    const functionA = isFunctionWord(a.level, a.lang)
    const functionB = isFunctionWord(b.level, b.lang)
    if (functionA !== functionB) {
      if (a.stem === b.stem && a.stem.length > 2) return likeness.grammar
      return Math.min(a.level.length, b.level.length) >= 5 && editDistance(a.level, b.level, 1) <= 1
        ? likeness.spelling
        : likeness.none
    }
    if (functionA) return likeness.none
    if (a.stem === b.stem) return likeness.stem
  }
  const spelling = compareLetters(a.level, b.level)
  if (spelling > 0) return spelling
  if (!oneLanguage) return likeness.none
  if (areSynonyms(a.stem, b.stem, a.lang)) return likeness.synonym
  return areOneFamily(a.level, b.level) || isBroaderOrNarrower(a.stem, b.stem, a.lang)
    ? likeness.kin
    : likeness.none
}

/** Whether one is the other's initials, with or without those of words of grammar, or both are known for one bearer. */
function isSpelledOut(a: { level: string; lang: string }, b: { level: string; lang: string }): boolean {
  const [one, other] = [a, b].map(({ level, lang }) => {
    const words = level.split(' ')
    return { words, matter: words.filter((word) => !isFunctionWord(word, lang)) }
  }) as [Words, Words]
  return sameBearer(one.words, other.words) || sameBearer(one.matter, other.matter)
}

type Words = { words: string[]; matter: string[] }

/** Whether two words begin alike for five letters and half of the longer. */
function areOneFamily(a: string, b: string): boolean {
  const least = Math.max(leastFamily, Math.ceil(Math.max(a.length, b.length) / 2))
  return a.length >= least && b.length >= least && a.slice(0, least) === b.slice(0, least)
}

/** Likeness by letters: few edits, or a long shared beginning or end. */
function compareLetters(a: string, b: string): Likeness {
  const longer = Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  if (shorter < 3 || shorter / longer < 0.5) return likeness.none
  let prefix = 0
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  if (prefix >= 4 && prefix / longer >= leastSharedPrefix) return likeness.spelling
  let suffix = 0
  while (
    suffix < shorter - prefix &&
    a.charCodeAt(a.length - 1 - suffix) === b.charCodeAt(b.length - 1 - suffix)
  )
    suffix++
  if (prefix === 0 && suffix >= 6 && suffix / longer >= leastSharedSuffix) return likeness.synonym
  if (prefix + suffix === 0) return likeness.none
  const most = shorter < 4 ? 1 : Math.floor(longer * (1 - leastEditSimilarity) + 1e-9)
  if (most < 1) return likeness.none
  const distance = editDistance(a.slice(prefix, a.length - suffix), b.slice(prefix, b.length - suffix), most)
  if (distance > most || (shorter < 4 && prefix === 0)) return likeness.none
  return likeness.spelling
}

/** Optimal string alignment distance (Damerau), given up beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const equal = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (equal ? 0 : 1))
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > most) return most + 1
    before = above
    above = row
  }
  return above[b.length]!
}
