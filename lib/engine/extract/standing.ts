import type { Span } from '../../types.ts'
import type { Attribution } from '../attribute/attribution.ts'
import { anyOf, isCall, isDash, type Piece } from '../attribute/piece.ts'
import type { Scene } from '../attribute/scene.ts'
import { endsAsSentence, isIndirect, isSentenceEnd } from '../attribute/sentence.ts'
import { readShape, type Shape } from './read-shape.ts'

/** How words in marks stand in their sentence: what the rules are asked about. */
export type Standing = {
  scene: Scene
  shape: Shape
  attribution: Attribution | null
  /**
   * What there is of a cue: a colon alone, a verb that gives a few words, words elsewhere in the sentence, or words that
   * touch the marks.
   */
  cue: 'colon' | 'call' | 'apart' | 'after' | 'before' | null
  /** The cue is a verb next to the marks that gives a few words, or “as” joins it to them. */
  called: boolean
  /** “As” does: dismissed it as “noise”. */
  likened: boolean
  /** Nobody is named, and the sentence is in the form of indirect speech: German “sei”. */
  indirect: boolean
  previous: Piece | undefined
  next: Piece | undefined
  /** A sentence begins with the marks, or ends with them. */
  begins: boolean
  ends: boolean
}

/** `span` are the words within the marks. */
export function standingOf(scene: Scene, span: Span, attribution: Attribution | null): Standing {
  const { text, classed, pieces, at } = scene
  const shape = readShape(text, span, classed)
  const previous = pieces[at - 1]
  const next = pieces[at + 1]
  // „wird als ‚Sonnenwind‘ bezeichnet“: what nobody calls so goes by that name.
  const isNamed = attribution?.subject === null && shape.capital && shape.words < 3
  const likened = attribution !== null && isAs(previous) && !isNamed && callsFrom(scene, attribution, 0)
  return {
    scene,
    shape,
    attribution,
    cue: attribution && (namesTitle(scene, shape, attribution) ? 'colon' : cueOf(attribution)),
    called: likened || (attribution !== null && callsNear(scene, attribution)),
    likened,
    indirect: attribution === null && isIndirect(scene.pieces, scene.start, scene.end),
    previous,
    next,
    begins:
      at === 0 ||
      (at === 1 && isDash(previous)) ||
      isSentenceEnd(pieces, at - 1) ||
      endsAsSentence(text, previous),
    ends:
      !next || isSentenceEnd(pieces, at + 1) || (shape.ends && (next.capital || next.type === 'quotation')),
  }
}

/** „stellte er die neue Platte vor: ‚Stille Nacht‘“: a colon without a verb that gives words, and what looks like a title. */
function namesTitle({ classed }: Scene, shape: Shape, { by, cue }: Attribution): boolean {
  return (
    classed.language?.capitalNouns === true && by === 'colon' && cue === null && shape.title && !shape.ends
  )
}

function cueOf({ by, subject, where }: Attribution): NonNullable<Standing['cue']> {
  if (by === 'colon' && !subject) return 'colon'
  return by === 'call' ? 'call' : where
}

/** Pieces between a verb that gives a few words and the marks. */
const callReach = 8

const isAs = anyOf('as')

/** The verb next to the marks, before or after them, gives a few words. */
function callsNear(scene: Scene, attribution: Attribution): boolean {
  return callsFrom(scene, attribution, scene.at - callReach)
}

/** The cue is a verb that gives a few words, between the piece `least` and the second after the marks. */
function callsFrom({ pieces, at }: Scene, { cue }: Attribution, least: number): boolean {
  if (!cue) return false
  for (let k = Math.min(pieces.length - 1, at + 2); k >= Math.max(0, least); k--)
    if (pieces[k]!.start === cue.start) return isCall(pieces[k])
  return false
}
