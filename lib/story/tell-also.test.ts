import { expect, test } from 'vitest'
import type { CollatedQuote, Link } from '../types.ts'
import { tellAlso } from './tell-also.ts'

/** `a 0-50` or, in parts, `a 0-20,60-80`. */
function placeOf(words: string) {
  const [source, spans] = words.split(' ')
  const parts = spans!.split(',').map((span) => {
    const [start, end] = span.split('-').map(Number)
    return { start: start!, end: end! }
  })
  return {
    source: source!,
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    ...(parts.length > 1 ? { parts } : {}),
  }
}

/** A quote's number with its places. */
const quoteOf = ([number, ...places]: [number, ...string[]]) =>
  ({ id: `q${number}`, number, members: places.map(placeOf) }) as unknown as CollatedQuote

const linkOf = ([a, b]: [string, string]) => ({ a: placeOf(a), b: placeOf(b) }) as Link

test.each<{
  name: string
  quotes: [number, ...string[]][]
  links: [string, string][]
  also: Record<string, string>
}>([
  { name: 'no link', quotes: [[1, 'a 0-50', 'b 0-50']], links: [], also: { q1: '' } },
  {
    name: 'each names the other, with the sources whose places share the words',
    quotes: [
      [1, 'a 0-50', 'b 0-50'],
      [2, 'b 90-140', 'c 0-50'],
    ],
    links: [['a 10-30', 'c 20-40']],
    also: { q1: '2 in a', q2: '1 in c' },
  },
  {
    name: 'once for all links, sources in the order of the story, quotes by number',
    quotes: [
      [3, 'c 100-150'],
      [2, 'c 0-50'],
      [1, 'b 0-50', 'a 0-50'],
    ],
    links: [
      ['a 0-30', 'c 110-140'],
      ['a 0-30', 'c 0-30'],
      ['b 0-30', 'c 0-30'],
      ['a 5-35', 'c 5-35'],
    ],
    also: { q1: '2 in b a; 3 in a', q2: '1 in c', q3: '1 in c' },
  },
  {
    name: 'two places of one quote say nothing new, whatever else stands there',
    quotes: [
      [1, 'a 0-50', 'b 0-50'],
      [2, 'b 10-40', 'c 0-30'],
    ],
    links: [['a 10-40', 'b 10-40']],
    also: { q1: '', q2: '' },
  },
  {
    name: 'a place that no quote has any more, as one that is hidden',
    quotes: [[1, 'a 0-50']],
    links: [['a 0-30', 'b 0-30']],
    also: { q1: '' },
  },
  {
    name: 'not what stands between the parts of an utterance',
    quotes: [
      [1, 'a 0-20,60-80'],
      [2, 'a 25-55'],
      [3, 'b 0-30'],
    ],
    links: [['a 25-55', 'b 0-30']],
    also: { q1: '', q2: '3 in a', q3: '2 in b' },
  },
  {
    name: 'a quote that touches the words at its end has none of them',
    quotes: [
      [1, 'a 0-50'],
      [2, 'a 45-100'],
      [3, 'b 0-50'],
    ],
    links: [['a 10-50', 'b 0-40']],
    also: { q1: '3 in a', q2: '', q3: '1 in b' },
  },
])('$name', ({ quotes, links, also }) => {
  const told = tellAlso(quotes.map(quoteOf), links.map(linkOf)).map(({ id, also }) => [
    id,
    also.map(({ number, sources }) => `${number} in ${sources.join(' ')}`).join('; '),
  ])
  expect(Object.fromEntries(told)).toEqual(also)
})
