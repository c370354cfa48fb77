import type { Quote } from '@/lib/types.ts'

/** In how many places of the quote some wording has another word than the base. Words left out at either end by an excerpt are no difference. */
export function countDifferences(quote: Quote): number {
  let count = 0
  for (let column = 0; column < quote.table.columns; column++) {
    const cells = quote.table.rows.flatMap((row, i) => (i === quote.base ? [] : [row[column]]))
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
  return `in ${carried} of ${sources} sources, ${differ}`
}
