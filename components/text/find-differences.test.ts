import { describe, expect, it } from 'vitest'
import type { Cell, Member, Quote } from '../../lib/types.ts'
import { findDifferences } from './find-differences.ts'

const cell = (text: string, match: Cell['match']): Cell => ({ text, match, start: 0, end: text.length })
const member = (wording: number, start: number, end: number) =>
  ({ wording, start, end, source: 's', quotation: 'q' }) as Member
const quoteOf = (row: (Cell | null)[]) =>
  ({ base: 0, table: { columns: row.length, rows: [[], row] } }) as unknown as Quote

const text = 'Then “We have The ability, now”'
const cases: [string, (Cell | null)[], Member, string[]][] = [
  ['the base has none', [cell('we', 'differs')], member(0, 6, 30), []],
  [
    'words that differ, in another case',
    [cell('we', 'same'), cell('have', 'same'), null, cell('the', 'alike'), cell('ability', 'differs')],
    member(1, 6, 30),
    ['alike:The', 'differs:ability'],
  ],
  [
    'neighbours of one kind are one',
    [cell('the', 'differs'), cell('ability', 'differs')],
    member(1, 6, 30),
    ['differs:The ability'],
  ],
  [
    'a word that is not found is passed over',
    [cell('x', 'differs'), cell('now', 'moved')],
    member(1, 6, 30),
    ['moved:now'],
  ],
]

describe('findDifferences', () => {
  it.each(cases)('%s', (_, row, at, expected) => {
    const found = findDifferences(quoteOf(row), at, text)
    expect(found.map((d) => `${d.match}:${text.slice(d.start, d.end)}`)).toEqual(expected)
  })
})
