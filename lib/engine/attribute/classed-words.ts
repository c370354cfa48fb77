import type { EngineSource } from '../../types.ts'
import { languageOf } from '../guess-language.ts'
import { entriesOf, type Language, type WordTables } from '../words/language.ts'
import { languages } from '../words/languages.ts'

/** What a word may be; a word can be several things. The tables of a language have these names. */
const wordClasses = [
  'say',
  'call',
  'as',
  'indirect',
  'sayings',
  'adding',
  'around',
  'according',
  'after',
  'he',
  'she',
  'they',
  'determiners',
  'links',
  'stops',
  'titles',
  'roles',
  'documents',
  'bodies',
  'works',
  'naming',
  'weakNaming',
  'told',
  'through',
  'first',
  'ands',
  'conjunctions',
  'clauses',
  'subordinators',
  'reports',
] as const
export type WordClass = (typeof wordClasses)[number]

/** The bit of a word that begins a phrase of the tables. */
export const opensPhrase = 1 << wordClasses.length

/** Words of a language by what they may be, and phrases by their first word. `language` is null where it has no words. */
export type ClassedWords = {
  language: Language | null
  /** To bits, one for each class. */
  words: Map<string, number>
  phrases: Map<string, { rest: string[]; is: number }[]>
  /** Pronouns that are no subject. */
  objects: ReadonlySet<string>
  /** How a clause is built whose verb stands second; see `WordTables`. */
  fronted: ReadonlySet<string>
  nominative: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  viewers: ReadonlySet<string>
  being: ReadonlySet<string>
  likewise: ReadonlySet<string>
  cited: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  latter: ReadonlySet<string>
  callings: ReadonlySet<string>
  particles: ReadonlySet<string>
  focus: ReadonlySet<string>
  impersonal: ReadonlySet<string>
  documentPlaces: ReadonlySet<string>
  relative: ReadonlySet<string>
  /** Words that are somebody by themselves right before a verb: “another”. */
  alone: ReadonlySet<string>
  perfect: ReadonlySet<string>
  passive: ReadonlySet<string>
  agent: ReadonlySet<string>
  /** Words before a noun that mean somebody told of before. */
  definite: ReadonlySet<string>
  /** Given names in another case than the subject's. */
  declined: ReadonlySet<string>
  /** Ends of names as a subject has them and as they stand after “according to”. */
  genitives: readonly { subject: string; genitive: string }[]
}

export function bitsOf(...classes: readonly WordClass[]): number {
  return classes.reduce((bits, name) => bits | (1 << wordClasses.indexOf(name)), 0)
}

/** A test whether a word in lower case may be one of these. */
export function isAnyOf(...classes: readonly WordClass[]): (word: string, classed: ClassedWords) => boolean {
  const bits = bitsOf(...classes)
  return (word, classed) => ((classed.words.get(word) ?? 0) & bits) !== 0
}

const byTag = new Map(languages.map((language) => [language.tag, language]))
const kept = new Map<string, ClassedWords>()

/** Below this length a language cannot be guessed: verbs of all languages are tried. UTF-16 code units. */
const tooShortToGuess = 160

export function classedWordsOf(source: EngineSource): ClassedWords {
  const lang = languageOf(source.text, source.lang)
  return classedWordsFor(lang, !source.lang && source.text.length < tooShortToGuess)
}

/**
 * The classed words of a language. `guessed` adds the verbs of saying of all other languages: a line or two is too little to
 * guess from. So does a language that has no words.
 */
function classedWordsFor(lang: string, guessed: boolean): ClassedWords {
  const language = byTag.get(lang) ?? null
  const key = `${language?.tag ?? 'und'}${guessed ? '?' : ''}`
  let classed = kept.get(key)
  if (!classed) {
    classed = classWords(language, guessed)
    kept.set(key, classed)
  }
  return classed
}

/** Of a language that has no words only the verbs, names and pronouns that do not mean something else elsewhere. */
const shared = [
  'say',
  'he',
  'she',
  'determiners',
  'stops',
  'titles',
  'roles',
  'subordinators',
  'reports',
] as const

function classWords(language: Language | null, guessed: boolean): ClassedWords {
  const words: ClassedWords['words'] = new Map()
  const phrases: ClassedWords['phrases'] = new Map()
  const add = (from: Language, name: WordClass) => addWords(words, phrases, from[name], bitsOf(name))
  if (language) {
    for (const name of wordClasses) add(language, name)
    if (guessed) for (const other of languages) if (other !== language) add(other, 'say')
  } else {
    for (const other of languages) for (const name of shared) add(other, name)
  }
  const set = (name: keyof WordTables) => new Set(entriesOf(language?.[name]))
  return {
    language,
    words,
    phrases,
    objects: set('objects'),
    fronted: set('fronted'),
    nominative: set('nominative'),
    prepositions: set('prepositions'),
    viewers: set('viewers'),
    being: set('being'),
    likewise: set('likewise'),
    cited: set('cited'),
    indefinite: set('indefinite'),
    latter: set('latter'),
    callings: set('callings'),
    particles: set('particles'),
    focus: set('focus'),
    impersonal: set('impersonal'),
    documentPlaces: set('documentPlaces'),
    relative: set('relative'),
    alone: set('alone'),
    perfect: set('perfect'),
    passive: set('passive'),
    agent: set('agent'),
    definite: definiteWords(language),
    declined: set('declined'),
    genitives: readGenitives(language),
  }
}

function readGenitives(language: Language | null): ClassedWords['genitives'] {
  return entriesOf(language?.genitives).map((pair) => {
    const [subject = '', genitive = ''] = pair.split(' ')
    return { subject: subject.replace('-', ''), genitive }
  })
}

/** A single letter means something else in another language. */
function definiteWords(language: Language | null): ReadonlySet<string> {
  if (language) return new Set(entriesOf(language.definite))
  return new Set(languages.flatMap(({ definite }) => entriesOf(definite)).filter((word) => word.length > 1))
}

function addWords(
  words: ClassedWords['words'],
  phrases: ClassedWords['phrases'],
  table: string | undefined,
  is: number,
) {
  for (const entry of entriesOf(table)) {
    const [first = '', ...rest] = entry.split(' ')
    if (rest.length === 0) {
      words.set(first, (words.get(first) ?? 0) | is)
      continue
    }
    words.set(first, (words.get(first) ?? 0) | opensPhrase)
    const list = phrases.get(first)
    if (list) list.push({ rest, is })
    else phrases.set(first, [{ rest, is }])
  }
}
