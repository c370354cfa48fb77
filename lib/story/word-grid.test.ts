import { describe, expect, it } from 'vitest'
import { collate } from '../engine/collate/collate.ts'
import type { CollatedQuote, Relation } from '../types.ts'
import { type Grid, gridsOf } from './word-grid.ts'

type Given = { text: string; lang?: string; relation?: Relation }

function quoteOf(wordings: Given[], base = 0): CollatedQuote {
  const full = wordings.map(({ text, lang = 'en', relation = 'reworded' as const }) => ({
    text,
    lang,
    relation,
  }))
  return {
    id: 'q',
    base,
    wordings: full.map((w) => ({ ...w, sources: ['s'], variants: [], changes: [] })),
    table: collate(full, base).table,
    members: [],
    number: 1,
  }
}

describe('what a cell has instead of the first wording', () => {
  it.each([
    ['another word', 'we paid 15 men', 'we paid 50 men', [null, null, '15', null]],
    ['a word left out', 'I will not go', 'I will go', [null, null, 'not', null]],
    ['a word added', 'I will go', 'I will not go', [null, null, '', null]],
  ])('%s', (_, first, second, expected) => {
    const [grid] = gridsOf(quoteOf([{ text: first }, { text: second }]))
    expect(grid!.bands[0]!.rows.map((row) => row?.map(({ instead }) => instead))).toEqual([
      [null, null, null, null],
      expected,
    ])
  })
})

/** A grid as text: a line for each row of a band, words that differ from the first wording in brackets. */
function print(grid: Grid): string[] {
  return grid.bands.flatMap(({ rows }) =>
    rows.flatMap((cells, row) =>
      cells === null
        ? []
        : [
            cells
              .map(({ text, outside, differsFrom }) => {
                if (outside) return ''
                const first = grid.wordings[0]!.order
                return row > 0 && differsFrom.includes(first) ? `[${text}]` : text || '–'
              })
              .join(' ')
              .trim(),
          ],
    ),
  )
}

const cases: { name: string; wordings: Given[]; base?: number; grids: string[][] }[] = [
  {
    name: 'puts words under the same words and brackets another word',
    wordings: [{ text: 'we paid 15 men' }, { text: 'we paid 50 men' }],
    grids: [['we paid 15 men', 'we paid [50] men']],
  },
  {
    name: 'shows a word that is left out',
    wordings: [{ text: 'I will not go' }, { text: 'I will go' }],
    grids: [['I will not go', 'I will [] go']],
  },
  {
    name: 'takes case and typography for no difference',
    wordings: [{ text: 'Don’t stop now' }, { text: "don't stop now" }],
    grids: [['Don’t stop now', "don't stop now"]],
  },
  {
    name: 'leaves an excerpt blank before its first word and after its last',
    wordings: [{ text: 'the old wall was weak' }, { text: 'wall was', relation: 'excerpt' }],
    grids: [['the old wall was weak', 'wall was']],
  },
  {
    name: 'shows what a reworded one has not at its end',
    wordings: [{ text: 'the old wall was weak' }, { text: 'the old wall' }],
    grids: [['the old wall was weak', 'the old wall [] []']],
  },
  {
    name: 'puts the base first, wherever it stands',
    wordings: [{ text: 'we pay' }, { text: 'we paid' }],
    base: 1,
    grids: [['we paid', 'we [pay]']],
  },
  {
    name: 'compares within a language, and not across',
    wordings: [
      { text: 'keep the light burning' },
      { text: 'hütet das Licht', lang: 'de' },
      { text: 'keep the lamp burning', lang: 'en-GB' },
    ],
    grids: [['keep the light burning', 'keep the [lamp] burning']],
  },
  {
    name: 'has no grid for one wording',
    wordings: [{ text: 'alone' }],
    grids: [],
  },
]

describe('the word grid', () => {
  it.each(cases)('$name', ({ wordings, base, grids }) => {
    expect(gridsOf(quoteOf(wordings, base)).map(print)).toEqual(grids)
  })

  it('goes on in another band when a line of a phone is full, without the rows that have ended', () => {
    const long = 'the harbour wall had been inspected twice by engineers who recommended repairs'
    const [grid] = gridsOf(quoteOf([{ text: long }, { text: 'the harbour wall', relation: 'excerpt' }]))
    expect(grid!.bands.length).toBeGreaterThan(2)
    expect(grid!.bands.at(-1)!.rows[1]).toBeNull()
    expect(
      grid!.bands
        .flatMap(({ rows }) => rows[0]!)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(long)
  })
})
