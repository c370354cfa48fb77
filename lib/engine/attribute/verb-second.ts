import { actorOfClause, isOneself, isSurelySubject } from './actor-of-clause.ts'
import { isLastNameIn } from './names-in-text.ts'
import { anyOf, isDeterminer, isLink, isPronoun, isSubordinator, type Piece, skipAround } from './piece.ts'
import { readSubject } from './read-subject.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'
import { subjectEndingAt } from './subject-before.ts'

/**
 * Whose verb it is in languages whose verb stands second: what opens the sentence is the subject, or else something in
 * another case, and the subject follows the verb. `cue` is a verb that gives words.
 */

const isStopOrSmall = anyOf('stops', 'around', 'according')

/** The first piece of what opens the sentence, without “also” and its like. */
function openingOf({ classed, pieces, start }: Scene): number {
  return classed.focus.has(pieces[start]!.lower) && pieces[start + 1]?.type === 'word' ? start + 1 : start
}

/** “Am Montag”, “Den Unterschied”, “So”: what opens the sentence is not its subject. */
export function isFronted(scene: Scene): boolean {
  const { classed, pieces } = scene
  const opening = pieces[openingOf(scene)]!
  if (classed.fronted.has(opening.lower) || isAdverbAlone(scene, openingOf(scene))) return true
  return !isDeterminer(opening) && (isStopOrSmall(opening) || isLink(opening))
}

/** „Erwartungsgemäß“, „Passend zum Fest“: an adverb by its end, before a small word. */
function isAdverbAlone({ text, classed, pieces }: Scene, k: number): boolean {
  const next = pieces[k + 1]
  if (next?.type !== 'word' || next.capital || !classed.language?.adverbEnds?.test(pieces[k]!.lower))
    return false
  return !isLastNameIn(text, pieces[k]!, classed)
}

/** The subject right after a verb, if it may be one by its case. */
function subjectAfter(scene: Scene, verb: number, before: number): Subject | null {
  const { classed, pieces } = scene
  const at = skipAround(pieces, verb + pieces[verb]!.phrase, before)
  const first = pieces[at]
  if (!first || classed.fronted.has(first.lower)) return null
  return readSubject(scene, at, before)
}

/** Nothing but brackets stands between a subject and its verb: „Eva Lang (HWP) äußerte“. */
function isVerbOf(pieces: readonly Piece[], { next }: Subject, verb: number): boolean {
  let k = next
  if (pieces[k]?.lower === '(') while (k < verb && pieces[k]!.lower !== ')') k++
  return (k > next ? k + 1 : k) === verb
}

function pieceOf(pieces: readonly Piece[], { next, start }: Subject): number {
  let k = next - 1
  while (k > 0 && pieces[k]!.start > start) k--
  return k
}

/** „Das Oberhaupt des Landes, König Anton, bat“: what a comma follows and the verb after another one. */
function isApposed(pieces: readonly Piece[], { next }: Subject, verb: number): boolean {
  return pieces[next]?.lower === ',' && pieces[verb - 1]!.lower === ','
}

/** The subject of the finite verb at a piece, where it does not stand before it; else `null`. */
export function subjectBehind(scene: Scene, verb: number): Subject | null {
  const { pieces, at, start } = scene
  if (verb === start) return null
  const first = openingOf(scene)
  const subject = subjectAfter(scene, verb, at)
  if (!subject || isFronted(scene)) return subject
  const behind = pieceOf(pieces, subject)
  if (isSurelySubject(scene, behind, subject)) return subject
  const opening = readSubject(scene, first, verb)
  if (opening !== null && isOneself(scene, first, opening))
    return isVerbOf(pieces, opening, verb) ? opening : null
  const left = opening !== null && isApposed(pieces, opening, verb)
  return !left && isOneself(scene, behind, subject) ? subject : null
}

/**
 * Whose participle it is that closes a clause before piece `before`: `null` where nobody is named, `undefined` where
 * there is no auxiliary. In the passive it is by whom: “wurde von Kritikern als „…“ bezeichnet”.
 */
export function subjectOfParticiple(scene: Scene, before: number): Subject | null | undefined {
  const { classed, pieces, start } = scene
  for (let k = before - 1; k >= start; k--) {
    const { lower } = pieces[k]!
    if (k > start && opensSubordinate(scene, k)) return subjectOfSubordinate(scene, k, before)
    if (classed.passive.has(lower))
      return isCited(scene, before) ? actorOfClause(scene, start, before) : agentBetween(scene, k, before)
    if (!classed.perfect.has(lower)) continue
    if (k === start || isFronted(scene)) return subjectAfter(scene, k, before)
    return readSubject(scene, openingOf(scene), k)
  }
  return undefined
}

function opensSubordinate({ classed, pieces }: Scene, k: number): boolean {
  return pieces[k - 1]!.lower === ',' && (isSubordinator(pieces[k]) || classed.relative.has(pieces[k]!.lower))
}

/** “, weil die Regierung …”; “Küng, der …”. */
function subjectOfSubordinate(scene: Scene, k: number, before: number): Subject | null {
  if (isSubordinator(scene.pieces[k])) return readSubject(scene, k + 1, before)
  const own =
    isDeterminer(scene.pieces[k + 1]) || scene.pieces[k + 1]!.capital || isPronoun(scene.pieces[k + 1])
  // „die Marke, die Huber versprochen hatte“
  const within =
    own && !scene.classed.nominative.has(scene.pieces[k]!.lower) ? readSubject(scene, k + 1, before) : null
  if (within && isOneself(scene, k + 1, within)) return within
  return subjectEndingAt(scene, k - 1)
}

/** „wird mit den Worten zitiert“: who is cited speaks, not who cites. */
function isCited({ classed, pieces }: Scene, before: number): boolean {
  for (let k = before - 1; k <= before + 1; k++) if (classed.cited.has(pieces[k]?.lower ?? '')) return true
  return false
}

function agentBetween(scene: Scene, from: number, before: number): Subject | null {
  for (let k = from + 1; k < before; k++)
    if (scene.classed.agent.has(scene.pieces[k]!.lower)) return readSubject(scene, k + 1, before)
  return null
}

/** What may follow a participle at the end of a clause. */
export function isAuxiliary({ classed }: Scene, piece: Piece | undefined): boolean {
  return piece !== undefined && (classed.perfect.has(piece.lower) || classed.passive.has(piece.lower))
}
