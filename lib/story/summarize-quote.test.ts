import { describe, expect, it } from 'vitest'
import type { Cell, Quote } from '../types.ts'
import { summarizeQuote } from './summarize-quote.ts'

/** `=` the same word as the base, `x` another, `.` none. */
const rowOf = (signs: string) =>
  [...signs].map((sign): Cell | null =>
    sign === '.' ? null : { text: sign, start: 0, end: 1, match: sign === '=' ? 'same' : 'differs' },
  )

function quoteOf(rows: [lang: string, signs: string][]): Quote {
  return {
    base: 0,
    wordings: rows.map(([lang]) => ({ lang })),
    table: { columns: rows[0]![1].length, rows: rows.map(([, signs]) => rowOf(signs)) },
    members: rows.map((_, i) => ({ source: `s${i}` })),
  } as unknown as Quote
}

describe('summarizeQuote', () => {
  it.each([
    ['one wording', [['en', '=====']], 'in this source only'],
    [
      'a word that differs',
      [
        ['en', '====='],
        ['en', '==x=='],
      ],
      'in 2 of 4 sources, one word differs',
    ],
    [
      'in another English',
      [
        ['en-GB', '====='],
        ['en-US', '=xx=='],
      ],
      'in 2 of 4 sources, two words differ',
    ],
    [
      'a word left out',
      [
        ['en', '====='],
        ['en', '=.==='],
      ],
      'in 2 of 4 sources, one word differs',
    ],
    [
      'an excerpt',
      [
        ['en', '====='],
        ['en', '..==.'],
      ],
      'in 2 of 4 sources, the same words',
    ],
    [
      'two wordings at one place',
      [
        ['en', '==='],
        ['en', '=x='],
        ['en', 'xx='],
      ],
      'in 3 of 4 sources, two words differ',
    ],
    [
      'a translation',
      [
        ['en', '====='],
        ['fr', 'xxxxx'],
      ],
      'in 2 of 4 sources, in two languages',
    ],
  ] as [string, [string, string][], string][])('%s', (_, rows, expected) => {
    expect(summarizeQuote(quoteOf(rows), 4)).toBe(expected)
  })
})
