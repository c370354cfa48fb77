import {
  isAnd,
  isAround,
  isClauseOpener,
  isDash,
  isDeterminer,
  isLink,
  isPronoun,
  isStop,
  isSubordinator,
  isVerb,
  type Piece,
} from './piece.ts'
import { readSubject } from './read-subject.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

/** The subject of the verb at piece `k`, which stands to its left in the sentence. */
export function subjectBefore(scene: Scene, k: number): Subject | null {
  const { classed, pieces, start } = scene
  const marked = classed.language?.subjectMark ? markedSubject(scene, k, classed.language.subjectMark) : null
  if (marked) return marked
  let m = k - 1
  while (m >= start && pieces[m]!.type === 'word' && isAround(pieces[m]!) && !pieces[m]!.capital) m--
  if (m < start) return null
  // “used the speech to warn”; but “had to warn”.
  if (classed.language?.tag === 'en' && pieces[m + 1]!.lower === 'to') return null
  const last = pieces[m]!
  if (last.lower === ')') return subjectBeforeBracket(scene, m) ?? subjectBeforeComma(scene, m)
  if (last.lower === ',' || isDash(last)) return subjectBeforeComma(scene, m)
  if (last.type !== 'word') return null
  if (isPronoun(last)) return readSubject(scene, m, m + 1, true)
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that')
    return nearestSubjectEndingAt(scene, pieces[m - 1]?.lower === ',' ? m - 1 : m)
  return (
    subjectEndingAt(scene, m + 1) ??
    subjectOfRelative(scene, m) ??
    (classed.language?.isName ? subjectOfClause(scene, k) : null)
  )
}

/** Words between a relative pronoun and its verb that tell when or how. */
const relativeReach = 6

/** “Bell, who has in the past called”: whom a relative clause hangs on whose verb is further off. */
function subjectOfRelative(scene: Scene, last: number): Subject | null {
  const { classed, pieces, start } = scene
  for (let m = last; m > Math.max(start, last - relativeReach); m--) {
    const piece = pieces[m]!
    if (piece.type !== 'word' || isVerb(piece) || isPronoun(piece)) return null
    if (!classed.relative.has(piece.lower)) continue
    for (let k = m + 1; k <= last; k++) if (!tellsHow(pieces, k, m + 1)) return null
    return nearestSubjectEndingAt(scene, pieces[m - 1]!.lower === ',' ? m - 1 : m)
  }
  return null
}

/** Pieces between who does something and the verb: “शर्मा ने सोमवार को पत्रकारों से कहा”. */
const markReach = 10

/** Whom the word behind a subject marks, or the pronoun that has it written on. */
function markedSubject(scene: Scene, k: number, mark: string): Subject | null {
  const { pieces, start } = scene
  for (let m = k - 1; m >= Math.max(start, k - markReach); m--) {
    const piece = pieces[m]!
    if (piece.type !== 'word' || isVerb(piece)) return null
    if (isPronoun(piece)) return readSubject(scene, m, m + 1, true)
    if (piece.lower === mark) return subjectEndingAt(scene, m)
  }
  return null
}

/** “has”, “in”, “the” and the words behind them: what a clause tells before its verb. */
function tellsHow(pieces: readonly Piece[], k: number, from: number): boolean {
  const piece = pieces[k]!
  if (isAround(piece) || isLink(piece) || isDeterminer(piece)) return true
  for (let m = k - 1; m >= from; m--) if (isLink(pieces[m])) return true
  return false
}

/** In a script without blanks: whom a clause begins with, unless something of theirs follows: “周敏在会上说”, not “周敏的…说”. */
function subjectOfClause(scene: Scene, k: number): Subject | null {
  const { pieces, start } = scene
  let from = k
  while (from > start && pieces[from - 1]!.type === 'word') from--
  while (from < k && isAround(pieces[from]!)) from++
  const subject = readSubject(scene, from, k)
  return subject && pieces[subject.next]?.lower !== '的' ? subject : null
}

/** Pieces that a relative clause may hang on, and those that a subject right before its verb may have. */
const nearestReach = 12
const subjectReach = 18

