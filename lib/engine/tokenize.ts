import { primaryLanguage } from '../language.ts'
import { CharacterClass, classOf, classOfPair } from './level/character-classes.ts'
import { type LevelledPart, levelForm } from './normalize.ts'

/**
 * Words of one text as parallel arrays: the engine reads millions of them, and an object each would cost ten times
 * the memory. Offsets are UTF-16 code units into the text, half-open; blanks and punctuation are no words.
 */
export type Tokens = {
  count: number
  start: Int32Array
  end: Int32Array
  /** Number of the levelled word in the lexicon: equal numbers are equal words. */
  level: Int32Array
  /** Number of its stem in the lexicon. */
  stem: Int32Array
}

/** Levelled words and stems by number, shared by all texts that are compared. */
export type Lexicon = {
  words: string[]
  numbers: Map<string, number>
  /** Tells lexicons apart, so that a written form knows whose numbers it has. */
  identity: symbol
}

/** A written form, levelled once for all lexicons; its numbers are those of the lexicon that asked last. */
type Form = {
  written: string
  level: string
  stem: string
  /** The words of a form that is several; a form that is one is read without them, as most are. */
  parts: LevelledPart[] | null
  identity: symbol | null
  levelNumber: number
  stemNumber: number
  /** Another form of the same hash. */
  next: Form | null
}

/**
 * Written forms already levelled, by language: most words of a text were in the one before. They are found by a hash
 * of their code units, so that no string is made for a word that is known.
 */
const levelled = new Map<string, Map<number, Form>>()
/** Forms kept for a language before it is begun anew: bounds the memory of a long-lived process. */
const formsKept = 100_000
/** Forms of one hash that are kept, so that no choice of words makes the search long. */
const formsOfHash = 8

/** A levelled word with its place: the plain form for callers that read few words. */
export type LevelWord = { start: number; end: number; text: string; level: string; stem: string }

export function createLexicon(): Lexicon {
  return { words: [], numbers: new Map(), identity: Symbol() }
}

/** Number of a levelled word or stem; given on first sight. */
export function numberOf(word: string, lexicon: Lexicon): number {
  const known = lexicon.numbers.get(word)
  if (known !== undefined) return known
  const number = lexicon.words.length
  lexicon.words.push(word)
  lexicon.numbers.set(word, number)
  return number
}

/**
 * Levelled words of `text`, in order, in one linear scan. A contracted word gives its parts as neighbouring words
 * (“don’t”: “do”, “n’t” levelled to “not”); a sign of a script without blanks is a word; “4,000” and “U.S.” are one.
 */
export function tokenize(text: string, lang: string, lexicon: Lexicon): Tokens {
  let forms = levelled.get(lang)
  if (forms === undefined || forms.size >= formsKept) {
    forms = new Map()
    levelled.set(lang, forms)
  }
  const { identity } = lexicon
  let size = Math.max(16, text.length >> 2)
  let start = new Int32Array(size)
  let end = new Int32Array(size)
  let level = new Int32Array(size)
  let stem = new Int32Array(size)
  let count = 0
  const length = text.length
  let at = 0
  while (at < length) {
    const kind = classAt(text, at)
    if (kind !== CharacterClass.letter && kind !== CharacterClass.digit && kind < CharacterClass.sign) {
      at++
      continue
    }
    if (kind === CharacterClass.apostrophe || kind > CharacterClass.symbol) {
      at += kind === CharacterClass.surrogate ? 2 : 1
      continue
    }
    const to =
      kind === CharacterClass.letter || kind === CharacterClass.digit
        ? endOfWord(text, at)
        : endOfSign(text, at)
    const from = kind === CharacterClass.digit && isMinus(text, at - 1) ? at - 1 : at
    const form = formAt(text, from, to, lang, forms)
    if (count + 2 > size) {
      size *= 2
      start = grown(start, size)
      end = grown(end, size)
      level = grown(level, size)
      stem = grown(stem, size)
    }
    if (form.parts === null) {
      if (form.identity !== identity) {
        form.levelNumber = numberOf(form.level, lexicon)
        form.stemNumber = form.stem === form.level ? form.levelNumber : numberOf(form.stem, lexicon)
        form.identity = identity
      }
      start[count] = from
      end[count] = to
      level[count] = form.levelNumber
      stem[count] = form.stemNumber
      count++
    } else {
      for (const part of form.parts) {
        start[count] = from + part.from
        end[count] = from + part.to
        level[count] = numberOf(part.level, lexicon)
        stem[count] = numberOf(part.stem, lexicon)
        count++
      }
    }
    at = to
  }
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    level: level.slice(0, count),
    stem: stem.slice(0, count),
  }
}

