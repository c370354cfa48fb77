import { primaryLanguage } from '../language.ts'
import type { CollatedQuote } from '../types.ts'
import { isForeign } from './is-translated.ts'

/**
 * In how many places of the quote some wording in the language of the base has another word than it, or none. What an
 * excerpt leaves out at either end is no difference.
 */
function countDifferences(quote: CollatedQuote): number {
  const rows = quote.table.rows.filter((_, i) => i !== quote.base && !isForeign(quote, i))
  const extents = rows.map((row) => ({ first: row.findIndex(Boolean), last: row.findLastIndex(Boolean) }))
  let count = 0
  for (let column = 0; column < quote.table.columns; column++) {
    const differs = rows.some((row, i) => {
      const cell = row[column]
      const { first, last } = extents[i]!
      return cell ? cell.match !== 'same' : column > first && column < last && isInBase(quote, column)
    })
    if (differs) count++
  }
  return count
}

const isInBase = (quote: CollatedQuote, column: number) => Boolean(quote.table.rows[quote.base]?.[column])

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** “in 5 of 5 sources, two words differ” */
export function summarizeQuote(quote: CollatedQuote, sources: number): string {
  const carried = new Set(quote.members.map((m) => m.source)).size
  if (carried === 1) return 'in this source only'
  const count = countDifferences(quote)
  const languages = new Set(quote.wordings.map((w) => primaryLanguage(w.lang))).size
  const parts = [`in ${carried} of ${sources} sources`]
  if (count > 0) parts.push(`${words[count] ?? count} ${count === 1 ? 'word differs' : 'words differ'}`)
  else if (quote.wordings.length > languages || languages === 1) parts.push('the same words')
  if (languages > 1) parts.push(`in ${words[languages] ?? languages} languages`)
  return parts.join(', ')
}
