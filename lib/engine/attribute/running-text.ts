import type { Span } from '../../types.ts'
import { isBlank, isDigit, isLetter } from '../level/character-classes.ts'
import { plainSign } from '../level/signs.ts'
import { inAllLanguages } from '../words/languages.ts'
import { bitsOf, type ClassedWords, opensPhrase } from './classed-words.ts'
import type { Piece } from './piece.ts'

/** A stretch of a text as words, signs and quotations, with the words of its language. */
export type RunningText = { text: string; classed: ClassedWords; pieces: Piece[] }

/** A place that is read as one piece. */
export type Hole = { open: number; close: number; index: number }

const verbs = bitsOf('say', 'call', 'adding', 'around')
const abbreviations = inAllLanguages('abbreviations')

/** The pieces of `text` within a span, in order; each hole is one piece. Linear. */
export function readRunningText(
  text: string,
  classed: ClassedWords,
  { start, end }: Span,
  holes: readonly Hole[] = [],
): RunningText {
  const pieces: Piece[] = []
  let hole = 0
  let i = start
  while (i < end) {
    const next = holes[hole]
    if (next && i >= next.open) {
      pieces.push(quotationPiece(next))
      i = Math.max(next.close, i + 1)
      hole++
      continue
    }
    const c = text.charCodeAt(i)
    if (isBlank(c)) {
      i++
      continue
    }
    const limit = next ? Math.min(end, next.open) : end
    const piece =
      isLetter(c) || isDigit(c)
        ? wordPiece(text, classed, i, limit, pieces[pieces.length - 1])
        : signPiece(text, i)
    pieces.push(piece)
    i = piece.end
  }
  markPhrases(pieces, classed)
  return { text, classed, pieces }
}

function quotationPiece({ open, close, index }: Hole): Piece {
  return {
    type: 'quotation',
    start: open,
    end: close,
    lower: '',
    is: 0,
    phrase: 1,
    capital: false,
    quotation: index,
  }
}

function signPiece(text: string, at: number): Piece {
  return {
    type: 'sign',
    start: at,
    end: at + 1,
    lower: plainSign(text[at]!),
    is: 0,
    phrase: 1,
    capital: false,
    quotation: -1,
  }
}

function wordPiece(
  text: string,
  classed: ClassedWords,
  start: number,
  limit: number,
  previous: Piece | undefined,
): Piece {
  const { language } = classed
  const end = language?.isName
    ? endOfUnspaced(text, start, limit, classed)
    : endOfWord(text, start, limit, language?.elides ?? false)
  const written = text.slice(start, end)
  const small = written.toLowerCase()
  const lower = small.includes('’') ? small.replace('’', "'") : small
  const is = lookUp(lower, classed)
  const capital = language?.isName
    ? is === 0 && language.isName(written)
    : isLetter(text.charCodeAt(start)) && written[0] !== lower[0]
  return {
    type: 'word',
    start,
    end,
    lower,
    // Within a sentence a capital is no verb: “State Department”, “the Post”.
    is: capital && previous?.type === 'word' ? is & ~verbs : is,
    phrase: 1,
    capital,
    quotation: -1,
  }
}

/** What a word may be: as written, without a full stop or possessive; French participles (“exclamée”) as “exclamé”. */
function lookUp(lower: string, classed: ClassedWords): number {
  const known = classed.words.get(lower)
  if (known !== undefined) return known
  const last = lower.charCodeAt(lower.length - 1)
  if (last === 46) return classed.words.get(lower.slice(0, -1)) ?? 0
  const clitic = classed.language?.clitic
  if (clitic?.test(lower)) return classed.words.get(lower.replace(clitic, '')) ?? 0
  if (last === 115 && lower.endsWith("'s")) return classed.words.get(lower.slice(0, -2)) ?? 0
  if (classed.language?.agrees && /é(?:e|s|es)$/.test(lower))
    return classed.words.get(lower.replace(/e?s?$/, '')) ?? 0
  return 0
}

/** Signs of the longest entry of the tables of a language without blanks, and of a word that no table has. */
const longestEntry = 6
const longestUnknown = 40

/**
 * Where a word ends that no blank ends: a word of the tables, the longest that fits, or what stands before the next of
 * them. Only the tables are asked, so that every browser reads the same.
 */
function endOfUnspaced(text: string, from: number, limit: number, { words }: ClassedWords): number {
  let run = from
  const last = Math.min(limit, from + longestUnknown)
  while (run < last && (isLetter(text.charCodeAt(run)) || isDigit(text.charCodeAt(run)) || text[run] === '·'))
    run++
  for (let i = from; i < run; i++) {
    for (let n = Math.min(longestEntry, run - i); n > 0; n--)
      if (words.has(text.slice(i, i + n))) return i === from ? i + n : i
  }
  return run
}

function endOfWord(text: string, from: number, limit: number, elides: boolean): number {
  let i = from + 1
  while (i < limit) {
    const c = text.charCodeAt(i)
    if (isLetter(c) || isDigit(c)) {
      i++
      continue
    }
    const next = i + 1 < limit ? text.charCodeAt(i + 1) : 32
    if (c === 39 || c === 0x2019) {
      if (!isLetter(next)) break
      // l’, d’, qu’ are words of their own.
      if (elides && i - from <= 2) return i + 1
    } else if (c === 45 || c === 0x2010 || c === 0x2011) {
      if (!isLetter(next) && !isDigit(next)) break
    } else if (c === 46) {
      if (!isDotWithin(text, from, i, next)) return isAbbreviation(text, from, i) ? i + 1 : i
    } else break
    i++
  }
  return i
}

/** “U.S.”, “J.”; a digit on either side. */
function isDotWithin(text: string, from: number, dot: number, next: number): boolean {
  const last = text.charCodeAt(dot - 1)
  if (isDigit(next) && isDigit(last)) return true
  const before = text.charCodeAt(dot - 2)
  const single = dot - from === 1 || before === 46 || before === 45
  return single && (isLetter(next) || (last < 97 && isLetter(last)))
}

/** “Mr.” */
function isAbbreviation(text: string, from: number, dot: number): boolean {
  return dot - from <= 5 && abbreviations.has(text.slice(from, dot).toLowerCase())
}

function phrasesOfClitic(lower: string, { language, phrases }: ClassedWords) {
  return language?.clitic ? phrases.get(lower.replace(language.clitic, '')) : undefined
}

function markPhrases(pieces: readonly Piece[], classed: ClassedWords) {
  for (let k = 0; k < pieces.length; k++) {
    const piece = pieces[k]!
    if (!(piece.is & opensPhrase)) continue
    const phrases = classed.phrases.get(piece.lower) ?? phrasesOfClitic(piece.lower, classed)
    if (!phrases) continue
    for (const { rest, is } of phrases) {
      let n = 0
      while (n < rest.length && pieces[k + 1 + n]?.lower === rest[n]) n++
      if (n < rest.length || rest.length + 1 < piece.phrase) continue
      piece.is |= is
      piece.phrase = rest.length + 1
    }
  }
}
