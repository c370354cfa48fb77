import type { Span } from '../types.ts'

/** A run of text over which the same marks lie. `over` keeps the order of the marks given. */
export type MarkedRun<M extends Span> = Span & { over: M[] }

/**
 * The span cut at every border of a mark: the pieces follow each other without a gap and cover it whole.
 * Marks may overlap, nest, touch and reach beyond the span; empty ones are left out.
 */
export function splitAtMarks<M extends Span>(span: Span, marks: M[]): MarkedRun<M>[] {
  const near = marks.filter((m) => m.start < m.end && m.start < span.end && m.end > span.start)
  const borders = new Set([span.start, span.end])
  for (const mark of near) {
    if (mark.start > span.start) borders.add(mark.start)
    if (mark.end < span.end) borders.add(mark.end)
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!
    return { start, end, over: near.filter((m) => m.start <= start && m.end >= end) }
  })
}
