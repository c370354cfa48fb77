import { type Attribution, first, type Sieve } from './attribution.ts'
import type { Scene } from './scene.ts'
import { afterMarks } from './sieves/after-marks.ts'
import { beforeMarks } from './sieves/before-marks.ts'
import { besideMarks } from './sieves/beside-marks.ts'
import { introduced, leftCues } from './sieves/left-cues.ts'
import { restOfSentence } from './sieves/rest-of-sentence.ts'

/**
 * The ways in which a sentence says who speaks, the surest first; the first that reads wins. A new wording is a new
 * entry where its words stand: after the marks, before them, or in the rest of the sentence.
 */
export const sieves: readonly Sieve[] = [
  introduced,
  ...besideMarks,
  ...afterMarks,
  leftCues,
  ...beforeMarks,
  restOfSentence,
]

/** Attribution of a quotation; `null` where its sentence names nobody. */
export function readAttribution(scene: Scene): Attribution | null {
  return first(sieves, scene)
}
