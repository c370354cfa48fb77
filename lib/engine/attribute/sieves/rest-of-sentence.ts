import { type Attribution, attribute, firstAt, type Sieve, type WordSieve } from '../attribution.ts'
import {
  isAccording,
  isAdding,
  isSay,
  isSpeakingNoun,
  isStopOrDeterminer,
  isTold,
  isWeakAccording,
  type Piece,
  skipAround,
} from '../piece.ts'
import { readSubject } from '../read-subject.ts'
import type { Scene } from '../scene.ts'
import { lastSign } from '../sentence.ts'
import type { Subject } from '../subject.ts'
import { verbOfSubject } from '../verb-of-subject.ts'
import { readLikewise } from './likewise.ts'

const accordingTo: WordSieve = {
  name: 'according to, later in the sentence',
  example: {
    text: 'The ship “was never inspected” by anybody, according to the report.',
    speaker: 'the report',
    cue: 'according to',
  },
  read(scene, k) {
    const piece = scene.pieces[k]!
    if (!isAccording(piece) || isWeakAccording(piece)) return null
    const subject = readSubject(scene, k + piece.phrase, scene.end)
    return subject && isSource(scene, piece, k, subject) ? says(scene, k, subject, 'according') : null
  },
}

/** “citing an instance”: a participle may name what is no source. */
export function isSource(
  { classed, pieces }: Scene,
  cue: Piece,
  k: number,
  { type, next }: Subject,
): boolean {
  if (classed.language?.inverts || !isAdding(cue)) return true
  return type !== 'role' || pieces.slice(k + 1, next).some(isSpeakingNoun)
}

const soAtEnd: WordSieve = {
  name: 'a weak word for “according to” that closes the sentence',
  example: {
    text: 'Der Iran müsse den Versuch „vollständig und nachweislich“ beenden, so Rice.',
    speaker: 'Rice',
    cue: 'so',
    lang: 'de',
  },
  read(scene, k) {
    const { pieces } = scene
    if (!isAccording(pieces[k]) || !isWeakAccording(pieces[k]!) || pieces[k - 1]?.lower !== ',') return null
    const subject = readSubject(scene, k + 1, scene.end)
    return subject && subject.next >= scene.end ? says(scene, k, subject, 'according') : null
  },
}

const likewise: WordSieve = {
  name: 'a clause that only says who says so, German',
  example: {
    text: 'Er habe „drei Tage in der Halle gewartet“, wie Huber dem Gericht sagte.',
    speaker: 'Huber',
    cue: 'sagte',
    lang: 'de',
  },
  read: (scene, k) => readLikewise(scene, k, scene.end),
}

const verbThenName: WordSieve = {
  name: 'after a comma the verb, then the name',
  example: { text: 'The “model” is spreading fast, said Ann Bell.', speaker: 'Ann Bell', cue: 'said' },
  read(scene, k) {
    const verb = verbAfterClause(scene, k)
    if (verb === null || !isSay(scene.pieces[verb])) return null
    return says(scene, verb, readSubject(scene, verb + scene.pieces[verb]!.phrase, scene.end))
  },
}

const perfectThenName: WordSieve = {
  name: 'after a comma the auxiliary, the name, then the participle: German',
  example: {
    text: 'Sie wisse, dass die Halle „nicht ohne Mängel“ sei, hatte Eva Lang damals gesagt.',
    speaker: 'Eva Lang',
    cue: 'gesagt',
    lang: 'de',
  },
  read(scene, k) {
    const { classed, pieces, end } = scene
    if (pieces[k]!.lower !== ',' || !classed.perfect.has(pieces[k + 1]?.lower ?? '')) return null
    const subject = readSubject(scene, skipAround(pieces, k + 1, end), end)
    if (!subject) return null
    for (let cue = subject.next; cue < end && pieces[cue]!.type === 'word'; cue++)
      if (isSay(pieces[cue])) return says(scene, cue, subject)
    return null
  },
}

const nameThenVerb: WordSieve = {
  name: 'after a comma the name, then the verb',
  example: { text: 'The “model” is spreading fast, Ann Bell said.', speaker: 'Ann Bell', cue: 'said' },
  read(scene, k) {
    const { pieces, end } = scene
    const verb = verbAfterClause(scene, k)
    if (verb === null || isSay(pieces[verb])) return null
    const subject = readSubject(scene, k + 1, end, true)
    const cue = subject && verbOfSubject(pieces, subject, end)
    return cue !== null && (cue + 1 >= end || mayEnd(pieces, cue)) ? says(scene, cue, subject) : null
  },
}

/** The first word after a comma or a quotation that closes with one, but for “also” and its like. */
function verbAfterClause({ text, pieces, end }: Scene, k: number): number | null {
  const piece = pieces[k]!
  const closes = piece.lower === ',' || (piece.type === 'quotation' && ',!?'.includes(lastSign(text, piece)))
  return closes && k + 1 < end ? skipAround(pieces, k + 1, end) : null
}

/** “Ann Bell said”, “Ann Bell told the Post”: nothing that could be said follows. */
function mayEnd(pieces: readonly Piece[], cue: number): boolean {
  const next = pieces[cue + 1]
  return !next || next.lower === ',' || isStopOrDeterminer(next) || isTold(pieces[cue])
}

function says(
  scene: Scene,
  cue: number,
  subject: Subject | null,
  by: Attribution['by'] = 'say',
): Attribution | null {
  return subject && attribute(scene, cue, { subject, by, where: 'apart', limit: scene.end })
}

/** Words after the marks that do not touch them. */
export const restCues: readonly WordSieve[] = [
  accordingTo,
  soAtEnd,
  likewise,
  perfectThenName,
  verbThenName,
  nameThenVerb,
]

export function readRest(scene: Scene): Attribution | null {
  for (let k = scene.at + 1; k < scene.end; k++) {
    const found = firstAt(restCues, scene, k)
    if (found) return found
  }
  return null
}

/** The rest of the sentence, the nearest words first. */
export const restOfSentence: Sieve = {
  name: 'the rest of the sentence',
  example: { text: 'The “model” is spreading fast, Ann Bell said.', speaker: 'Ann Bell', cue: 'said' },
  read: readRest,
}
