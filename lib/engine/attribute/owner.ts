import { isAnd, isDeterminer, isReport, isStop, isVerb, mayBePronoun, type Piece } from './piece.ts'
import { pronounAt, readSubject } from './read-subject.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

/** Words between an owner and what is owned. */
const wordsOfOwned = 3

/** Whose the word at a piece is, and the piece that this begins at: “Ann Bell’s”, “the Beys’”, “his”. */
export function ownerBefore(scene: Scene, k: number): { subject: Subject; from: number } | null {
  const { pieces, start, text } = scene
  let owner = k - 1
  while (owner > start && k - owner <= wordsOfOwned && !isPossessive(pieces, owner)) {
    if (mayBePronoun(pieces[owner]) || pieces[owner]!.type !== 'word' || isAnd(pieces[owner])) break
    owner--
  }
  const piece = pieces[owner]
  if (!piece || owner < start) return null
  if (mayBePronoun(piece)) return { subject: pronounAt(scene, owner), from: owner }
  if (!isPossessive(pieces, owner)) return null
  const last = piece.type === 'sign' ? owner - 1 : owner
  let from = last
  while (from > start && isOfName(pieces[from - 1]!)) from--
  const subject = readSubject(scene, from, last + 1)
  if (!subject || subject.next !== last + 1) return null
  if (last < owner) return { subject, from }
  const end = subject.end - (text[subject.end - 1] === 's' ? 2 : 1)
  return { subject: { ...subject, end, name: subject.name.replace(/['’]s?$/, '') }, from }
}

function isOfName(piece: Piece): boolean {
  return isDeterminer(piece) || (piece.capital && !isStop(piece))
}

/** “Bell’s”; the apostrophe of “Beys’”. */
function isPossessive(pieces: readonly Piece[], k: number): boolean {
  const { type, lower, start } = pieces[k]!
  if (type === 'word') return /'s$|s'$/.test(lower)
  const name = pieces[k - 1]
  return (lower === '’' || lower === "'") && name?.end === start && name.capital && name.lower.endsWith('s')
}

const isBeing = new Set(['is', 'was', 'are', 'were'])

/** “claim that …”, “claim is that …”, “slogan: “…””; not “comments are “…””, which tells what they are. */
export function leadsToWords({ pieces, at }: Scene, k: number): boolean {
  const next = pieces[k + 1]!
  if (isReport(next) || k + 1 === at || (isBeing.has(next.lower) && isReport(pieces[k + 2]))) return true
  if (at - k > 3) return false
  return (
    next.lower === ':' || next.lower === ',' || (isBeing.has(next.lower) && !pieces[k]!.lower.endsWith('s'))
  )
}

const spokenOf = new Set(['of', 'about', 'on', 'to'])

/** “called Bell’s request “…””, “said of his request: “…””: the words are not the owner's, whose own begin at `from`. */
export function isSpokenOf({ classed, pieces, at, start }: Scene, k: number, from: number): boolean {
  if (classed.language?.tag !== 'en' || isReport(pieces[k + 1]) || from <= start) return false
  const before = pieces[from - 1]!
  return (
    (k + 1 === at && isVerb(before)) ||
    (spokenOf.has(before.lower) && pieces[from - 2] !== undefined && isVerb(pieces[from - 2]))
  )
}
