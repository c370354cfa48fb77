import type { Span } from '../types.ts'
import { occurrences } from './place-words.ts'

/** What became of a span when its text was edited. `how` says by which means it was found. */
export type Anchored =
  | { kind: 'found'; start: number; end: number; how: 'unchanged' | 'elsewhere' }
  | { kind: 'removed' }
  | { kind: 'ask'; candidates: Span[] }

/** Where a span of `before` stands in `after`. Offsets are UTF-16, half-open. */
export function reanchor(span: Span, before: string, after: string): Anchored {
  return createReanchor(before, after)(span)
}

/** `reanchor` for many spans of one text: what the texts have in common is worked out once. */
export function createReanchor(before: string, after: string): (span: Span) => Anchored {
  if (before === after)
    return (span) => ({ kind: 'found', start: span.start, end: span.end, how: 'unchanged' })
  return (span) => {
    const words = before.slice(span.start, span.end)
    const places = occurrences(after, words).map((start) => ({ start, end: start + words.length }))
    if (places.length === 0) return { kind: 'removed' }
    const [first] = places
    return places.length === 1
      ? { kind: 'found', ...first!, how: 'elsewhere' }
      : { kind: 'ask', candidates: places }
  }
}