function formAt(text: string, from: number, to: number, lang: string, forms: Map<number, Form>): Form {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) & 0x3fffffff
  const first = forms.get(hash) ?? null
  let seen = 0
  for (let form = first; form !== null; form = form.next) {
    if (isAt(form.written, text, from, to)) return form
    seen++
  }
  const written = text.slice(from, to)
  const parts = levelForm(written, lang)
  const { level, stem } = parts[0]!
  const form = {
    written,
    level,
    stem,
    parts: parts.length > 1 ? parts : null,
    identity: null,
    levelNumber: 0,
    stemNumber: 0,
    next: first,
  }
  if (seen < formsOfHash) forms.set(hash, form)
  return form
}

function isAt(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false
  for (let k = 0; k < written.length; k++) {
    if (written.charCodeAt(k) !== text.charCodeAt(from + k)) return false
  }
  return true
}

type Read = { lang: string; identity: symbol; tokens: Tokens }
const readTexts = new WeakMap<object, Read>()

/** `tokenize` for a text in an object that several stages read: once for each lexicon. The object must not change. */
export function tokenizeOnce(version: { readonly text: string }, lang: string, lexicon: Lexicon): Tokens {
  const known = readTexts.get(version)
  if (known?.identity === lexicon.identity && known.lang === lang) return known.tokens
  const tokens = tokenize(version.text, lang, lexicon)
  readTexts.set(version, { lang, identity: lexicon.identity, tokens })
  return tokens
}

/** Levelled words of a short text as objects; `lang` is BCP 47. */
export function levelWords(text: string, lang: string): LevelWord[] {
  const lexicon = createLexicon()
  const tokens = tokenize(text, primaryLanguage(lang), lexicon)
  return Array.from({ length: tokens.count }, (_, i) => {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    return {
      start,
      end,
      text: text.slice(start, end),
      level: lexicon.words[tokens.level[i]!]!,
      stem: lexicon.words[tokens.stem[i]!]!,
    }
  })
}

function classAt(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at))
  return kind === CharacterClass.surrogate ? classOfPair(text, at) || CharacterClass.surrogate : kind
}

function widthAt(text: string, at: number): number {
  return classOf(text.charCodeAt(at)) === CharacterClass.surrogate && text.codePointAt(at)! > 0xffff ? 2 : 1
}

function endOfSign(text: string, at: number): number {
  let to = at + widthAt(text, at)
  while (to < text.length && classOf(text.charCodeAt(to)) === CharacterClass.mark) to++
  return to
}

/** Letters, digits and marks; an apostrophe between letters; a dot in “U.S.”; dots and commas between digits. */
function endOfWord(text: string, from: number): number {
  let at = from
  const length = text.length
  while (at < length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === CharacterClass.letter || kind === CharacterClass.digit || kind === CharacterClass.mark) {
      at++
    } else if (kind === CharacterClass.surrogate) {
      const pair = classOfPair(text, at)
      if (pair !== CharacterClass.letter && pair !== CharacterClass.digit && pair !== CharacterClass.mark)
        break
      at += 2
    } else if (kind === CharacterClass.apostrophe) {
      if (at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== CharacterClass.letter) break
      at++
    } else if (kind === CharacterClass.dot || kind === CharacterClass.comma) {
      if (at + 1 < length && isDigit(text, at - 1) && isDigit(text, at + 1)) at++
      else if (kind === CharacterClass.dot && isInitial(text, at - 1, from)) {
        at++
        if (!isCapital(text, at)) break
      } else break
    } else break
  }
  return at
}

function isDigit(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CharacterClass.digit
}

/** A minus before a number, where nothing stands before it: “−5”, not “1914-18”. */
function isMinus(text: string, at: number): boolean {
  const sign = text[at]
  return (sign === '-' || sign === '−') && (at === 0 || /[\s([]/.test(text[at - 1]!))
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 65 && unit <= 90
}

/** A single capital before the dot, at the start of the word or after another dot, in a word of more than one. */
function isInitial(text: string, at: number, from: number): boolean {
  if (!isCapital(text, at)) return false
  if (at === from) return isCapital(text, at + 2) && text[at + 3] === '.'
  return text[at - 1] === '.'
}

function grown(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size)
  larger.set(array)
  return larger
}
