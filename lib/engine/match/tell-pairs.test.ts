import { expect, test } from 'vitest'
import type { Link } from '../../types.ts'
import { analyzeWithLinks } from '../analyze.ts'
import { tellPairs } from './tell-pairs.ts'

/** What is told of two texts: kind, and the words of either side. */
function told(a: string, b: string): string[] {
  const sources = [
    { id: 'a', text: a, lang: 'en' },
    { id: 'b', text: b, lang: 'en' },
  ]
  const { analysis, links } = analyzeWithLinks(sources)
  return tellPairs(sources, links, analysis).map(
    (pair) => `${pair.kind}: ${a.slice(pair.a.start, pair.a.end)} | ${b.slice(pair.b.start, pair.b.end)}`,
  )
}

test.each([
  {
    name: 'parts that an attribution parts on both sides are one pair',
    a: '“The ferry will sail again before the harvest,” Ann Lee told them. “Our engineers repaired both boilers overnight.”',
    b: 'The minister was calm. “The ferry will sail again before the harvest,” said Lee. “Our engineers repaired both boilers overnight.”',
    pairs: [
      'quote: The ferry will sail again before the harvest,” Ann Lee told them. “Our engineers repaired both boilers overnight | The ferry will sail again before the harvest,” said Lee. “Our engineers repaired both boilers overnight',
    ],
  },
  {
    name: 'parts that a long attribution parts on one side are told one by one',
    a: '“The ferry will sail again before the harvest,” said Ann Lee, a retired harbour pilot who now advises the council on shipping. “Our engineers repaired both boilers overnight.”',
    b: 'The minister was calm. “The ferry will sail again before the harvest,” said Lee. “Our engineers repaired both boilers overnight.”',
    pairs: [
      'quote: The ferry will sail again before the harvest | The ferry will sail again before the harvest',
      'quote: Our engineers repaired both boilers overnight | Our engineers repaired both boilers overnight',
    ],
  },
  {
    name: 'what stands on both sides of a long omission is told one by one',
    a: '“The ferry will sail again before the harvest. People wrote letters all winter, some of them angry, and many of them offered money, timber, coal or a week of their own work. Our engineers repaired both boilers overnight,” said Ann Lee.',
    b: 'The minister was calm. “The ferry will sail again before the harvest … Our engineers repaired both boilers overnight,” said Lee.',
    pairs: [
      'quote: The ferry will sail again before the harvest | The ferry will sail again before the harvest',
      'quote: Our engineers repaired both boilers overnight | Our engineers repaired both boilers overnight',
    ],
  },
  {
    name: 'clauses that changed places are told together',
    a: '“Our engineers repaired both rusted boilers overnight with tools borrowed from the quarry, and the ferry will sail to the northern islands again before the harvest begins,” said Ann Lee.',
    b: 'The minister was calm. “The ferry will sail to the northern islands again before the harvest begins, and our engineers repaired both rusted boilers overnight with tools borrowed from the quarry,” said Lee.',
    pairs: [
      'quote: Our engineers repaired both rusted boilers overnight with tools borrowed from the quarry, and the ferry will sail to the northern islands again before the harvest begins | The ferry will sail to the northern islands again before the harvest begins, and our engineers repaired both rusted boilers overnight with tools borrowed from the quarry',
    ],
  },
  {
    name: 'parts are one pair though a part of them is said again',
    a: '“The ferry will sail again before the harvest.”\n\n“Our engineers repaired both boilers overnight,” Ann Lee said.',
    b: '“The ferry will sail again before the harvest.”\n\n“Our engineers repaired both boilers overnight,” Lee said. Asked about tickets, she repeated: “The ferry will sail again before the harvest.” Nobody laughed.',
    pairs: [
      'quote: The ferry will sail again before the harvest.”\n\n“Our engineers repaired both boilers overnight | The ferry will sail again before the harvest.”\n\n“Our engineers repaired both boilers overnight',
      'quote: The ferry will sail again before the harvest | The ferry will sail again before the harvest',
    ],
  },
  {
    name: 'a label that both use in marks is no pair',
    a: 'Critics mocked the “paper bridge” all winter, and the council hired another builder.',
    b: 'It was soon known as the “paper bridge” among sailors.',
    pairs: [],
  },
  {
    name: 'a synonym that other words part from the rest is not told',
    a: '“I have to say that those remarks are well beyond the pale. They are wrong,” said Ann Lee.',
    b: '“If you write letters like these, you make comments that are well beyond the pale,” Ben Ortiz told the council.',
    pairs: ['quote: are well beyond the pale | are well beyond the pale'],
  },
  {
    name: 'a few words of a clause far off are no clause that changed its place',
    a: '“My people, we are not going to sell a single boat for such a foolish bridge! And it is going to be entirely useless,” Ortiz said.',
    b: '“And it is going to be entirely useless. If that man believes that closing the harbour to trade or to other people is going to bring wealth to the island, he is mistaken,” Ortiz said.',
    pairs: ['quote: And it is going to be entirely useless | And it is going to be entirely useless'],
  },
  {
    name: 'a short sentence that is all somebody says is a pair',
    a: '“We sold the quarry,” said Ann Lee on Monday.',
    b: 'At noon Ann Lee gave in. “We sold the quarry,” she said.',
    pairs: ['quote: We sold the quarry | We sold the quarry'],
  },
])('$name', ({ a, b, pairs }) => {
  expect(told(a, b)).toEqual(pairs)
})

test('what stands in two quotes at once is told of both', () => {
  const long =
    '“Nobody drowned that night, the keeper lit every lantern along the shore, and the villagers carried blankets to the sailors,” Ann Lee said.'
  const sources = [
    { id: 'a', text: long, lang: 'en' },
    { id: 'b', text: `${long} “The villagers carried blankets to the sailors,” Lee repeated.`, lang: 'en' },
    { id: 'c', text: '“The villagers carried blankets to the sailors,” Lee recalled.', lang: 'en' },
  ]
  const { analysis, links } = analyzeWithLinks(sources)
  const pairs = tellPairs(sources, links, analysis).filter(({ a, b }) => a.source === 'a' && b.source === 'c')
  expect(pairs.map(({ a }) => long.slice(a.start, a.end))).toEqual([
    'the villagers carried blankets to the sailors',
  ])
})

test('a label is not joined to what somebody says in the next paragraph', () => {
  const a = 'She spoke of “borrowed sunshine”.\n\n“It is about the harbour, not the mayor,” she said.'
  const b = 'Of the “borrowed sunshine” in his plan:\n\n“It is about the harbour, not the mayor.”'
  const words = ['borrowed sunshine', 'It is about the harbour, not the mayor']
  const place = (source: string, text: string, part: string) => {
    const start = text.indexOf(part)
    return { source, start, end: start + part.length }
  }
  const links: Link[] = words.map((part) => ({
    a: place('a', a, part),
    b: place('b', b, part),
    rule: 'exact-run',
    score: 1,
    evidence: { equal: 2, alike: 0, of: 2 },
    relation: 'verbatim',
  }))
  const sources = [
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]
  const pairs = tellPairs(sources, links, { quotations: [], passages: [] })
  expect(pairs.map((pair) => a.slice(pair.a.start, pair.a.end))).toEqual([words[1]])
})
