import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../property-runs.ts'
import type { Cell } from '../../types.ts'
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
  [
    'a broader word and a word of the same family',
    ['every ship sent an apology home', 'every vessel sent an apologetic home'],
    ['every | ship | sent | an | apology | home', 'every | vessel~ | sent | an | apologetic~ | home'],
  ],
  [
    'a phrase over a word that means the same',
    ['they sailed in spite of the storm', 'they sailed despite the storm', 'they sailed in the storm'],
    [
      'they | sailed | in spite of | the | storm',
      'they | sailed | despite~ | the | storm',
      'they | sailed | in! | the | storm',
    ],
  ],
  [
    'one wording alone',
    ['I’m sure it’s $15 million, twenty-five of it in well-kept gold'],
    ['I’m | sure | it’s | $15 million | twenty-five | of | it | in | well-kept | gold'],
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

  /** What is wrong with a row: words lost, doubled or out of order without being moved. */
  function faultsOf(text: string, row: (Cell | null)[]): string[] {
    const cells = row.filter((cell) => cell !== null)
    const faults: string[] = []
    const inOrder = (list: Cell[]) => list.every((cell, k) => k === 0 || cell.start >= list[k - 1]!.end)
    if (cells.some((cell) => cell.text !== text.slice(cell.start, cell.end))) faults.push('text')
    if (!inOrder([...cells].sort((a, b) => a.start - b.start))) faults.push('overlap')
    if (!inOrder(cells.filter(({ match }) => match !== 'moved'))) faults.push('order')
    for (const { start, end } of readSequence({ text, lang: 'en' }, createLexicon()).words)
      if (cells.filter((cell) => cell.start <= start && end <= cell.end).length !== 1)
        faults.push(text.slice(start, end))
    return faults
  }

  it('loses no word and doubles none, in order except where moved', () => {
    fc.assert(
      fc.property(fc.array(wording, { minLength: 2, maxLength: 5 }), fc.nat(), (texts, at) => {
        const { table } = collateTexts(texts, 'en', at % texts.length)
        const faults = texts.flatMap((text, row) => faultsOf(text, table.rows[row]!))
        return faults.length === 0 && table.rows.every((row) => row.length === table.columns)
      }),
      runs(200),
    )
  })

  it('is the same in any order of wordings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(wording, { minLength: 3, maxLength: 5 }), (texts) => {
        const straight = draw(texts)
        const turned = draw([texts[0]!, ...texts.slice(1).reverse()])
        expect([turned[0], ...turned.slice(1).reverse()]).toEqual(straight)
      }),
      {
        ...runs(100),
        // Two words that a joined column cannot hold, at one place of their wordings.
        examples: [[['city men', 'we men 9 city', 'men 9 we attacked', '', 'counter-attack']]],
      },
    )
  })

  it('collates a thousand wordings of a hundred words and more', () => {
    const words = Array.from({ length: 130 }, (_, i) => `word${i}`)
    const texts = Array.from({ length: 1000 }, (_, i) =>
      words.map((word, at) => (at === i % 130 ? `${word}s` : word)).join(' '),
    )
    expect(collateTexts(texts).table.rows).toHaveLength(1000)
  }, 60_000)

  it('collates 20,000 characters in seconds at worst', () => {
    const words = Array.from({ length: 3500 }, (_, i) => `word${(i * 7919) % 900}`)
    const other = Array.from({ length: 3500 }, (_, i) => `term${(i * 104729) % 900}`)
    const from = performance.now()
    collateTexts([words.join(' '), words.filter((_, i) => i % 13).join(' '), other.join(' ')])
    expect(performance.now() - from).toBeLessThan(15_000)
  }, 20_000)
})

it.each([
  'I’m sure it’s $15 million, twenty-five of it in well-kept gold',
  '$ 15 is not five hundred and six',
  'l’homme qu’on n’a pas vu',
  '我们 明天 走',
  '…',
  '',
])('has the same cells for “%s” alone as beside itself', (text) => {
  const alone = collateTexts([text])
  expect(alone.variants).toEqual([[]])
  expect(alone.table.rows).toEqual([collateTexts([text, text]).table.rows[0]])
  expect(alone.table.columns).toBe(alone.table.rows[0]!.length)
})
