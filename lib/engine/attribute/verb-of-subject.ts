import { isAround, isReport, isSay, isStopOrDeterminer, type Piece, skipAround } from './piece.ts'
import { isSentenceEnd } from './sentence.ts'
import type { Subject } from './subject.ts'

/** Pieces of a relative clause between a subject and its verb. */
const clauseReach = 20

/** Index of the verb of saying that a subject before it carries, or `null`. */
export function verbOfSubject(pieces: readonly Piece[], subject: Subject, limit: number): number | null {
  const k = skipAround(pieces, subject.next, limit)
  if (isVerbBefore(pieces, k, limit)) return k
  const behind = afterBracket(pieces, k, limit)
  if (behind !== k && isVerbBefore(pieces, behind, limit)) return behind
  const next = pieces[behind]?.lower
  if (next === ',') return verbAfterDescription(pieces, behind, limit)
  if (next !== 'who' && next !== 'whose') return null
  for (let v = Math.min(limit, behind + clauseReach) - 1; v > behind + 1; v--) if (isSay(pieces[v])) return v
  return null
}

function isVerbBefore(pieces: readonly Piece[], k: number, limit: number): boolean {
  return k < limit && isSay(pieces[k])
}

function afterBracket(pieces: readonly Piece[], from: number, limit: number): number {
  if (pieces[from]?.lower !== '(') return from
  let k = from
  while (k < limit && pieces[k]!.lower !== ')') k++
  return skipAround(pieces, k + 1, limit)
}

/** Code units of a name in marks within a description. */
const longestAside = 40

/** Over descriptions of any length: the verb comes after the comma that ends them. */
function verbAfterDescription(pieces: readonly Piece[], comma: number, limit: number): number | null {
  for (let v = comma + 1; v < limit; v++) {
    if (pieces[v]!.type === 'quotation' && pieces[v]!.end - pieces[v]!.start > longestAside) return null
    if (!isSay(pieces[v])) continue
    let b = v - 1
    while (b > comma && isAround(pieces[b]!)) b--
    if (pieces[b]!.lower === ',') return v
  }
  return null
}

/** Pieces from a verb to the end of its sentence that leave no room for what could be said. */
const soon = 9

/** “Smith said.”, “Smith told the Post.”: nothing that could be said follows. */
export function endsSoon(pieces: readonly Piece[], cue: number, limit: number): boolean {
  const at = cue + pieces[cue]!.phrase
  const next = pieces[at]
  if (!next || isSentenceEnd(pieces, at)) return true
  return next.type === 'word' && limit - cue <= soon && isStopOrDeterminer(next) && !isReport(next)
}
