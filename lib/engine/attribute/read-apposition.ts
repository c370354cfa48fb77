import { withoutOuterSigns } from '../level/signs.ts'
import { nameParticles } from '../words/name-particles.ts'
import { anyOf, isPronoun, isRole, isSay, isSpeakingNoun, isStopOrDeterminer, type Piece } from './piece.ts'
import type { RunningText } from './running-text.ts'
import type { Subject } from './subject.ts'

/** Pieces of an apposition; bounds the time for each quotation. */
const longestApposition = 30
/** Pieces in brackets after a name: “(D-Riverside)”. */
const longestBracket = 8

/** “Nathan Sales, a former … official,”; “Omar Haddad, 34, who …”; “the coordinator …, Nathan Sales,”. */
export function withApposition(running: RunningText, subject: Subject, before: number): Subject {
  const { pieces } = running
  const called = subject.type === 'role' ? readCalled(running, subject.next, before) : null
  if (called) return { ...subject, type: 'name', name: called.name, role: subject.name, next: called.next }
  const comma = afterBracket(pieces, subject.next, before)
  if (pieces[comma]?.lower !== ',' || comma + 1 >= before) return subject
  const described = { ...subject, next: comma }
  const at = afterAge(pieces, comma + 1)
  const piece = at === null ? undefined : pieces[at]
  if (at === null || at >= before || piece?.type !== 'word') return described
  const end = endOfApposition(pieces, at, Math.min(before, at + longestApposition))
  if (subject.type === 'role' && piece.capital && !isStopOrDeterminer(piece)) {
    const name = readBareName(running, at, end)
    return name === null
      ? described
      : { ...subject, type: 'name', name, role: subject.name, end: pieces[end - 1]!.end, next: end }
  }
  if (subject.type !== 'name' || !opensDescription(pieces, at, end) || hasVerb(pieces, at, end))
    return described
  const description = running.text.slice(piece.start, pieces[end - 1]!.end)
  return { ...subject, role: subject.role ?? description, next: end }
}

const isNaming = anyOf('naming')
/** Pieces from a description to the name it goes by, and code units of that name. */
const calledReach = 8
const longestCalled = 30

/** “a man who goes by the name “Lefty””: the name that a description ends in. */
function readCalled(
  { text, pieces }: RunningText,
  from: number,
  before: number,
): { name: string; next: number } | null {
  const limit = Math.min(pieces.length, Math.max(before, from + calledReach), from + calledReach)
  for (let k = from; k < limit; k++) {
    const piece = pieces[k]!
    if (piece.type !== 'word') return null
    if (!isNaming(piece)) continue
    const name = pieces[k + piece.phrase]
    if (name?.type !== 'quotation' || name.end - name.start > longestCalled) continue
    const words = withoutOuterSigns(text.slice(name.start, name.end))
    if (words) return { name: words, next: k + piece.phrase + 1 }
  }
  return null
}

function afterBracket(pieces: readonly Piece[], k: number, before: number): number {
  if (pieces[k]?.lower !== '(') return k
  let close = k
  while (close < Math.min(before, k + longestBracket) && pieces[close]!.lower !== ')') close++
  return pieces[close]?.lower === ')' ? close + 1 : k
}

/** The piece after “34,”; `null` where an age is all there is. */
function afterAge(pieces: readonly Piece[], at: number): number | null {
  const age = pieces[at]!
  if (age.type !== 'word' || age.end - age.start > 3 || !/^\d+$/.test(age.lower)) return at
  return pieces[at + 1]?.lower === ',' ? at + 2 : null
}

function endOfApposition(pieces: readonly Piece[], at: number, limit: number): number {
  let end = at
  while (end < limit && !isEnd(pieces[end]!)) end++
  return end
}

function isEnd(piece: Piece): boolean {
  return piece.type === 'quotation' || (piece.type === 'sign' && ',.;:!?—–()'.includes(piece.lower))
}

const opensApposition = anyOf('determiners', 'roles', 'titles')
const isNoDescription = anyOf('stops', 'say', 'adding', 'around', 'call')

/** “a former official”, “spokeswoman for the port”; or small words with a role among them. */
function opensDescription(pieces: readonly Piece[], at: number, end: number): boolean {
  const piece = pieces[at]!
  if (opensApposition(piece) && !isPronoun(piece)) return true
  return !piece.capital && pieces[at + 1] !== undefined && !isNoDescription(piece) && hasRole(pieces, at, end)
}

export function hasRole(pieces: readonly Piece[], from: number, to: number, ends?: RegExp): boolean {
  for (let k = from; k < to; k++) {
    if (isRole(pieces[k]) || (pieces[k]!.capital && ends?.test(pieces[k]!.lower))) return true
  }
  return false
}

/** A verb of saying outside a relative clause: then it is no apposition. */
function hasVerb(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const piece = pieces[k]!
    if (piece.lower === 'who' || piece.lower === 'which' || piece.lower === 'that') return false
    if (isSay(piece) && !piece.capital && !isSpeakingNoun(piece)) return true
  }
  return false
}

/** Words of a name that is a description's apposition. */
const longestName = 5

/** Nothing but capitals from one piece to another. */
function readBareName({ text, pieces }: RunningText, from: number, to: number): string | null {
  if (to <= from || to - from > longestName) return null
  for (let k = from; k < to; k++) if (!pieces[k]!.capital && !nameParticles.has(pieces[k]!.lower)) return null
  return text.slice(pieces[from]!.start, pieces[to - 1]!.end)
}
