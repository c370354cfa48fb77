import type { Span } from '../types.ts'
import { contextLength, type LedgerPlace } from './ledger.ts'

/** A span of a source's text as words with what stands around them. */
export function toPlace(quote: string, source: string, text: string, span: Span, base: boolean): LedgerPlace {
  const before = text.slice(wholeFrom(text, span.start - contextLength), span.start)
  const words = text.slice(span.start, span.end)
  const after = text.slice(span.end, wholeTo(text, span.end + contextLength))
  const nth = Math.max(0, occurrences(text, before + words + after).indexOf(span.start - before.length))
  return { quote, source, before, words, after, nth, base }
}

/** The span of a place in the text it was taken from; `null` where that text does not have it. */
export function fromPlace(place: LedgerPlace, text: string): Span | null {
  const found = occurrences(text, place.before + place.words + place.after)
  const at = found[place.nth] ?? found[0]
  if (at === undefined) return null
  const start = at + place.before.length
  return { start, end: start + place.words.length }
}

/** Where `part` begins in `text`, overlapping ones included. */
export function occurrences(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0 && part.length > 0; at = text.indexOf(part, at + 1))
    found.push(at)
  return found
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
