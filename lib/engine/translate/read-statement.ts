import { readNumbers } from '../level/read-numbers.ts'
import { type LevelWord, levelWords } from '../tokenize.ts'
import { conceptsOf } from '../words/concepts.ts'
import { functionWords } from '../words/function-words.ts'
import { languages } from '../words/languages.ts'
import { unitOf } from '../words/units.ts'
import { type IntlName, intlNames } from './intl-names.ts'
import { soundOf } from './latin.ts'
import { readSense, type StatementSense } from './read-sense.ts'

/** What of a statement its translation may have as well: a number, a name, a word of a known meaning or a cognate. */
export type Anchor = {
  /** The words as written. */
  text: string
  kind: 'number' | 'name' | 'date' | 'unit' | 'word'
  /** What it is in every language; a word of several meanings has several, one of unknown meaning none. */
  keys: string[]
  /** How it sounds, for words and names that another language may write alike; else `''`. */
  sound: string
}

/** A statement in one language as what its translation must keep. */
export type StatementReading = {
  lang: string
  text: string
  anchors: Anchor[]
  sense: StatementSense
}

/** Shorter words are alike in two languages by chance; names less so. Letters of the sound. */
const leastSound = 4
const leastSoundOfName = 3

/** Languages with upper and lower case in which the names of countries have a capital. */
const capitalRegions = /^\p{Lu}/u

/** `lang` is a primary subtag. */
export function readStatement(text: string, lang: string): StatementReading {
  const numbers = readNumbers(text, lang)
  const anchors: Anchor[] = numbers.map(({ start, end, value }) => ({
    text: text.slice(start, end),
    kind: 'number',
    keys: [`number:${value}`],
    sound: '',
  }))
  const all = levelWords(text, lang)
  const words = all.filter(
    ({ start, end }) => !numbers.some((number) => number.start < end && start < number.end),
  )
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, lang)
    const first = words[at]!
    if (name) {
      const { end } = words[at + name.words.length - 1]!
      anchors.push({
        text: text.slice(first.start, end),
        kind: kindOf[name.kind],
        keys: [name.key, ...conceptKeys(first, lang)],
        sound: '',
      })
    } else {
      const anchor = anchorOf(first, text, lang)
      if (anchor) anchors.push(anchor)
    }
    at += name?.words.length ?? 1
  }
  return { lang, text, anchors, sense: readSense(text, all, lang) }
}

const kindOf = { region: 'name', month: 'date', weekday: 'date', unit: 'unit' } as const

/** The name from CLDR that begins with a word. English “may” and “march” with a small letter are other words. */
function nameAt(words: readonly LevelWord[], at: number, lang: string): IntlName | null {
  const { level, text } = words[at]!
  const isCased = text.toLowerCase() !== text.toUpperCase()
  const small = isCased && !capitalRegions.test(text)
  const found = intlNames(lang)
    .get(level)
    ?.find(
      (name) =>
        name.words.every((word, n) => words[at + n]?.level === word) &&
        !(small && (name.kind === 'region' || (name.kind === 'month' && lang === 'en'))),
    )
  return found ?? null
}

/** A single word as an anchor; `null` for a word of grammar. */
function anchorOf(word: LevelWord, text: string, lang: string): Anchor | null {
  const unit = unitOf.get(word.level)
  if (unit)
    return { text: word.text, kind: 'unit', keys: [`unit:${unit}`, ...conceptKeys(word, lang)], sound: '' }
  if (functionWords(lang).has(word.level) || !/\p{L}/u.test(word.text)) return null
  const named = isNamed(word, text, lang)
  const sound = soundOf(named ? word.text : word.stem)
  return {
    text: word.text,
    kind: named ? 'name' : 'word',
    keys: conceptKeys(word, lang),
    sound: sound.length >= (named ? leastSoundOfName : leastSound) ? sound : '',
  }
}

function conceptKeys({ level, stem }: LevelWord, lang: string): string[] {
  return conceptsOf(level, stem, lang).map((concept) => `concept:${concept}`)
}

const capitalNouns: ReadonlySet<string> = new Set(
  languages.filter((language) => language.capitalNouns).map(({ tag }) => tag),
)

/** A capital within a sentence, where not every noun has one. */
function isNamed({ text: word, start }: LevelWord, text: string, lang: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !capitalNouns.has(lang) &&
    !/(?:^|[.!?:…])[\s\p{P}]*$/u.test(text.slice(0, start))
  )
}
