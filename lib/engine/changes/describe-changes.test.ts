import { describe, expect, it } from 'vitest'
import type { Change } from '../../types.ts'
import { collate } from '../collate/collate.ts'
import { describeChanges } from './describe-changes.ts'
import { describeGiven } from './describe-given.ts'
import { contradictions, harmless } from './fixtures/contradictions.ts'
import { isDangerous } from './is-dangerous.ts'

function changesOf(base: string, wording: string, lang = 'en'): Change[] {
  const wordings = [
    { text: base, lang },
    { text: wording, lang },
  ] as const
  const { table } = collate(wordings, 0)
  return describeChanges({
    base: wordings[0],
    wording: wordings[1],
    rows: { base: table.rows[0]!, wording: table.rows[1]! },
  })
}

describe('statements that contradict', () => {
  it('are at least sixty', () => expect(contradictions.length).toBeGreaterThanOrEqual(60))

  it.each(contradictions)('%s: “%s” | “%s”: %s', (lang, base, wording, kind) => {
    const changes = changesOf(base, wording, lang)
    expect(changes.map((change) => change.kind)).toContain(kind)
    expect(changes.some(isDangerous)).toBe(true)
    const back = changesOf(wording, base, lang)
    expect(back.some(isDangerous)).toBe(true)
  })
})

describe('statements that differ in words alone', () => {
  it('are at least forty', () => expect(harmless.length).toBeGreaterThanOrEqual(40))

  it.each(harmless)('%s: “%s” | “%s”', (lang, base, wording) => {
    expect(changesOf(base, wording, lang).filter(isDangerous)).toEqual([])
    expect(changesOf(wording, base, lang).filter(isDangerous)).toEqual([])
  })
})

it.each([
  ['reworded', 'lend us one green boat of yours', 'lend us one small boat of yours'],
  ['number-changed', 'lend us 15 boats of yours', 'lend us 50 boats of yours'],
])('tells what changed in a clause that was moved: %s', (kind, ours, theirs) => {
  const kinds = changesOf(
    `${ours} and your crew will sail home again`,
    `your crew will sail home again and ${theirs}`,
  )
  expect(kinds.map((change) => change.kind)).toContain(kind)
  expect(kinds.map((change) => change.kind)).toContain('order-changed')
  expect(kinds.map((change) => change.kind)).not.toContain('spelling')
})

