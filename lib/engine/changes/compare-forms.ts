import type { Change } from '../../types.ts'
import { editDistance, isFunctionWord } from '../collate/similarity.ts'
import { auxiliaryVerbs } from '../words/auxiliaries.ts'
import { meanTheSame } from '../words/phrases.ts'
import { pronounRoles } from '../words/pronouns.ts'
import { areSynonyms } from '../words/synonyms.ts'
import { type Comparison, textOfWords, toChange } from './comparison.ts'
import type { Word } from './words-of.ts'

/** What sets two words apart that stand for each other and change nothing of the sense, or `null` where they may. */
export function compareForms(ours: Word, theirs: Word, { base, wording }: Comparison): Change | null {
  const lang = base.lang
  const words = `${textOfWords([ours], base)} → ${textOfWords([theirs], wording)}`
  const change = (kind: Change['kind'], what: string) => toChange(kind, `${what}: ${words}`, [ours], [theirs])
  if (ours.level === theirs.level)
    return /^\d/.test(ours.level) ? change('spelling', 'written otherwise') : null
  if (lang !== wording.lang) return null
  const roles = pronounRoles(lang)
  if (((roles.get(ours.level) ?? 0) & (roles.get(theirs.level) ?? 0)) !== 0)
    return change('person-shifted', 'person')
  const verbs = auxiliaryVerbs(lang)
  const verb = verbs.get(ours.level)
  if (verb !== undefined && verb === verbs.get(theirs.level)) return change('tense-shifted', 'tense')
  if (isFunctionWord(ours.level, lang) || isFunctionWord(theirs.level, lang)) return null
  if (ours.stem === theirs.stem)
    return isPlural(ours.level, theirs.level)
      ? change('reworded', 'one or many')
      : change('tense-shifted', 'form')
  if (areSynonyms(ours.stem, theirs.stem, lang)) return change('synonym', 'another word')
  const shorter = Math.min(ours.level.length, theirs.level.length)
  if (
    shorter >= 4 &&
    ours.level[0] === theirs.level[0] &&
    editDistance(ours.level, theirs.level, 2) <= (shorter > 7 ? 2 : 1)
  )
    return change('spelling', 'spelled otherwise')
  if (ours.level.endsWith(theirs.level) || theirs.level.endsWith(ours.level))
    return change('synonym', 'another word')
  return null
}

/** Whether a phrase stands for another phrase or a word that means the same (“in spite of”, “despite”), or `null`. */
export function comparePhrases(
  ours: readonly Word[],
  theirs: readonly Word[],
  { base, wording }: Comparison,
): Change | null {
  const stems = (words: readonly Word[]) => words.map(({ stem }) => stem).join(' ')
  if (base.lang !== wording.lang || !meanTheSame(stems(ours), stems(theirs), base.lang)) return null
  const words = `${textOfWords(ours, base)} → ${textOfWords(theirs, wording)}`
  return toChange('synonym', `other words: ${words}`, ours, theirs)
}

/** Forms that differ by the ending of the plural, which may also be that of a verb. */
function isPlural(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long === `${short}s` || long === `${short}es` || long === `${short.slice(0, -1)}ies`
}
