import type { CollatedQuote, Span } from '../types.ts'
import { isForeign } from './is-translated.ts'

/**
 * A run of a wording's text against the base. `same`: the base has these words. `differs`: it has others, or none.
 * `omitted`: the run is empty, and `words` of the base are left out here with nothing in their place.
 */
type DifferenceRun = Span & { kind: 'same' | 'differs' | 'omitted'; words: string }

/**
 * A wording's text as runs that cover it whole, in order. Offsets: UTF-16 into the wording's `text`. The base, and a
 * wording in another language, are one run of the same.
 *
 * Columns stand in the order of the base, and words that were moved stand in their row out of the order of the text:
 * what differs is found by column, and then written by place.
 */
export function differencesOf(quote: CollatedQuote, wording: number): DifferenceRun[] {
  const { text } = quote.wordings[wording]!
  const runs: DifferenceRun[] = []
  let written = 0
  const write = (kind: DifferenceRun['kind'], end: number, words = '') => {
    if (end > written || kind === 'omitted') runs.push({ kind, start: written, end, words })
    written = end
  }
  const marked =
    wording === quote.base || isForeign(quote, wording)
      ? []
      : [...differing(quote, wording), ...omitted(quote, wording)].sort((a, b) => a.start - b.start)
  for (const { kind, start, end, words } of marked) {
    write('same', Math.max(written, start))
    write(kind, Math.max(written, end), words)
  }
  write('same', text.length)
  return runs
}

/** Words that differ; those that stand together in the text and in the table are one run. */
function differing(quote: CollatedQuote, wording: number): DifferenceRun[] {
  let group = 0
  const cells = (quote.table.rows[wording] ?? []).flatMap((cell) => {
    if (cell?.match === 'same') group++
    return cell ? [{ ...cell, group: cell.match === 'same' ? null : group }] : []
  })
  const runs: DifferenceRun[] = []
  let last: number | null = null
  for (const { start, end, group } of cells.sort((a, b) => a.start - b.start)) {
    if (group !== null && group === last) runs.at(-1)!.end = end
    else if (group !== null) runs.push({ kind: 'differs', start, end, words: '' })
    last = group
  }
  return runs
}

/** Words of the base between two words that it shares with the wording, where that has none. */
function omitted(quote: CollatedQuote, wording: number): DifferenceRun[] {
  const { text } = quote.wordings[wording]!
  const row = quote.table.rows[wording] ?? []
  const base = quote.table.rows[quote.base] ?? []
  const runs: DifferenceRun[] = []
  let after = 0
  let words: string[] = []
  let replaced = false
  const close = () => {
    const at = after + (text.slice(after).match(/^\s*/)?.[0] ?? '').length
    if (words.length > 0 && !replaced)
      runs.push({ kind: 'omitted', start: at, end: at, words: words.join(' ') })
    words = []
    replaced = false
  }
  for (const [column, cell] of row.entries()) {
    if (cell?.match === 'same') {
      close()
      after = cell.end
    } else if (cell) replaced = true
    else if (base[column]) words.push(base[column].text)
  }
  close()
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
