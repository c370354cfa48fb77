import { once } from '../../once.ts'
import { stemWord } from '../level/stem.ts'
import { synonymSets } from './generated/synonyms-en.ts'
import { entriesOf } from './language.ts'
import { senses } from './senses.ts'

const byLanguage = new Map<string, ReadonlyMap<string, readonly number[]>>()
const none: readonly number[] = []

/** Sets of WordNet, as stems. */
const setsOfWordNet = once(() => entriesOf(synonymSets).map((stems) => stems.split(' ')))

function stemsOf(table: string, lang: string): string[][] {
  const plain = table.normalize('NFD').replace(/\p{M}/gu, '')
  return entriesOf(plain).map((words) => words.split(' ').map((word) => stemWord(word, lang)))
}

function build(lang: string): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  const known = lang === 'en' ? setsOfWordNet() : []
  known.concat(stemsOf(senses.get(lang)?.synonyms ?? '', lang)).forEach((stems, set) => {
    for (const stem of stems) {
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

const meanings = new Map<string, readonly string[]>()
const noWords: readonly string[] = []

/** Other stems that WordNet has in one set with an English stem, each once. */
export function meaningsInEnglish(stem: string): readonly string[] {
  const known = meanings.get(stem)
  if (known !== undefined) return known
  const all = setsOfWordNet()
  const stems = synonymsOf(stem, 'en').flatMap((set) => all[set] ?? [])
  if (stems.length === 0) return noWords
  const others = [...new Set(stems)].filter((other) => other !== stem)
  meanings.set(stem, others)
  return others
}
