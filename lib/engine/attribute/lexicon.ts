import { entriesOf, type Language } from '../words/language.ts'
import { languages } from '../words/languages.ts'

/** What a word may be, one bit each: a word can be several things. */
export const Is = {
  say: 1,
  call: 2,
  adding: 4,
  around: 8,
  according: 16,
  after: 32,
  he: 64,
  she: 128,
  they: 256,
  determiners: 512,
  links: 1024,
  stops: 2048,
  titles: 4096,
  roles: 8192,
  documents: 16384,
  works: 32768,
  naming: 65536,
  told: 131072,
  through: 262144,
  first: 524288,
} as const

/** The bit of a word that begins a phrase of the tables. */
export const opensPhrase = 1048576

/** Words of a language by what they may be, and phrases by their first word. `language` is null where it has no words. */
export type Lexicon = {
  language: Language | null
  words: Map<string, number>
  phrases: Map<string, { rest: string[]; is: number }[]>
  /** Words before a noun that mean somebody told of before. */
  definite: ReadonlySet<string>
}

const byTag = new Map(languages.map((language) => [language.tag, language]))
const lexicons = new Map<string, Lexicon>()

/**
 * The lexicon of a language. `guessed` adds the verbs of saying of all other languages: a line or two is too little to
 * guess from. So does a language that has no words.
 */
export function lexiconFor(lang: string, guessed: boolean): Lexicon {
  const language = byTag.get(lang) ?? null
  const key = `${language?.tag ?? 'und'}${guessed ? '?' : ''}`
  let lexicon = lexicons.get(key)
  if (!lexicon) {
    lexicon = buildLexicon(language, guessed)
    lexicons.set(key, lexicon)
  }
  return lexicon
}

/** Of a language that has no words only the verbs, names and pronouns that do not mean something else elsewhere. */
const shared = ['say', 'he', 'she', 'determiners', 'stops', 'titles', 'roles'] as const
const classes = Object.keys(Is) as (keyof typeof Is)[]

function buildLexicon(language: Language | null, guessed: boolean): Lexicon {
  const words: Lexicon['words'] = new Map()
  const phrases: Lexicon['phrases'] = new Map()
  const add = (from: Language, name: keyof typeof Is) => addWords(words, phrases, from[name], Is[name])
  if (language) {
    for (const name of classes) add(language, name)
    if (guessed) for (const other of languages) if (other !== language) add(other, 'say')
  } else {
    for (const other of languages) for (const name of shared) add(other, name)
  }
  return { language, words, phrases, definite: definiteWords(language) }
}

/** A single letter means something else in another language. */
function definiteWords(language: Language | null): ReadonlySet<string> {
  if (language) return new Set(entriesOf(language.definite))
  return new Set(languages.flatMap(({ definite }) => entriesOf(definite)).filter((word) => word.length > 1))
}

function addWords(
  words: Lexicon['words'],
  phrases: Lexicon['phrases'],
  table: string | undefined,
  is: number,
) {
  for (const entry of entriesOf(table)) {
    const [first, ...rest] = entry.split(' ')
    if (rest.length === 0) {
      words.set(first!, (words.get(first!) ?? 0) | is)
      continue
    }
    words.set(first!, (words.get(first!) ?? 0) | opensPhrase)
    const phrase = { rest, is }
    const list = phrases.get(first!)
    if (list) list.push(phrase)
    else phrases.set(first!, [phrase])
  }
}
