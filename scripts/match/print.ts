import type { EngineSource } from '../../lib/types.ts'
import type { MatchOutput } from './schema.ts'

const signs = { verbatim: '=', excerpt: '⊂', reworded: '~' }
const quoteWidth = 48

/**
 * Quotes × sources as a table of text: `=` verbatim, `⊂` excerpt, `~` reworded, in parentheses where no marks stand,
 * `·` where a source does not have the quote.
 */
export function toTable(sources: readonly EngineSource[], output: MatchOutput): string {
  const widths = sources.map(({ id }) => Math.max(5, Math.min(16, [...id].length)))
  const line = (first: string, cells: string[]) =>
    `${padded(first, quoteWidth + 5)}  ${cells.map((cell, i) => padded(cell, widths[i]!)).join('  ')}`.trimEnd()
  const rows = output.quotes.map((quote) =>
    line(
      `${String(quote.number).padStart(3)}  ${quote.wordings[quote.base]!.text.replace(/\s+/g, ' ')}`,
      sources.map(({ id }) => {
        const found = quote.members.filter(({ source }) => source === id)
        const cells = found.map(({ relation, quoted }) => (quoted ? signs[relation] : `(${signs[relation]})`))
        return [...new Set(cells)].join('') || '·'
      }),
    ),
  )
  const head = line(
    'Quote',
    sources.map(({ id }) => id),
  )
  return `${[head, ...rows].join('\n')}\n`
}

/** One line a member, for spreadsheets (RFC 4180). */
export function toCsv(output: MatchOutput): string {
  const head = ['quote', 'number', 'source', 'start', 'end', 'quoted', 'relation', 'score', 'speaker', 'text']
  const speakers = new Map(output.quotations.map(({ id, speaker }) => [id, speaker]))
  const rows = output.quotes.flatMap(({ id, number, members, wordings }) =>
    members.map(({ source, start, end, quoted, relation, score, quotation, wording }) => [
      id,
      number,
      source,
      start,
      end,
      quoted,
      relation,
      score,
      speakers.get(quotation) ?? '',
      wordings[wording]!.text,
    ]),
  )
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A cell that begins with a sign of calculation is quoted as text: spreadsheets would run it. */
function cell(value: string | number | boolean): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function padded(text: string, width: number): string {
  const letters = [...text]
  return letters.length > width
    ? `${letters.slice(0, width - 1).join('')}…`
    : text + ' '.repeat(width - letters.length)
}
