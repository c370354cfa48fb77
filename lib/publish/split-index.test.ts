import { describe, expect, it } from 'vitest'
import { findNearestPages, namesInPath } from './find-nearest-pages.ts'
import { findBeginnings, joinIndexes, splitIndex } from './split-index.ts'

const words = ['in', 'is', 'the', 'we', 'a', 'bridge', 'will', 'hold', 'again', 'never']
const index = Array.from({ length: 60 }, (_, at) => ({
  slug: `story-${at}`,
  title: `Story ${at}`,
  sources: ['one', 'two'],
  quotes: Array.from({ length: 20 }, (_, n): [string, string] => [
    `${words[(at + n) % 10]}-${words[(at * n) % 10]}-${at * 20 + n}-k7m2`,
    `words of ${at} and ${n}`,
  ]),
}))
const { first, parts } = splitIndex(index)

/** What the page for unknown addresses reads for one. */
const readFor = (path: string) =>
  joinIndexes(findBeginnings(namesInPath(path, ''), first.beginnings).map((one) => parts.get(one)!))

it('is one file where it is small', () => {
  expect(splitIndex(index.slice(0, 5))).toEqual({
    first: { beginnings: [], stories: index.slice(0, 5) },
    parts: new Map(),
  })
  expect(findBeginnings(['q', 'in-a-strange'], [])).toEqual([])
})

it('has every name in one part, and no part is large', () => {
  const all = [...parts.values()].flat()
  expect(all.flatMap(({ quotes }) => quotes.map(([id]) => id)).sort()).toEqual(
    index.flatMap(({ quotes }) => quotes.map(([id]) => id)).sort(),
  )
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(60)
  const sizes = [...parts.values()].map((part) => part.reduce((sum, { quotes }) => sum + quotes.length, 0))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(200)
})

describe('what is read for an address', () => {
  it.each(
    index.flatMap(({ slug, quotes }) => [`/${slug}/`, `/${slug}/two`, `/q/${quotes[7]![0].toUpperCase()}`]),
  )('leads from %s as the whole index does', (path) => {
    expect(findNearestPages(path, readFor(path), '')).toEqual(findNearestPages(path, index, ''))
  })

  it.each(index.slice(0, 9).map(({ quotes }) => quotes[3]![0]))(
    'offers %s where its end is cut off',
    (id) => {
      const path = `/q/${id.slice(0, -'-k7m2'.length)}`
      const found = findNearestPages(path, readFor(path), '')
      expect(found.kind === 'near' && found.quotes.map(({ href }) => href)).toContain(`/q/${id}/`)
    },
  )

  it.each([[[]], [['']], [['zzzz']], [['constructor']]])(
    'is a part, whatever the address is: %j',
    (names) => {
      for (const one of findBeginnings(names, first.beginnings)) expect(parts.has(one)).toBe(true)
    },
  )
})

it('keeps names that are a beginning of others together, however many there are', () => {
  const same = [
    {
      slug: 'x',
      title: 'X',
      sources: [],
      quotes: Array.from({ length: 300 }, () => ['x', ''] as [string, string]),
    },
  ]
  expect(splitIndex(same).first.beginnings).toEqual(['x'])
})
