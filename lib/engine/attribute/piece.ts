import { isAdverb } from '../words/en/adverbs.ts'
import { inAllLanguages } from '../words/languages.ts'
import { bitsOf, type WordClass } from './classed-words.ts'

/** A word, a sign or a whole quotation in running text. UTF-16 offsets into the source's text. */
export type Piece = {
  type: 'word' | 'sign' | 'quotation'
  start: number
  end: number
  /** Lower case; the sign itself; empty for a quotation. */
  lower: string
  /** What a word may be, as bits; ask `anyOf` and the tests below. */
  is: number
  /** Pieces of the phrase that begins here, with `is` of the whole; 1 for a word by itself. */
  phrase: number
  capital: boolean
  /** Index of the quotation among those handed in; -1 for words and signs. */
  quotation: number
}

/** A test whether a piece may be one of these; no piece is none of them. */
export function anyOf(...classes: readonly WordClass[]): (piece: Piece | undefined) => boolean {
  const bits = bitsOf(...classes)
  return (piece) => piece !== undefined && (piece.is & bits) !== 0
}

export const isSay = anyOf('say')
export const isCall = anyOf('call')
export const isAdding = anyOf('adding')
/** Any verb that gives somebody's words. */
export const isVerb = anyOf('say', 'call', 'adding')
export const isAccording = anyOf('according')
/** A word after the one whose words they are: “zufolge”. */
export const isPostposed = anyOf('after')
export const isTold = anyOf('told')
export const isThrough = anyOf('through')
export const isFirstPerson = anyOf('first')

export const isHe = anyOf('he')
export const isShe = anyOf('she')
export const isDeterminer = anyOf('determiners')
export const isLink = anyOf('links')
export const isStop = anyOf('stops')
export const isStopOrDeterminer = anyOf('stops', 'determiners')

export const isAnd = anyOf('ands')
export const isConjunction = anyOf('conjunctions')
export const isSubordinator = anyOf('subordinators')
/** A word after which a clause has a subject of its own: “while”. */
export const isClauseOpener = anyOf('clauses')
/** “that”: what is said follows. */
export const isReport = anyOf('reports')

export const isTitle = anyOf('titles')
export const isRole = anyOf('roles')
/** “Senator”, “spokesman”: what a person is, by any table. */
export const isOffice = anyOf('titles', 'roles')
/** Nouns that may say something though they look like verbs: “report”, “guest”. */
export const isSpeakingNoun = anyOf('roles', 'documents')

const isPersonal = anyOf('he', 'she', 'they')
/** “he”; not “her” before a noun nor “die”. */
export function isPronoun(piece: Piece | undefined): boolean {
  return isPersonal(piece) && !isDeterminer(piece)
}
/** “he”, and what may also be an article: “her”, “die”. */
export const mayBePronoun = isPersonal

const isSmallWord = anyOf('around')

/** What may stand between who speaks and the verb: “has”, “also”, “quickly”. */
export function isAround(piece: Piece): boolean {
  return isSmallWord(piece) || isAdverb(piece.lower)
}

export function isDash(piece: Piece | undefined): boolean {
  return piece?.lower === '–' || piece?.lower === '—'
}

/** The first piece from `from` on that does not stand between who speaks and the verb; at most `before`. */
export function skipAround(pieces: readonly Piece[], from: number, before: number): number {
  let k = from
  while (k < before && pieces[k]!.type === 'word' && !pieces[k]!.capital && isAround(pieces[k]!)) k++
  return k
}

const weak = inAllLanguages('weakAccording')

/** “so” is an attribution only after a quotation; “para” and “pour” only at the start of a sentence. */
export function isWeakAccording(piece: Piece | undefined): boolean {
  return piece !== undefined && weak.has(piece.lower)
}
