import { plainSign } from '../level/signs.ts'
import { anyOf, type Piece } from './piece.ts'
import type { RunningText } from './running-text.ts'

/** Pieces looked at to the left and right of a quotation. They bound the time for each, whatever the sentence. */
const reach = 70
const forward = 45

export function isSentenceEnd(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k]!
  if (piece.type !== 'sign') return false
  if (piece.lower === '。' || piece.lower === '|') return true
  if (piece.lower !== '.' && piece.lower !== '!' && piece.lower !== '?' && piece.lower !== '…') return false
  const next = pieces[k + 1]
  if (!next || next.type === 'quotation') return true
  if (next.type === 'sign') return !',;)'.includes(next.lower)
  return next.capital || /^\d/.test(next.lower) || isCaseless(next.lower[0]!)
}

/** Whether a sentence begins with a piece. */
export function opensSentence(pieces: readonly Piece[], k: number): boolean {
  return k === 0 || isSentenceEnd(pieces, k - 1)
}

/** A letter of a script without capitals, which do not tell where a sentence begins. */
function isCaseless(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase()
}

/** The last sign within the marks, as Latin writes it; a letter where there is none. */
export function lastSign(text: string, piece: Piece): string {
  let k = piece.end - 1
  const least = Math.max(piece.start, k - 8)
  while (k > least && '"”“’‘»«\'›‹」』 \u00a0\u202f`'.includes(text[k]!)) k--
  return plainSign(text[k] ?? '')
}

/** A quotation that closes with the sign of a sentence. */
export function endsAsSentence(text: string, piece: Piece | undefined): boolean {
  return piece?.type === 'quotation' && '.!?。'.includes(lastSign(text, piece))
}

/** A quotation that ends as a sentence and after which another begins. */
function quotationEndsSentence({ text, pieces }: RunningText, k: number): boolean {
  const next = pieces[k + 1]
  if (pieces[k]!.type !== 'quotation' || !next || !(next.capital || next.type === 'quotation')) return false
  return endsAsSentence(text, pieces[k])
}

/** Index of the first piece of the sentence that holds piece `i`. */
export function sentenceStart(running: RunningText, i: number): number {
  const least = Math.max(0, i - reach)
  for (let k = i - 1; k >= least; k--) {
    if (isSentenceEnd(running.pieces, k) || quotationEndsSentence(running, k)) return k + 1
  }
  return least === 0 ? afterDateline(running.pieces, i) : least
}

/** Pieces of a dateline: “LONDON (AP) — ”. */
const longestDateline = 8

function afterDateline(pieces: readonly Piece[], before: number): number {
  for (let k = 0; k < Math.min(before, longestDateline); k++) {
    const piece = pieces[k]!
    if (k > 0 && (piece.lower === '—' || piece.lower === '–' || piece.lower === '-'))
      return pieces[k + 1]?.capital ? k + 1 : 0
    if (piece.type === 'quotation' || (piece.type === 'word' && !piece.capital)) return 0
  }
  return 0
}

/** Index of the piece that ends the sentence after piece `i`. */
export function sentenceEnd(running: RunningText, i: number): number {
  const most = Math.min(running.pieces.length, i + forward)
  for (let k = i + 1; k < most; k++) {
    if (isSentenceEnd(running.pieces, k) || quotationEndsSentence(running, k)) return k
  }
  return most
}

const hasIndirectForm = anyOf('indirect')

/** Whether a verb has the form of indirect speech, in languages that have one: German “sei”. */
export function isIndirect(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (hasIndirectForm(pieces[k])) return true
  return false
}