/** One line for each kind: what is told, and in which words. */
const told: [base: string, wording: string, kind: Change['kind'], text: string][] = [
  ['We will not pay.', 'We will pay.', 'negation-lost', '“not” lost'],
  [
    'I would never say that we mortgaged our work.',
    'mortgaged our work',
    'negation-lost',
    '“never” cut away',
  ],
  ['The number rose to 15.', 'The number rose to 50.', 'number-changed', 'number changed: 15 → 50'],
  ['It opens on Monday.', 'It opens on Tuesday.', 'date-changed', 'date changed: Monday → Tuesday'],
  ['It is 40 miles away.', 'It is 40 kilometres away.', 'unit-changed', 'unit changed: miles → kilometres'],
  ['All of them came.', 'Some of them came.', 'quantifier-changed', 'how many changed: “All” → “Some”'],
  ['Police shot the man.', 'The man shot police.', 'roles-swapped', 'roles swapped: “Police” and “man”'],
  [
    'They sailed in spite of the storm.',
    'They sailed despite the storm.',
    'synonym',
    'other words: in spite of → despite',
  ],
  ['They watch ISIS-K.', 'They watch IS.', 'name-changed', 'name changed: ISIS-K → IS'],
  [
    'Yesterday Smith resigned.',
    'Yesterday the chairman resigned.',
    'name-changed',
    'name to role: Smith → the chairman',
  ],
  ['Prices rose in May.', 'Prices fell in May.', 'antonym', 'opposite: rose → fell'],
  ['It will likely rain.', 'It will rain.', 'hedge-dropped', 'hedge dropped: “likely”'],
  ['It burned down.', 'It reportedly burned down.', 'hedge-added', 'hedge added: “reportedly”'],
  ['It may rain.', 'It will rain.', 'certainty-changed', 'certainty changed: “may” → “will”'],
  [
    'They put pressure on the group, which is growing fast.',
    'They put pressure on the group',
    'cut-unmarked',
    'cut at the end, without a mark of omission',
  ],
  [
    'They put pressure, as far as we know today, on the group.',
    'They put pressure … on the group.',
    'cut-marked',
    'cut in the middle, with a mark of omission',
  ],
  [
    'They put pressure on the group.',
    'They put great pressure on the group.',
    'words-added',
    'added: “great”',
  ],
  [
    'They put great pressure on the group.',
    'They put pressure on the group.',
    'words-dropped',
    'dropped: “great”',
  ],
  ['They put pressure on the group.', 'They exert pressure on the group.', 'reworded', '“put” → “exert”'],
  ['We closed it.', 'They closed it.', 'person-shifted', 'person: We → They'],
  ['They are closing it.', 'They were closing it.', 'tense-shifted', 'tense: are → were'],
  [
    'In Paris the minister met union leaders.',
    'The minister met union leaders in Paris.',
    'order-changed',
    'order changed: “in Paris”',
  ],
  [
    'The Taliban has served as a check.',
    'The [Afghan] Taliban has served as a check.',
    'bracketed',
    'put in brackets: “Afghan”',
  ],
  [
    'It keeps the capability to strike.',
    'It keeps the ability to strike.',
    'synonym',
    'another word: capability → ability',
  ],
  ['Nine men came.', '9 men came.', 'spelling', 'written otherwise: Nine → 9'],
  ['They came, and left.', 'They came and left', 'typography', 'punctuation, capitals or typography only'],
]

describe('what is told', () => {
  it.each(told)('“%s” | “%s”: %s', (base, wording, kind, text) => {
    expect(changesOf(base, wording)).toContainEqual(expect.objectContaining({ kind, text }))
  })

  it('puts the dangerous first', () => {
    const kinds = changesOf('We are likely to lose 15 ships.', 'They were to lose 50 ships.').map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['number-changed', 'hedge-dropped', 'person-shifted', 'tense-shifted'])
  })

  it('gives the words concerned', () => {
    const [change] = changesOf('The number rose to 15.', 'The total number rose to 50.')
    expect(change).toMatchObject({ base: { start: 19, end: 21 }, wording: { start: 25, end: 27 } })
  })
})

const given = { speaker: 'Nathan Sales', cue: 'said', via: null, quoted: true, denied: null }

describe('how a statement is given', () => {
  it.each([
    [{ ...given }, []],
    [{ ...given, speaker: 'Sales' }, []],
    [{ ...given, speaker: null }, []],
    [{ ...given, speaker: 'Adrienne Watson' }, ['speaker-differs']],
    [{ ...given, cue: 'claimed' }, ['cue-differs']],
    [{ ...given, quoted: false }, ['unquoted']],
    [{ ...given, denied: 'denied' }, ['denial-added']],
  ])('%j: %j', (wording, kinds) => {
    expect(describeGiven(given, wording).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('a translation', () => {
  it('is told by its numbers and marks alone', () => {
    const base = { text: 'I will not pay 15 men', lang: 'en' }
    const wording = { text: 'Ich werde 50 Männer bezahlen', lang: 'de' }
    const { table } = collate([base, wording], 0)
    const rows = { base: table.rows[0]!, wording: table.rows[1]! }
    const ways = { base: given, wording: { ...given, speaker: 'der Minister', cue: 'sagte', quoted: false } }
    expect(describeChanges({ base, wording, rows, given: ways }).map(({ kind }) => kind)).toEqual([
      'number-changed',
      'unquoted',
    ])
  })
})
