import { isDash, isSay, type Piece, skipAround } from './piece.ts'
import type { RunningText } from './running-text.ts'
import { lastSign, sentenceEnd, sentenceStart } from './sentence.ts'

/** A quotation in its sentence: what every sieve reads. All indexes are those of pieces. */
export type Scene = RunningText & {
  /** The quotation. */
  at: number
  /** The first piece of its sentence, and the one that ends it. */
  start: number
  end: number
  /** What follows the marks; `null` where it is no word. */
  after: AfterMarks | null
}

export type AfterMarks = {
  /** The first word after the marks and the comma or dash behind them. */
  first: number
  /** The comma or dash. */
  sign: string | null
  /** The last sign within the marks; a letter where there is none. */
  inner: string
  /** The sentence goes on after the marks: no full stop in them, or a comma or dash behind them. */
  open: boolean
  /** Where the words end that may say who speaks. A quotation with its own full stop may be followed by a sentence. */
  limit: number
  /** The verb of saying that comes first, and the last of several in a row (“a-t-il déclaré”); -1 for none. */
  verb: number
  lastVerb: number
}

/** The scene of the quotation that is piece `at`. */
export function setScene(running: RunningText, at: number): Scene {
  const { text, classed, pieces } = running
  const start = sentenceStart(running, at)
  const end = sentenceEnd(running, at)
  return { text, classed, pieces, at, start, end, after: readAfterMarks(running, at, end) }
}

function readAfterMarks(running: RunningText, at: number, end: number): AfterMarks | null {
  const { text, pieces } = running
  const inner = lastSign(text, pieces[at]!)
  const next = pieces[at + 1]
  const sign = next?.type === 'sign' && ',–—-'.includes(next.lower) ? next.lower : null
  // «…», — сказал Зорин
  const first = sign === null ? at + 1 : sign === ',' && isDashOrHyphen(pieces[at + 2]) ? at + 3 : at + 2
  const word = pieces[first]
  if (word?.type !== 'word') return null
  const open = (inner !== '.' && inner !== '。') || sign !== null
  const limit = first >= end ? sentenceEnd(running, first) : end
  const verb = !word.capital || open ? verbAt(pieces, skipAround(pieces, first, limit)) : -1
  return { first, sign, inner, open, limit, verb, lastVerb: verb < 0 ? -1 : lastOfVerbs(pieces, verb) }
}

function isDashOrHyphen(piece: Piece | undefined): boolean {
  return isDash(piece) || piece?.lower === '-'
}

function verbAt(pieces: readonly Piece[], k: number): number {
  return isSay(pieces[k]) ? k : -1
}

function lastOfVerbs(pieces: readonly Piece[], verb: number): number {
  let last = verb
  for (;;) {
    const next = last + pieces[last]!.phrase
    if (!isSay(pieces[next]) || pieces[last + 1]!.capital) return last
    last = next
  }
}
