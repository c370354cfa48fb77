import { editDistance, isFunctionWord } from '../collate/similarity.ts'
import { dateOf } from '../words/calendar.ts'
import { sameBearer } from '../words/name-aliases.ts'
import { pronounRoles } from '../words/pronouns.ts'
import { areSynonyms, synonymsOf } from '../words/synonyms.ts'
import { unitOf } from '../words/units.ts'
import {
  type ComparedWording,
  type Comparison,
  cite,
  type Finding,
  nothing,
  textOfWords,
  toChange,
} from './comparison.ts'
import type { Segment } from './find-segments.ts'
import type { Word } from './words-of.ts'

/** Who or what is named: another name, a role for a name, part of a name gone. */
export function compareNames(segment: Segment, comparison: Comparison): Finding {
  const { base, wording } = comparison
  if (!base.capitals || !wording.capitals) return nothing
  const partial = comparePartOfName(segment, comparison)
  if (partial !== null) return partial
  const ours = namesIn(segment.base, base).filter((word) => !isElsewhere(word, wording))
  const theirs = namesIn(segment.wording, wording).filter(
    (word) => !isElsewhere(word, base) && !word.bracketed,
  )
  if (ours.length === 0 && theirs.length === 0) return nothing
  const levels = (words: readonly Word[]) => words.map(({ level }) => level)
  if (ours.length > 0 && theirs.length > 0) {
    const whole = [namesIn(segment.base, base), namesIn(segment.wording, wording)] as const
    if (sameBearer(levels(ours), levels(theirs)) || sameBearer(levels(whole[0]), levels(whole[1])))
      return {
        changes: [
          toChange('synonym', `another name: ${cite(ours, base)} → ${cite(theirs, wording)}`, ours, theirs),
        ],
        explained: [...whole[0], ...whole[1]],
      }
    if (isMisspelled(ours, theirs))
      return {
        changes: [
          toChange(
            'spelling',
            `name spelled otherwise: ${textOfWords(ours, base)} → ${textOfWords(theirs, wording)}`,
            ours,
            theirs,
          ),
        ],
        explained: [...ours, ...theirs],
      }
    if (ours.length === 1 && theirs.length === 1 && ours[0]!.stem === theirs[0]!.stem) return nothing
    if (base.lang === wording.lang && areSynonyms(ours[0]!.stem, theirs[0]!.stem, base.lang)) return nothing
    return {
      changes: [
        toChange(
          'name-changed',
          `name changed: ${textOfWords(ours, base)} → ${textOfWords(theirs, wording)}`,
          ours,
          theirs,
        ),
      ],
      explained: [...ours, ...theirs],
    }
  }
  const [named, role] = ours.length > 0 ? [ours, segment.wording] : [theirs, segment.base]
  const [sideOfName, sideOfRole] = ours.length > 0 ? [base, wording] : [wording, base]
  return compareNameWithRole(named, role, sideOfName, sideOfRole, ours.length > 0)
}

/** A name on one side, other words on the other: a role, a pronoun, or nothing. */
function compareNameWithRole(
  named: Word[],
  role: readonly Word[],
  sideOfName: ComparedWording,
  sideOfRole: ComparedWording,
  fromName: boolean,
): Finding {
  if (
    role.length === 0 ||
    role.some(({ bracketed }) => bracketed) ||
    named.some(({ bracketed }) => bracketed)
  )
    return nothing
  if (named.every(({ initial }) => initial)) return nothing
  const roles = pronounRoles(sideOfRole.lang)
  const matter = role.filter(({ level }) => !isFunctionWord(level, sideOfRole.lang))
  const pronouns = role.filter(({ level }) => roles.has(level))
  const order = (a: readonly Word[], b: readonly Word[]) => (fromName ? ([a, b] as const) : ([b, a] as const))
  if (matter.length === 0) {
    if (pronouns.length === 0) return nothing
    const [from, to] = order(named, pronouns)
    const text = fromName
      ? `name to pronoun: ${textOfWords(named, sideOfName)} → ${textOfWords(pronouns, sideOfRole)}`
      : `pronoun to name: ${textOfWords(pronouns, sideOfRole)} → ${textOfWords(named, sideOfName)}`
    return { changes: [toChange('reworded', text, from, to)], explained: [...named, ...pronouns] }
  }
  const other = sideOfName.words.filter(
    (word) => word.at >= named[0]!.at - 2 && word.at <= named[named.length - 1]!.at + 2,
  )
  if (matter.some((word) => other.some(({ stem }) => stem === word.stem))) return nothing
  if (!isRun(named) || role.length > longestRole || !role.some(({ level }) => determiners.has(level)))
    return nothing
  const [from, to] = order(named, role)
  const text = fromName
    ? `name to role: ${textOfWords(named, sideOfName)} → ${textOfWords(role, sideOfRole)}`
    : `role to name: ${textOfWords(role, sideOfRole)} → ${textOfWords(named, sideOfName)}`
  return { changes: [toChange('name-changed', text, from, to)], explained: [...named, ...role] }
}

