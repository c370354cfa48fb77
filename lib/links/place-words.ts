import type { Span } from '../types.ts'
import type { IndexedText } from './index-text.ts'
import { contextLength, type LedgerPlace } from './ledger.ts'

/** A span of a source's text as words with what stands around them. */
export function toPlace(
  quote: string,
  source: string,
  { text, occurrences }: IndexedText,
  span: Span,
  base: boolean,
): LedgerPlace {
  const before = text.slice(wholeFrom(text, span.start - contextLength), span.start)
  const words = text.slice(span.start, span.end)
  const after = text.slice(span.end, wholeTo(text, span.end + contextLength))
  const nth = Math.max(0, occurrences(before + words + after).indexOf(span.start - before.length))
  return { quote, source, before, words, after, nth, base }
}

/** The span of a place in the text it was taken from; `null` where that text does not have it. */
export function fromPlace(place: LedgerPlace, { occurrences }: IndexedText): Span | null {
  const found = occurrences(place.before + place.words + place.after)
  const at = found[place.nth] ?? found[0]
  if (at === undefined) return null
  const start = at + place.before.length
  return { start, end: start + place.words.length }
}

/** No half of a surrogate pair at the edge. */
function wholeFrom(text: string, at: number): number {
  const from = Math.max(0, at)
  return /[\uDC00-\uDFFF]/.test(text[from] ?? '') && from > 0 ? from + 1 : from
}

function wholeTo(text: string, at: number): number {
  const to = Math.min(text.length, at)
  return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to
}
