import { toMap } from '../../to-map.ts'
import { de } from '../words/de/speech.ts'
import { en } from '../words/en/speech.ts'
import { es } from '../words/es/speech.ts'
import { fr } from '../words/fr/speech.ts'
import { it } from '../words/it/speech.ts'
import { nl } from '../words/nl/speech.ts'
import { pl } from '../words/pl/speech.ts'
import { pt } from '../words/pt/speech.ts'
import type { SpeechWords } from '../words/speech-words.ts'
import { sv } from '../words/sv/speech.ts'

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

/** Words of a language by what they may be, and phrases by their first word. */
export type Lexicon = {
  lang: string
  words: Map<string, number>
  phrases: Map<string, { rest: string[]; is: number }[]>
  roleEnds: RegExp | null
  /** The subject may follow the verb before a quotation: “Da sagte Habeck: …”. */
  inverts: boolean
  /** All nouns are capitals, so that a capital alone is no name. */
  capitalNouns: boolean
  /** The pronoun may be left out: “añadió”. */
  dropsPronouns: boolean
  /** Articles are written on to the next word: l’, d’. */
  elides: boolean
}

const tables = toMap<SpeechWords>({ de, en, es, fr, it, nl, pl, pt, sv })
const lexicons = new Map<string, Lexicon>()

/**
 * The lexicon of a language. `guessed` adds the verbs of saying of all other languages: a line or two is too little to
 * guess from. So does a language that has no table.
 */
export function lexiconFor(lang: string, guessed: boolean): Lexicon {
  const known = tables.has(lang) ? lang : 'und'
  const key = guessed ? `${known}?` : known
  let lexicon = lexicons.get(key)
  if (!lexicon) {
    lexicon = buildLexicon(known, guessed)
    lexicons.set(key, lexicon)
  }
  return lexicon
}

/** Of a language that has no table only the verbs, names and pronouns that do not mean something else elsewhere. */
const shared = ['say', 'he', 'she', 'determiners', 'stops', 'titles', 'roles'] as const

function buildLexicon(lang: string, guessed: boolean): Lexicon {
  const lexicon: Lexicon = {
    lang,
    words: new Map(),
    phrases: new Map(),
    roleEnds: null,
    inverts: lang === 'de' || lang === 'nl' || lang === 'sv',
    capitalNouns: lang === 'de',
    dropsPronouns: lang === 'es' || lang === 'it' || lang === 'pt',
    elides: lang === 'fr' || lang === 'it',
  }
  const table = tables.get(lang)
  if (table) {
    for (const name of Object.keys(Is) as (keyof typeof Is)[]) addWords(lexicon, table[name], Is[name])
    if (table.roleEnds) lexicon.roleEnds = new RegExp(table.roleEnds, 'iu')
  }
  if (!table) {
    for (const one of tables.values()) for (const name of shared) addWords(lexicon, one[name], Is[name])
  } else if (guessed) {
    for (const one of tables.values()) if (one !== table) addWords(lexicon, one.say, Is.say)
  }
  return lexicon
}

function addWords(lexicon: Lexicon, words: string, is: number) {
  if (words === '') return
  for (const entry of words.split(' ')) {
    const parts = entry.split('_')
    const first = parts[0]!
    if (parts.length === 1) {
      lexicon.words.set(first, (lexicon.words.get(first) ?? 0) | is)
    } else {
      lexicon.words.set(first, (lexicon.words.get(first) ?? 0) | opensPhrase)
      const list = lexicon.phrases.get(first)
      const phrase = { rest: parts.slice(1), is }
      if (list) list.push(phrase)
      else lexicon.phrases.set(first, [phrase])
    }
  }
}
