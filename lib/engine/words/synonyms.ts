import { stemWord } from '../level/stem.ts'
import { synonymSets } from './generated/synonyms-en.ts'
import { entriesOf } from './language.ts'
import { senses } from './senses.ts'

const byLanguage = new Map<string, ReadonlyMap<string, readonly number[]>>()
const none: readonly number[] = []

function build(lang: string): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  const known = lang === 'en' ? entriesOf(synonymSets) : []
  known.concat(entriesOf(senses.get(lang)?.synonyms)).forEach((words, set) => {
    for (const word of words.split(' ')) {
      const stem = stemWord(word.normalize('NFD').replace(/\p{M}/gu, ''), lang)
      const sets = map.get(stem)
      if (sets === undefined) map.set(stem, [set])
      else if (!sets.includes(set)) sets.push(set)
    }
  })
  return map
}

/** Numbers of the sets of synonyms a stem belongs to, ascending; two stems with a number in common are synonyms. */
export function synonymsOf(stem: string, lang: string): readonly number[] {
  let map = byLanguage.get(lang)
  if (map === undefined) {
    map = build(lang)
    byLanguage.set(lang, map)
  }
  return map.get(stem) ?? none
}

/** Whether two stems are in one set of synonyms. */
export function areSynonyms(a: string, b: string, lang: string): boolean {
  const first = synonymsOf(a, lang)
  if (first.length === 0) return false
  const second = synonymsOf(b, lang)
  return second.some((set) => first.includes(set))
}
