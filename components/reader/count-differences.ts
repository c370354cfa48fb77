import { primaryLanguage } from '@/components/site/language.ts'
import type { Quote } from '@/lib/types.ts'

/**
 * In how many places of the quote some wording in the language of the base has another word than it. Words that are
 * left out, as an excerpt does, are no difference.
 */
export function countDifferences(quote: Quote): number {
  const own = primaryLanguage(quote.wordings[quote.base]?.lang ?? '')
  const compared = new Set(
    quote.wordings.flatMap((w, i) => (i !== quote.base && primaryLanguage(w.lang) === own ? [i] : [])),
  )
  let count = 0
  for (let column = 0; column < quote.table.columns; column++) {
    const cells = quote.table.rows.flatMap((row, i) => (compared.has(i) ? [row[column]] : []))
    if (cells.some((cell) => cell && cell.match !== 'same')) count++
  }
  return count
}

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
export function describeQuote(quote: Quote, sources: number): string {
  const carried = new Set(quote.members.map((m) => m.source)).size
  const n = countDifferences(quote)
  const differ = n === 0 ? 'the same words' : `${words[n] ?? n} ${n === 1 ? 'word differs' : 'words differ'}`
  const languages = new Set(quote.wordings.map((w) => primaryLanguage(w.lang))).size
  const translated = languages > 1 ? `, in ${words[languages] ?? languages} languages` : ''
  return `in ${carried} of ${sources} sources, ${differ}${translated}`
}
