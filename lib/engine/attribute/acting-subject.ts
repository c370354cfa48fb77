import { actorOfClause } from './actor-of-clause.ts'
import {
  isAround,
  isDeterminer,
  isLink,
  isStop,
  isStopOrDeterminer,
  isVerb,
  type Piece,
  skipAround,
} from './piece.ts'
import { readSubject } from './read-subject.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

/**
 * “Justice Thomas dissented, writing that “…””: who does what the sentence tells before piece `before` also says it. A
 * part of the sentence before that, as “In Ohio,”, has no subject of its own.
 */
export function actingSubject(scene: Scene, before: number): Subject | null {
  const { classed, pieces, start } = scene
  if (classed.language?.inverts && classed.language.capitalNouns) return actorOfClause(scene, start, before)
  if (isVerb(pieces[start])) return null
  for (let k = start; k < before; k++) {
    if (k > start && pieces[k - 1]!.lower !== ',' && !isAround(pieces[k - 1]!)) continue
    const subject = readSubject(scene, k, before)
    // “It is easy to say”
    if (subject?.type === 'pronoun' && !subject.gender && subject.name.toLowerCase() === 'it') return null
    if (subject && acts(pieces[verbBehind(pieces, subject.next, before)])) return subject
  }
  return null
}

/** Pieces of a relative clause between a subject and its verb. */
const longestClause = 30

/** Over small words, brackets, a day, a relative clause or description: “Bell, who …, has”, “Bell (R) on Monday left”. */
function verbBehind(pieces: readonly Piece[], from: number, before: number): number {
  const k = skipAround(pieces, afterDay(pieces, afterClosing(pieces, from, before, '(', ')')), before)
  if (pieces[k]?.lower !== ',') return k
  const behind = afterClosing(pieces, k, before, ',', ',')
  return behind === k ? k : skipAround(pieces, behind, before)
}

/** The piece after what opens at a piece with one sign and closes with another; the piece itself where nothing does. */
function afterClosing(
  pieces: readonly Piece[],
  k: number,
  before: number,
  open: string,
  close: string,
): number {
  if (pieces[k]?.lower !== open) return k
  for (let m = k + 1; m < Math.min(before, k + longestClause); m++) {
    if (pieces[m]!.type === 'quotation') return k
    if (pieces[m]!.lower === close) return m + 1
  }
  return k
}

function afterDay(pieces: readonly Piece[], k: number): number {
  const at = isLink(pieces[k]) ? k + 1 : k
  const day = pieces[at]
  return day?.capital && isStop(day) && !isDeterminer(day) ? at + 1 : k
}

/** A small word that may be a verb. */
function acts(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && !piece.capital && !isLink(piece) && !isStopOrDeterminer(piece)
}
