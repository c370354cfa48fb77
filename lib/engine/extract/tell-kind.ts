import type { QuotationKind } from '../../types.ts'
import type { MarkedSpan } from './pair-marks.ts'

/** Words in marks by their shape: how many, how they begin and how they end. */
export function tellKind(text: string, span: MarkedSpan): { kind: QuotationKind; reason: string } {
  const inner = text.slice(span.start, span.end)
  const words = inner.split(/\s+/).length
  const ends = /[.!?…,。]$/.test(inner)
  if (words <= 2 && !ends) return { kind: 'not-speech', reason: 'a word or two without an end' }
  const begins = /^\p{Lu}/u.test(inner)
  if (ends && (begins || words > 8)) return { kind: 'speech', reason: 'begins and ends as a sentence' }
  return words > 3 || ends
    ? { kind: 'fragment', reason: 'words within a sentence' }
    : { kind: 'not-speech', reason: 'a few words without an end' }
}
