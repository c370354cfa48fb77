import { isAround, isVerb, type Piece } from './piece.ts'
import { readSubject } from './read-subject.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

/** Participles that with a form of “be” are the subject's own words or mood all the same. */
const own = new Set(['worried', 'quoted', 'cited', 'agreed'])

/** “was asked”, “has been called”: the subject of the verb at a piece is not who speaks. English. */
export function isPassive({ classed, pieces, start }: Scene, k: number): boolean {
  if (classed.language?.inverts || own.has(pieces[k]!.lower) || !isParticipleForm(pieces[k]!)) return false
  for (let m = k - 1; m >= start && pieces[m]!.type === 'word' && isAround(pieces[m]!); m--)
    if (classed.passive.has(pieces[m]!.lower)) return true
  return false
}

function isParticipleForm({ lower }: Piece): boolean {
  return /(?:ed|told|found|read|put|said|written|seen)$/.test(lower)
}

/** By whom something is said, where the word for it stands at a piece: “by moderator Ann Bell”. English. */
export function agentAt(scene: Scene, k: number, before: number): Subject | null {
  const { classed, pieces } = scene
  if (classed.language?.inverts || k >= before || !classed.agent.has(pieces[k]!.lower)) return null
  const subject = readSubject(scene, k + 1, before)
  return subject?.type === 'pronoun' ? null : subject
}

/** The agent right behind a participle: “asked by Ann Bell”, “an order signed by the governor”. */
export function agentOfVerb(scene: Scene, k: number): Subject | null {
  const { pieces, at } = scene
  if (!isVerb(pieces[k]) || !isParticipleForm(pieces[k]!)) return null
  return agentAt(scene, k + pieces[k]!.phrase, at)
}
