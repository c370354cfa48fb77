import { describe, expect, it } from 'vitest'
import type { Cell, Member, Quote } from '../types.ts'
import { findDifferences } from './find-differences.ts'

const cell = (text: string, match: Cell['match']): Cell => ({ text, match, start: 0, end: text.length })
const member = (wording: number, start: number, end: number) =>
  ({ wording, start, end, source: 's', quotation: 'q' }) as Member
const quoteOf = (row: (Cell | null)[]) =>
  ({
    base: 0,
    wordings: [{ lang: 'en' }, { lang: 'en-GB' }],
    table: { columns: row.length, rows: [row.map((_, i) => cell(`base${i}`, 'same')), row] },
  }) as unknown as Quote

const text = 'Then “We have The ability, now”'
const cases: [string, (Cell | null)[], Member, string[]][] = [
  ['the base has none', [cell('we', 'differs')], member(0, 6, 30), []],
  [
    'words that differ, in another case',
    [cell('we', 'same'), cell('have', 'same'), null, cell('the', 'alike'), cell('ability', 'differs')],
    member(1, 6, 30),
    ['alike:The', 'differs:ability', '‸base2 The'],
  ],
  [
    'neighbours of one kind are one',
    [cell('the', 'differs'), cell('ability', 'differs')],
    member(1, 6, 30),
    ['differs:The ability'],
  ],
  ['a word within another is not it', [cell('have', 'same'), cell('he', 'differs')], member(1, 6, 30), []],
  [
    'what is left out at either end is no difference',
    [null, cell('have', 'same'), cell('the', 'same'), null],
    member(1, 6, 30),
    [],
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
    expect(
      found.map(
        (d) => `${d.kind === 'omission' ? `‸${d.words} ` : `${d.match}:`}${text.slice(d.start, d.end)}`,
      ),
    ).toEqual(expected)
  })
})
