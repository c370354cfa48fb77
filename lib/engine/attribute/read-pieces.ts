import { isBlank, isDigit, isLetter } from '../level/character-classes.ts'
import { inAllLanguages } from '../words/languages.ts'
import { Is, type Lexicon, opensPhrase } from './lexicon.ts'

/** A word, a sign or a whole quotation in the running text of a paragraph. UTF-16 offsets into the source's text. */
export type Piece = {
  type: 'word' | 'sign' | 'quotation'
  start: number
  end: number
  /** Lower case; the sign itself; empty for a quotation. */
  lower: string
  /** Bits of `Is`. */
  is: number
  /** Pieces of the phrase that begins here, with `is` of the whole; 1 for a word by itself. */
  phrase: number
  capital: boolean
  /** Index of the quotation among those handed in; -1 for words and signs. */
  quotation: number
}

/** A place that is read as one piece. */
export type Hole = { open: number; close: number; index: number }

const verbs = Is.say | Is.call | Is.adding | Is.around

const abbreviations = inAllLanguages('abbreviations')

/** Pieces of `text` from `from` to `to`, in order; each hole is one piece. Linear. */
export function readPieces(
  text: string,
  from: number,
  to: number,
  holes: readonly Hole[],
  lexicon: Lexicon,
): Piece[] {
  const pieces: Piece[] = []
  let hole = 0
  let i = from
  while (i < to) {
    const next = holes[hole]
    if (next && i >= next.open) {
      pieces.push({
        type: 'quotation',
        start: next.open,
        end: next.close,
        lower: '',
        is: 0,
        phrase: 1,
        capital: false,
        quotation: next.index,
      })
      i = Math.max(next.close, i + 1)
      hole++
      continue
    }
    const c = text.charCodeAt(i)
    if (isBlank(c)) {
      i++
      continue
    }
    const limit = next ? Math.min(to, next.open) : to
    if (isLetter(c) || isDigit(c)) {
      const end = endOfWord(text, i, limit, lexicon.language?.elides ?? false)
      const written = text.slice(i, end)
      const small = written.toLowerCase()
      const lower = small.includes('’') ? small.replace('’', "'") : small
      const is = lookUp(lower, lexicon)
      const capital = isLetter(c) && written[0] !== lower[0]
      const previous = pieces[pieces.length - 1]
      pieces.push({
        type: 'word',
        start: i,
        end,
        lower,
        // Within a sentence a capital is no verb: “State Department”, “the Post”.
        is: capital && previous?.type === 'word' ? is & ~verbs : is,
        phrase: 1,
        capital,
        quotation: -1,
      })
      i = end
      continue
    }
    pieces.push({
      type: 'sign',
      start: i,
      end: i + 1,
      lower: text[i]!,
      is: 0,
      phrase: 1,
      capital: false,
      quotation: -1,
    })
    i++
  }
  markPhrases(pieces, lexicon)
  return pieces
}

/** What a word may be: as written, without a full stop or possessive; French participles (“exclamée”) as “exclamé”. */
function lookUp(lower: string, lexicon: Lexicon): number {
  const known = lexicon.words.get(lower)
  if (known !== undefined) return known
  const last = lower.charCodeAt(lower.length - 1)
  if (last === 46) return lexicon.words.get(lower.slice(0, -1)) ?? 0
  if (last === 115 && lower.endsWith("'s")) return lexicon.words.get(lower.slice(0, -2)) ?? 0
  if (lexicon.language?.agrees && /é(?:e|s|es)$/.test(lower))
    return lexicon.words.get(lower.replace(/e?s?$/, '')) ?? 0
  return 0
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
      i++
      continue
    }
    if (c === 45 || c === 0x2010 || c === 0x2011) {
      if (!isLetter(next) && !isDigit(next)) break
      i++
      continue
    }
    if (c === 46) {
      // “U.S.”, “J.”, “Mr.”; a digit on either side.
      if (isDigit(next) && isDigit(text.charCodeAt(i - 1))) {
        i++
        continue
      }
      const single = i - from === 1 || text.charCodeAt(i - 2) === 46 || text.charCodeAt(i - 2) === 45
      const capital = text.charCodeAt(i - 1) < 97
      if (single && (isLetter(next) || (capital && isLetter(text.charCodeAt(i - 1))))) {
        i++
        continue
      }
      if (i - from <= 5 && abbreviations.has(text.slice(from, i).toLowerCase())) return i + 1
    }
    break
  }
  return i
}

function markPhrases(pieces: Piece[], lexicon: Lexicon) {
  for (let k = 0; k < pieces.length; k++) {
    const piece = pieces[k]!
    if (!(piece.is & opensPhrase)) continue
    const phrases = lexicon.phrases.get(piece.lower)
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
