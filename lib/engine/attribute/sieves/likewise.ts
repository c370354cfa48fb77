import { type Attribution, attribute } from '../attribution.ts'
import { isSay, skipAround } from '../piece.ts'
import { readSubject } from '../read-subject.ts'
import type { Scene } from '../scene.ts'
import { isAuxiliary } from '../verb-second.ts'

/** Pieces of a clause that only says who says so. */
const clauseReach = 25

/** „wie Huber am Montag erklärte“: a clause that opens at a piece and ends with a verb of saying before `limit`. */
export function readLikewise(scene: Scene, k: number, limit: number): Attribution | null {
  const { classed, pieces, start } = scene
  if ((k > start && pieces[k - 1]!.type === 'word') || !classed.likewise.has(pieces[k]!.lower)) return null
  const last = Math.min(limit, k + clauseReach)
  const subject = readSubject(scene, skipAround(pieces, k + 1, last), last)
  if (!subject) return null
  for (let end = subject.next; end <= last; end++) {
    if (end < last && pieces[end]!.type === 'word') continue
    const verb = isAuxiliary(scene, pieces[end - 1]) ? end - 2 : end - 1
    if (!isSay(pieces[verb]) || verb < subject.next) continue
    return attribute(scene, verb, { subject, by: 'say', where: 'apart', limit: end })
  }
  return null
}
