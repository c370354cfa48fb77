import type { Span } from './types.ts'

/** What two half-open ranges have to do with each other: spans of one text, or words of one source. */

/** How much `[from, to)` and `[otherFrom, otherTo)` have in common. */
export function sharedRange(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom))
}

/** UTF-16 code units that both have. */
export function sharedLength(x: Span, y: Span): number {
  return sharedRange(x.start, x.end, y.start, y.end)
}

/** Words that both have, counted in one stream. */
export function sharedWords(x: { from: number; to: number }, y: { from: number; to: number }): number {
  return sharedRange(x.from, x.to, y.from, y.to)
}

/** What both have as a share of what they have together, 0…1: 1 where they are the same. */
export function shareOfBoth(x: Span, y: Span): number {
  return share(sharedLength(x, y), Math.max(x.end, y.end) - Math.min(x.start, y.start))
}

/** Whether two spans are about the same words: half of the shorter lies in the longer. */
export function holdSameWords(x: Span, y: Span): boolean {
  return share(sharedLength(x, y), Math.min(x.end - x.start, y.end - y.start)) >= 0.5
}

/** Whether two spans are one place: half of what they have together is in both. */
export function areOnePlace(x: Span, y: Span): boolean {
  return shareOfBoth(x, y) >= 0.5
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
