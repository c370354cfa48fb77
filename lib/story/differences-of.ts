import type { Cell, CollatedQuote, Span } from '../types.ts'
import { isForeign } from './is-translated.ts'

/**
 * A run of a wording's text against the base. `same`: the base has these words. `differs`: it has others, or none.
 * `omitted`: the run is empty, and `words` of the base are left out here with nothing in their place.
 */
export type DifferenceRun = Span & { kind: 'same' | 'differs' | 'omitted'; words: string }

/**
 * A wording's text as runs that cover it whole, in order. Offsets: UTF-16 into the wording's `text`. The base, and a
 * wording in another language, are one run of the same.
 */
export function differencesOf(quote: CollatedQuote, wording: number): DifferenceRun[] {
  const { text } = quote.wordings[wording]!
  const whole: DifferenceRun = { kind: 'same', start: 0, end: text.length, words: '' }
  if (wording === quote.base || isForeign(quote, wording)) return [whole]
  const row = quote.table.rows[wording] ?? []
  const baseRow = quote.table.rows[quote.base] ?? []
  const runs: DifferenceRun[] = []
  let written = 0
  const write = (kind: DifferenceRun['kind'], end: number, words = '') => {
    if (end > written || kind === 'omitted') runs.push({ kind, start: written, end, words })
    written = end
  }
  let column = 0
  while (column < row.length) {
    const same = row[column]
    if (same?.match === 'same') {
      write('same', same.end)
      column++
      continue
    }
    const differing: Cell[] = []
    const missing: string[] = []
    while (column < row.length && row[column]?.match !== 'same') {
      const cell = row[column]
      const word = baseRow[column]?.text
      if (cell) differing.push(cell)
      else if (word) missing.push(word)
      column++
    }
    const first = differing[0]
    const last = differing.at(-1)
    if (first && last) {
      write('same', first.start)
      write('differs', last.end)
    } else if (missing.length > 0) {
      write('same', written + (text.slice(written).match(/^\s*/)?.[0] ?? '').length)
      write('omitted', written, missing.join(' '))
    }
  }
  write('same', text.length)
  return runs
}

/** Words of the base that a wording has otherwise or not at all, UTF-16 into the base's `text`; neighbours are one span. */
export function wordsNotIn(quote: CollatedQuote, wording: number): Span[] {
  if (wording === quote.base || isForeign(quote, wording)) return []
  const row = quote.table.rows[wording] ?? []
  const spans: Span[] = []
  let touches = false
  for (const [column, cell] of (quote.table.rows[quote.base] ?? []).entries()) {
    if (!cell) continue
    const last = spans.at(-1)
    const differs = row[column]?.match !== 'same'
    if (differs && touches && last) last.end = cell.end
    else if (differs) spans.push({ start: cell.start, end: cell.end })
    touches = differs
  }
  return spans
}