/** Words of a role that stands for a name: “the minister of the interior”. */
const longestRole = 6
const determiners = new Set(
  'the a an his her their our its this that one der die das ein eine einen einem dem den le la les un une el los las una il lo gli o os as um uma de het een'.split(
    ' ',
  ),
)

function isRun(words: readonly Word[]): boolean {
  return words.every((word, k) => k === 0 || word.at - words[k - 1]!.at <= 2)
}

/** “ISIS-K” → “ISIS”: a hyphenated name that lost or gained a part. */
function comparePartOfName(segment: Segment, { base, wording }: Comparison): Finding | null {
  for (const pair of segment.pairs) {
    const [ours, theirs] = [pair.base, pair.wording]
    if (ours.length === 0 || theirs.length === 0 || (ours.length === 1 && theirs.length === 1)) continue
    if (!isHyphenatedName(ours, base) && !isHyphenatedName(theirs, wording)) continue
    if (!ours.every(({ capital }) => capital) || !theirs.every(({ capital }) => capital)) continue
    const [a, b] = [ours.map(({ level }) => level), theirs.map(({ level }) => level)]
    if (a.join() === b.join() || sameBearer(a, b)) continue
    return {
      changes: [
        toChange(
          'name-changed',
          `name changed: ${textOfWords(ours, base)} → ${textOfWords(theirs, wording)}`,
          ours,
          theirs,
        ),
      ],
      explained: [...ours, ...theirs],
    }
  }
  return null
}

function isHyphenatedName(words: readonly Word[], side: ComparedWording): boolean {
  return (
    words.length > 1 && /^\S+-\S+$/.test(textOfWords(words, side)) && words.every(({ capital }) => capital)
  )
}

function isElsewhere(word: Word, side: ComparedWording): boolean {
  return side.words.some((other) => other.stem === word.stem || other.level === word.level)
}

/** Words that a capital marks as names. At the start of a sentence, and of German nouns, only words that are no common ones. */
function namesIn(words: readonly Word[], side: ComparedWording): Word[] {
  return words.filter((word) => {
    if (!word.capital || word.text === 'I' || word.text === 'I’m') return false
    if (isFunctionWord(word.level, side.lang) && !/^\p{Lu}{2,}$/u.test(word.text)) return false
    if (dateOf(word.text, word.level) !== null || unitOf.get(word.level) !== undefined) return false
    if (isTitle(word)) return false
    if (word.initial) return !isCommonWord(word, side)
    return side.lang !== 'de' || !isGermanNoun(word, side)
  })
}

const titles = new Set(
  'mr mrs ms dr prof president senator minister secretary general sir lord lady king queen prince herr frau prasident m mme'.split(
    ' ',
  ),
)

function isTitle({ level }: Word): boolean {
  return titles.has(level)
}

function isCommonWord({ level, stem }: Word, side: ComparedWording): boolean {
  if (/(ly|ing|ed|ers|ors|ists|ment|tion|tions)$/.test(level) && side.lang === 'en') return true
  return synonymsOf(stem, side.lang).length > 0
}

/** A German noun stands after an article, a possessive or an adjective; a name mostly does not. */
function isGermanNoun(word: Word, side: ComparedWording): boolean {
  const before = side.words[word.at - 1]
  if (before === undefined) return false
  if (
    /^(de[rsmn]|die|das|ein|eine[rsmn]?|kein|keine[rsmn]?|diese[rsmn]?|mein.*|sein.*|ihr.*|unser.*|euer.*|zum|zur|im|am|vom|beim|alle[rsmn]?|einige|viele|mehrere)$/.test(
      before.level,
    )
  )
    return true
  if (/\d/.test(before.level)) return true
  return !before.capital && /(e|en|er|es|em)$/.test(before.level) && !isFunctionWord(before.level, 'de')
}

/** One or two letters off in a name long enough not to be another one: “Teixeria”, but not “Iran” for “Iraq”. */
function isMisspelled(ours: readonly Word[], theirs: readonly Word[]): boolean {
  if (ours.length !== theirs.length) return false
  return ours.every((word, k) => {
    const other = theirs[k]!
    if (word.level === other.level) return true
    const shorter = Math.min(word.level.length, other.level.length)
    return shorter >= leastMisspelled && editDistance(word.level, other.level, 1) <= 1
  })
}

const leastMisspelled = 6