/** “praise from the Chamber of Commerce, which”: a relative clause hangs on the nearest name or description. */
function nearestSubjectEndingAt(scene: Scene, end: number): Subject | null {
  const { pieces, start } = scene
  for (let t = end - 1; t >= Math.max(start, end - nearestReach); t--) {
    if (pieces[t]!.type !== 'word') return null
    const previous = t > start ? pieces[t - 1] : undefined
    if (previous?.type === 'word' && (previous.capital || isDeterminer(previous))) continue
    if (previous?.lower === 'of' || previous?.lower === 'for') continue
    const subject = readSubject(scene, t, end, true)
    if (subject?.next === end) return subject
  }
  return null
}

/** The longest name or description whose words end exactly at piece `end`. */
export function subjectEndingAt(scene: Scene, end: number): Subject | null {
  const { pieces, start } = scene
  let first = end
  while (first > Math.max(start, end - subjectReach) && isOfSubject(pieces, first - 1)) first--
  for (let t = first; t < end; t++) {
    if (t > first && t > start && hangsOn(scene, t)) continue
    const subject = readSubject(scene, t, end, true)
    if (subject?.next === end) return subject
  }
  return null
}

/** Whether a piece may lie within a subject: no sign but that of a name, and no word that opens a clause. */
function isOfSubject(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k]!
  if (piece.type === 'quotation') return Boolean(pieces[k + 1]?.capital && pieces[k - 1]?.capital)
  if (piece.type === 'sign') return '-&/'.includes(piece.lower)
  return piece.capital || !isSubordinator(piece)
}

/** What hangs on a preposition or an article is no subject: “In a statement Smith said”. */
function hangsOn({ classed, pieces, start }: Scene, t: number): boolean {
  const previous = pieces[t - 1]!
  // “…, and Tate said”: “and” begins a clause.
  if (classed.language?.tag === 'en' && isAnd(previous)) return false
  if (previous.type !== 'word' || (previous.capital && t - 1 !== start)) return false
  return (isLink(previous) && isStop(previous)) || (isDeterminer(previous) && !isDeterminer(pieces[t]))
}

/** Pieces in brackets after a name. */
const longestBracket = 8

/** “Governor Ann Bell (R-OK) said” */
function subjectBeforeBracket(scene: Scene, close: number): Subject | null {
  const { classed, pieces, start } = scene
  if (classed.language?.tag !== 'en') return null
  let open = close
  while (open > start && open > close - longestBracket && pieces[open]!.lower !== '(') open--
  const subject = pieces[open]!.lower === '(' ? subjectEndingAt(scene, open) : null
  return subject?.type === 'name' ? subject : null
}

/** “Ann Bell, once the harbour’s chief pilot, told”: the first part of the sentence that is a subject. */
function subjectBeforeComma(scene: Scene, comma: number): Subject | null {
  const { pieces, start } = scene
  let clause = comma
  while (clause > start && !opensClause(pieces[clause - 1]!)) clause--
  if (clause > start) {
    // “…, while Sen. Ted Cruz, R-Texas, said”: the last clause has its own subject.
    const own = readSubject(scene, clause, comma)
    const after = own ? pieces[own.next]?.lower : undefined
    if (own && (own.next === comma || after === ',' || after === '(')) return own
  }
  for (let t = start; t < comma; t++) {
    if (t > start && !opensPart(pieces[t - 1]!)) continue
    const subject = readSubject(scene, t, comma, true)
    if (subject && endsPart(pieces[subject.next], subject.next === comma)) return subject
  }
  return null
}

function opensClause(piece: Piece): boolean {
  return isClauseOpener(piece) || piece.lower === ';'
}

function opensPart(piece: Piece): boolean {
  const { lower } = piece
  return (
    lower === ',' ||
    lower === ';' ||
    lower === '—' ||
    lower === 'and' ||
    lower === 'what' ||
    isSubordinator(piece)
  )
}

function endsPart(piece: Piece | undefined, last: boolean): boolean {
  return last || piece?.lower === ',' || piece?.lower === '(' || isDash(piece)
}
