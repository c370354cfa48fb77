import { levelForm } from '../normalize.ts'
import { phraseSets } from './generated/phrases-en.ts'
import { entriesOf } from './language.ts'
import { senses } from './senses.ts'

/** Phrases of a language that mean what another phrase or a word does: “in spite of” and “despite”. */
type Paraphrases = {
  /** Stems of the phrases that begin with a stem, the longest first. */
  beginningWith: (stem: string) => readonly (readonly string[])[]
  /** Numbers of the sets that a word or phrase is in, by its stems with blanks between. */
  setsOf: (stems: string) => readonly number[]
}

const byLanguage = new Map<string, Paraphrases | null>()
const none: readonly number[] = []
const noPhrases: readonly (readonly string[])[] = []

/** The phrases of a language by its primary subtag; `null` where it has no table. */
export function phrasesOf(lang: string): Paraphrases | null {
  let phrases = byLanguage.get(lang)
  if (phrases === undefined) {
    const entries = entriesOf(senses.get(lang)?.phrases)
    phrases =
      entries.length === 0
        ? null
        : build([
            ...(lang === 'en' ? entriesOf(phraseSets) : []),
            ...entries.map((entry) => stemsOf(entry, lang)),
          ])
    byLanguage.set(lang, phrases)
  }
  return phrases
}

/** An entry with the stem of each word. */
function stemsOf(entry: string, lang: string): string {
  return entry.replace(/[^ -]+/g, (word) => levelForm(word, lang)[0]!.stem)
}

/** `entries` are stems. */
function build(entries: readonly string[]): Paraphrases {
  const byFirst = new Map<string, string[][]>()
  const sets = new Map<string, number[]>()
  entries.forEach((entry, set) => {
    for (const words of entry.split(' ')) {
      const stems = words.split('-')
      const key = stems.join(' ')
      const known = sets.get(key)
      if (known === undefined) sets.set(key, [set])
      else if (!known.includes(set)) known.push(set)
      if (known !== undefined || stems.length === 1) continue
      const others = byFirst.get(stems[0]!)
      if (others === undefined) byFirst.set(stems[0]!, [stems])
      else others.push(stems)
    }
  })
  for (const phrases of byFirst.values()) phrases.sort((x, y) => y.length - x.length)
  return {
    beginningWith: (stem) => byFirst.get(stem) ?? noPhrases,
    setsOf: (stems) => sets.get(stems) ?? none,
  }
}

/** Whether a phrase means what another phrase or a word does, by their stems with blanks between. */
export function meanTheSame(a: string, b: string, lang: string): boolean {
  const phrases = phrasesOf(lang)
  if (phrases === null) return false
  const sets = phrases.setsOf(a)
  return sets.length > 0 && phrases.setsOf(b).some((set) => sets.includes(set))
}
