import type { Span } from '../../types.ts'
import { isVerb, type Piece } from './piece.ts'
import { isOblique } from './read-subject.ts'
import { readVia } from './read-via.ts'
import type { RunningText } from './running-text.ts'
import type { Scene } from './scene.ts'
import type { Subject } from './subject.ts'

/** What the words around one quotation say about who speaks. */
export type Attribution = {
  subject: Subject | null
  /** The subject is that of the quotation before: “adding that”. */
  continues: boolean
  cue: Span | null
  /** Of the verb, where its end tells who can be its subject: “сказала”. */
  gender: 'he' | 'she' | null
  /** How sure it is that the words in marks are somebody's: `say` a verb of saying, `call` a verb that gives a few words. */
  by: 'say' | 'call' | 'according' | 'colon'
  /** `after` and `before` touch the quotation; `apart` is elsewhere in its sentence. */
  where: 'after' | 'before' | 'apart'
  /** The piece before the quotation joins it to the verb: `:` `,` `that` or the verb itself. */
  joint: ':' | ',' | 'that' | 'verb' | null
  via: string | null
}

/** A wording that names a speaker, and what is to be read of it. The first test of whoever reads it. */
export type Example = {
  text: string
  /** As `Speaker.name` and `Cue.text`; `null` for none. */
  speaker: string | null
  cue: string | null
  /** BCP 47; English where there is none. */
  lang?: string
}

/** One way of saying who speaks. */
export type Sieve = { name: string; example: Example; read(scene: Scene): Attribution | null }

/** One way of saying who speaks that is known by a word elsewhere in the sentence: `k` is that word. */
export type WordSieve = {
  name: string
  example: Example
  read(scene: Scene, k: number): Attribution | null
}

export function first(sieves: readonly Sieve[], scene: Scene): Attribution | null {
  for (const sieve of sieves) {
    const found = sieve.read(scene)
    if (found) return found
  }
  return null
}

export function firstAt(sieves: readonly WordSieve[], scene: Scene, k: number): Attribution | null {
  for (const sieve of sieves) {
    const found = sieve.read(scene, k)
    if (found) return found
  }
  return null
}

/** What a cue and a subject say; whom the words were given to is looked for up to the piece `limit`. */
type Cue = Pick<Attribution, 'subject' | 'by' | 'where'> & { limit: number; joint?: Attribution['joint'] }

export function attribute(running: RunningText, cue: number, read: Cue): Attribution {
  const { by, where, limit, joint = null } = read
  // A verb's subject stands in its case; what does not is somebody else.
  const subject = read.subject && by !== 'according' && isOblique(running, read.subject) ? null : read.subject
  const via = readVia(running, cue, limit)
  const gender = genderOfVerb(running, cue)
  const known = subject && describeCase(running, subject, by, gender)
  return { subject: known, continues: false, cue: spanOf(running.pieces, cue), gender, by, where, joint, via }
}

/** What the cue tells of the subject's gender and case. */
function describeCase(
  { classed }: RunningText,
  subject: Subject,
  by: Attribution['by'],
  gender: Attribution['gender'],
): Subject {
  if (subject.type === 'pronoun') return subject
  if (by === 'according' && classed.language?.genitives) return { ...subject, declined: true }
  return gender ? { ...subject, gender } : subject
}

function genderOfVerb({ classed, pieces }: RunningText, cue: number): Attribution['gender'] {
  const ends = classed.language?.verbEnds
  if (!ends || !isVerb(pieces[cue])) return null
  const { lower } = pieces[cue]!
  if (ends.she.test(lower)) return 'she'
  return ends.he.test(lower) ? 'he' : null
}

/** A verb or phrase. */
function spanOf(pieces: readonly Piece[], k: number): Span {
  return { start: pieces[k]!.start, end: pieces[k + pieces[k]!.phrase - 1]!.end }
}

/** A colon and no verb: nobody's cue. */
export function byColon(subject: Subject | null, where: 'before' | 'apart'): Attribution {
  return {
    subject,
    continues: false,
    cue: null,
    gender: null,
    by: 'colon',
    where,
    joint: where === 'before' ? ':' : null,
    via: null,
  }
}
