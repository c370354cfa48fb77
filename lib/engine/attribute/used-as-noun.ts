import { anyOf, isAdding, isDeterminer, isReport, mayBePronoun, type Piece } from './piece.ts'
import type { Scene } from './scene.ts'

const notPossessive = /s$|^(?:der|die|das|den)$/
/** “in state”, “for notes”: after these no verb has its subject. English. */
const prepositions = new Set(['of', 'for', 'in', 'with', 'from', 'at'])
/** “called Bell’s remarks dangerous”; but “Bell’s claim that” gives his words. */
const possessive = /'s$|s'$/
const objects = new Set(['her', 'die', 'lo', 'la'])

/** Whether a form that may be a verb of saying is a noun where it stands: “the claims”, “his comments”. */
export function isUsedAsNoun(scene: Scene, k: number): boolean {
  const { classed, pieces } = scene
  const previous = pieces[k - 1]
  if (previous?.type !== 'word') return false
  const english = classed.language?.tag === 'en'
  if (english && (hasAuxiliary(pieces, k) || isOfAdjective(pieces, k))) return true
  // “an editorial that accuses”, “another said”; but “that claim”, “another claim”.
  if (english && opensOrStands(scene, previous.lower) && !namesSaying(pieces[k]!)) return false
  if (isDeterminer(previous) && !(mayBePronoun(previous) && !notPossessive.test(pieces[k]!.lower)))
    return !objects.has(previous.lower)
  if (prepositions.has(previous.lower) && !isAdding(pieces[k])) return true
  const next = pieces[k + 1]
  return possessive.test(previous.lower) && next !== undefined && !isReport(next)
}

const isSayingOrDocument = anyOf('sayings', 'documents')

const auxiliaries = new Set([
  'are',
  'is',
  'was',
  'were',
  'can',
  'could',
  'will',
  'would',
  'should',
  'may',
  'might',
  'must',
])

/** “that states can pass”: a verb of its own follows. */
function hasAuxiliary(pieces: readonly Piece[], k: number): boolean {
  return pieces[k]!.lower.endsWith('s') && auxiliaries.has(pieces[k + 1]?.lower ?? '')
}

/** “his recent remarks about”: an adjective and a determiner stand before it, and no words follow. */
function isOfAdjective(pieces: readonly Piece[], k: number): boolean {
  const next = pieces[k + 1]
  if (!isSayingOrDocument(pieces[k]) || next?.type !== 'word' || isReport(next)) return false
  const adjective = pieces[k - 1]!
  return (
    adjective.is === 0 && !adjective.capital && !/[^s]s$/.test(adjective.lower) && isDeterminer(pieces[k - 2])
  )
}

/** A relative pronoun, or a word that is somebody by itself. */
function opensOrStands({ classed }: Scene, word: string): boolean {
  return classed.relative.has(word) || classed.alone.has(word)
}

/** A form that may be a noun in the singular: “claim”, “report”. */
function namesSaying(piece: Piece): boolean {
  return isSayingOrDocument(piece) && !piece.lower.endsWith('s')
}
