import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexicon } from '../tokenize.ts'
import { collate } from './collate.ts'
import { readSequence } from './sequence.ts'

const collateTexts = (texts: string[], lang = 'en', base = 0) =>
  collate(
    texts.map((text) => ({ text, lang })),
    base,
  )

/** The table as text: a row a line, `·` for a gap, `~` alike, `!` differs, `^` moved. */
function draw(texts: string[], lang = 'en', base = 0): string[] {
  const sign = { same: '', alike: '~', differs: '!', moved: '^' }
  return collateTexts(texts, lang, base).table.rows.map((row) =>
    row.map((cell) => (cell ? `${cell.text}${sign[cell.match]}` : '·')).join(' | '),
  )
}

const tables: [name: string, texts: string[], rows: string[], lang?: string][] = [
  [
    'dropped, added and exchanged words',
    ['we have mutually beneficial objectives there', 'we have beneficial goals out there'],
    [
      'we | have | mutually | beneficial | objectives | · | there',
      'we | have | · | beneficial | goals~ | out! | there',
    ],
  ],
  [
    'an addition that two wordings share',
    ['they put pressure on them', 'they now put pressure on them', 'they now put great pressure on them'],
    [
      'they | · | put | · | pressure | on | them',
      'they | now! | put | · | pressure | on | them',
      'they | now! | put | great! | pressure | on | them',
    ],
  ],
  [
    'a contraction',
    ['I’m sure it won’t', 'I am sure it will not'],
    ['I’m | sure | it | won’t', 'I am | sure | it | will not'],
  ],
  ['money', ['nine hundred dollars', '$900'], ['nine hundred dollars', '$900']],
  [
    'a swap',
    ['Israel attacked Iran', 'Iran attacked Israel'],
    ['Israel | attacked | Iran', 'Israel^ | attacked | Iran^'],
  ],
  [
    'signs without blanks',
    ['我们宣布新的协议', '我们宣布了协议'],
    ['我 | 们 | 宣 | 布 | 新 | 的 | 协 | 议', '我 | 们 | 宣 | 布 | · | 了! | 协 | 议'],
    'zh',
  ],
  [
    'right to left',
    ['مرحبا بكم في العالم', 'مرحبا في العالم'],
    ['مرحبا | بكم | في | العالم', 'مرحبا | · | في | العالم'],
    'ar',
  ],
  ['an empty wording', ['we will', ''], ['we | will', '· | ·']],
]

describe('collate', () => {
  it.each(tables)('lays out %s', (_, texts, rows, lang) => {
    expect(draw(texts, lang)).toEqual(rows)
  })

  it('tells addition, omission, substitution and transposition apart', () => {
    const texts = [
      'last night police arrested nine men in Paris',
      'police arrested nine young men in Paris last night',
    ]
    const { variants } = collateTexts(texts)
    expect(
      variants[1]!.map(({ type, base, wording }) => [
        type,
        base && texts[0]!.slice(base.start, base.end),
        wording && texts[1]!.slice(wording.start, wording.end),
      ]),
    ).toEqual([
      ['transposition', 'last night', 'last night'],
      ['addition', null, 'young'],
    ])
  })

  const word = fc.constantFrom(
    'we',
    'the',
    'not',
    "don't",
    'men',
    'attack',
    'attacked',
    '9',
    'nine',
    'of',
    'city',
    'counter-attack',
    '$15',
    'IS',
    'a',
  )
  const wording = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '))

  it('loses no word and doubles none, in order except where moved', () => {
    fc.assert(
      fc.property(fc.array(wording, { minLength: 2, maxLength: 5 }), fc.nat(), (texts, at) => {
        const base = at % texts.length
        const { table } = collateTexts(texts, 'en', base)
        texts.forEach((text, row) => {
          const cells = table.rows[row]!.filter((cell) => cell !== null)
          const spans = [...cells].sort((a, b) => a.start - b.start)
          for (const cell of cells) expect(cell.text).toBe(text.slice(cell.start, cell.end))
          for (let k = 1; k < spans.length; k++)
            expect(spans[k]!.start).toBeGreaterThanOrEqual(spans[k - 1]!.end)
          const { words } = readSequence(text, 'en', createLexicon())
          for (const { start, end } of words)
            expect(spans.filter((cell) => cell.start <= start && end <= cell.end)).toHaveLength(1)
          const unmoved = cells.filter(({ match }) => match !== 'moved')
          for (let k = 1; k < unmoved.length; k++)
            expect(unmoved[k]!.start).toBeGreaterThanOrEqual(unmoved[k - 1]!.end)
        })
        for (const row of table.rows) expect(row).toHaveLength(table.columns)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same in any order of wordings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(wording, { minLength: 3, maxLength: 5 }), (texts) => {
        const straight = draw(texts)
        const turned = draw([texts[0]!, ...texts.slice(1).reverse()])
        expect([turned[0], ...turned.slice(1).reverse()]).toEqual(straight)
      }),
      { numRuns: 200 },
    )
  })

  it('collates 20,000 characters in seconds at worst', () => {
    const words = Array.from({ length: 3500 }, (_, i) => `word${(i * 7919) % 900}`)
    const other = Array.from({ length: 3500 }, (_, i) => `term${(i * 104729) % 900}`)
    const from = performance.now()
    collateTexts([words.join(' '), words.filter((_, i) => i % 13).join(' '), other.join(' ')])
    expect(performance.now() - from).toBeLessThan(15_000)
  }, 20_000)
})
