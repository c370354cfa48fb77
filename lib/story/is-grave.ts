import { isDangerous } from '../engine/changes/is-dangerous.ts'
import type { Change } from '../types.ts'

/** Whether a change stands out: it alters what is said, or who said it, or hides that something was left out. */
export function isGrave(change: Change): boolean {
  return isDangerous(change) || change.kind === 'speaker-differs' || change.kind === 'cut-unmarked'
}
