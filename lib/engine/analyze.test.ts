import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../property-runs.ts'
import { findAbsent } from '../story/find-absent.ts'
import type { Analysis, Decision, EngineSource } from '../types.ts'
import { analyze } from './analyze.ts'

const sources: EngineSource[] = [
  {
    id: 'north',
    text: 'The mayor said: “We will rebuild the old harbour bridge before the winter storms arrive.” Nobody asked about money. “It was a strange night,” she added, “and nobody slept.”',
  },
  {
    id: 'south',
    text: '“We will rebuild the old harbor bridge before the winter storms arrive,” the mayor told reporters. The ferry runs again on Monday.',
  },
  {
    id: 'east',
    text: 'The mayor promised that they would rebuild the old harbour bridge before winter storms arrive. She spoke of “the old harbour bridge” with tears.',
  },
  { id: 'west', text: 'A heron stood in the shallows. “I have never seen a heron there,” said a fisherman.' },
]

const shared = (analysis: Analysis) =>
  analysis.quotes.map((quote) =>
    quote.members.map(({ source, relation, quoted }) => `${source} ${relation} ${quoted}`),
  )

test('a quotation is found in every source that carries it', () => {
  const [bridge] = analyze(sources).quotes
  expect(bridge!.members.map(({ source, quoted }) => [source, quoted])).toEqual([
    ['north', true],
    ['south', true],
    ['east', false],
    ['east', true],
  ])
  expect(bridge!.members.map(({ relation }) => relation)).toEqual([
    'verbatim',
    'verbatim',
    'reworded',
    'excerpt',
  ])
  expect(findAbsent(bridge!, sources)).toEqual(['west'])
})

test('a quotation that one source has is a quote with one member', () => {
  expect(shared(analyze(sources))).toContainEqual(['west verbatim true'])
})

test('members give back their words', () => {
  for (const quote of analyze(sources).quotes)
    for (const { source, start, end } of quote.members) {
      const { text } = sources.find((one) => one.id === source)!
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    }
})

/** What does not depend on the order in which sources are given. */
function bare(analysis: Analysis) {
  const key = (value: unknown) => JSON.stringify(value)
  return {
    quotes: analysis.quotes
      .map(({ id, base, wordings, members }) => ({
        id,
        base: wordings[base]!.text,
        members: members.map(({ wording: _, ...member }) => key(member)).sort(),
      }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
    quotations: analysis.quotations.map(key).sort(),
    passages: analysis.passages.map(({ members, score }) => key([members.map(key).sort(), score])).sort(),
    origins: analysis.origins.map((origin) => key([[...origin.sources].sort(), origin.shared])).sort(),
    overlaps: analysis.overlaps.map(({ a, b, shared }) => key([[a, b].sort(), shared])).sort(),
    linksBetween: analysis.linksBetween,
    nearMisses: analysis.nearMisses,
  }
}

test('the order of sources changes nothing that is found', () => {
  const expected = bare(analyze(sources))
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
      expect(bare(analyze(shuffled))).toEqual(expected)
    }),
    runs(24),
  )
})

test('other ids change nothing but the ids', () => {
  const names = ['north', 'south', 'east', 'west']
  const running =
    'Rain fell on the harbour for nine days and the ferry stayed at its moorings until Sunday noon.'
  const longer = sources.map(({ id, text }) => ({ id, text: id === 'west' ? text : `${text}\n\n${running}` }))
  const expected = JSON.stringify(analyze(longer))
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (others) => {
      const renamed = analyze(longer.map((source, at) => ({ ...source, id: `${others[at]}!` })))
      const told = JSON.stringify(renamed).replace(/(\w+)!/g, (_, other) => names[others.indexOf(other)]!)
      expect(told).toBe(expected)
    }),
    runs(24),
  )
  expect(JSON.parse(expected)).toMatchObject({ passages: [{ members: { length: 3 } }] })
})

test('two sources with one id are refused', () => {
  expect(() => analyze([sources[0]!, sources[0]!])).toThrow('same id')
})

test('no text of any kind makes it throw', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '„',
    '«',
    '»',
    ' ',
    '\n\n',
    'said',
    'the bridge',
    '😀',
    '\ud800',
    '他說',
    '「',
    '」',
    '…',
    'I’m',
    '4,000',
    '.',
  )
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 40 }), { maxLength: 4 }), (texts) => {
      analyze(texts.map((text, at) => ({ id: String(at), text: text.join('') })))
    }),
    runs(200),
  )
})

const place = (id: string, words: string) => {
  const { text } = sources.find((source) => source.id === id)!
  const start = text.indexOf(words)
  return { source: id, start, end: start + words.length }
}

test.each<[string, Decision, (analysis: Analysis) => void]>([
  [
    'same',
    { kind: 'same', places: [place('west', 'never seen a heron'), place('north', 'strange night')] },
    (analysis) =>
      expect(
        analysis.quotes.some(
          ({ members }) =>
            members.some(({ source }) => source === 'west') &&
            members.some(({ source }) => source === 'north'),
        ),
      ).toBe(true),
  ],
  [
    'not the same',
    { kind: 'not-same', places: [place('north', 'rebuild the old'), place('south', 'rebuild the old')] },
    (analysis) =>
      expect(
        analysis.quotes.some(
          ({ members }) =>
            members.some(({ source }) => source === 'south') &&
            members.some(({ source }) => source === 'north'),
        ),
      ).toBe(false),
  ],
  [
    'speaker',
    { kind: 'speaker', place: place('west', 'never seen'), speaker: 'Ann Lee' },
    (analysis) =>
      expect(analysis.quotations.find(({ source }) => source === 'west')?.speaker?.name).toBe('Ann Lee'),
  ],
  [
    'base',
    { kind: 'base', place: place('east', 'rebuild the old harbour bridge before') },
    (analysis) => expect(analysis.quotes[0]!.wordings[analysis.quotes[0]!.base]!.sources).toEqual(['east']),
  ],
  [
    'hide',
    { kind: 'hide', place: place('west', 'never seen') },
    (analysis) => expect(shared(analysis)).not.toContainEqual(['west verbatim true']),
  ],
])('an editor decides: %s', (_, decision, check) => {
  check(analyze(sources, [decision]))
})

test('a place that an editor joins says so, with the words that it does have in common', () => {
  const places = [place('west', 'never seen a heron'), place('north', 'strange night')]
  const { quotes } = analyze(sources, [{ kind: 'same', places }])
  const members = quotes.find(({ members }) => members.some(({ source }) => source === 'west'))!.members
  const joined = members.filter(({ rule }) => rule === 'editor')
  expect(joined).toHaveLength(1)
  expect(joined[0]!.evidence.equal).toBeLessThan(joined[0]!.evidence.of)
})
