import { expect, test } from 'vitest'
import type { SharedPair } from '../../types.ts'
import { analyzeWithLinks } from '../analyze.ts'
import { joinUnspoken } from './join-unspoken.ts'
import { tellPairs } from './tell-pairs.ts'

/** What is told of two texts: kind, and the first and last word of the first side. */
function told(a: string, b: string): string[] {
  const sources = [
    { id: 'a', text: a, lang: 'en' },
    { id: 'b', text: b, lang: 'en' },
  ]
  const { analysis, links } = analyzeWithLinks(sources)
  return tellPairs(sources, links, analysis).map((pair) => {
    const words = a.slice(pair.a.start, pair.a.end).split(' ')
    return `${pair.kind}: ${words[0]} … ${words.at(-1)}`
  })
}

const before = 'A brass plate beneath the lighthouse stairs still carries the motto of the builders,'
const motto = '“what the storm takes the lantern returns, and no sailor drowns unseen”'
const after =
  'which children in the harbour learn by heart before they can write, and which the council printed on every ferry ticket'
const said = '“We will relight the northern beacon before the herring fleet comes home,”'
const other = 'Nobody in the council had asked about parking for weeks, so the meeting ended early.'

test.each([
  {
    name: 'words in marks that nobody is named to say belong to the passage that they stand in',
    a: `${other} ${before} ${motto}, ${after}.`,
    b: `${before} ${motto}, ${after}. Trams run until two in the morning.`,
    pairs: ['passage: A … ticket'],
  },
  {
    name: 'words that somebody says keep their pair beside a passage',
    a: `${other} ${before.slice(0, -1)}, and ${after}. ${said} said Ann Lee on Friday.`,
    b: `${before.slice(0, -1)}, and ${after}. At noon the mayor told her crew: ${said}`,
    pairs: ['passage: A … ticket', 'quote: We … home'],
  },
])('$name', ({ a, b, pairs }) => {
  expect(told(a, b)).toEqual(pairs)
})

/** A pair by where it begins and ends in either text. */
function pair(kind: SharedPair['kind'], a: [number, number], b: [number, number]): SharedPair {
  const place = (source: string, [start, end]: [number, number]) => ({ source, start, end })
  return { a: place('a', a), b: place('b', b), kind, score: 0.8 }
}

test.each([
  {
    name: 'a quote joins the passages that it parts, in whatever order they stand',
    quotes: [pair('quote', [310, 400], [110, 200])],
    passages: [pair('passage', [0, 300], [210, 500]), pair('passage', [420, 600], [0, 100])],
    joined: { quotes: [], passages: [pair('passage', [0, 600], [0, 500])] },
  },
  {
    name: 'a quote that stands far off on one side joins nothing',
    quotes: [pair('quote', [310, 400], [900, 990])],
    passages: [pair('passage', [0, 300], [0, 300])],
    joined: {
      quotes: [pair('quote', [310, 400], [900, 990])],
      passages: [pair('passage', [0, 300], [0, 300])],
    },
  },
  {
    name: 'passages beside each other stay two',
    quotes: [],
    passages: [pair('passage', [0, 300], [0, 300]), pair('passage', [310, 600], [310, 600])],
    joined: {
      quotes: [],
      passages: [pair('passage', [0, 300], [0, 300]), pair('passage', [310, 600], [310, 600])],
    },
  },
])('$name', ({ quotes, passages, joined }) => {
  expect(joinUnspoken(quotes, passages)).toEqual(joined)
})
