import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { alignLong } from './align-long.ts'

const side = (words: number[]) => ({
  level: Int32Array.from(words),
  stem: Int32Array.from(words),
  from: 0,
  to: words.length,
})
const count = 3000
const told = Array.from({ length: count }, (_, word) => word)
const weights = new Float32Array(2 * count + 10).fill(0.5)

describe('alignLong', () => {
  it.each([
    ['the same words', told, [0, count, 0, count], count],
    [
      'every fiftieth word changed',
      told.map((word) => (word % 50 === 7 ? count + word : word)),
      [0, count, 0, count],
      count - 60,
    ],
    ['words put before', [2 * count, 2 * count + 1, ...told], [0, count, 2, count + 2], count],
    ['only the middle', told.slice(1000, 2000), [1000, 2000, 0, 1000], 1000],
  ])('%s', (_, other, ends, same) => {
    const found = alignLong(side(told), side(other), weights)!
    expect([found.aFrom, found.aTo, found.bFrom, found.bTo]).toEqual(ends)
    expect(found.pairs).toHaveLength(same)
  })

  it('finds nothing where nothing is shared', () => {
    expect(alignLong(side(told), side(told.map((word) => word + count)), weights)).toBeNull()
  })
})

it('joins two long quotations that differ by a few words', () => {
  const words = Array.from({ length: 2500 }, (_, word) => `thing${(word * 7919).toString(36)}`)
  const changed = words.map((word, at) => (at % 50 === 7 ? 'otherwise' : word))
  const { quotes } = analyze([
    { id: 'a', text: `He said: “${words.join(' ')}.”`, lang: 'en' },
    { id: 'b', text: `She said: “${changed.join(' ')}.”`, lang: 'en' },
  ])
  expect(quotes).toHaveLength(1)
  expect(quotes[0]!.members.map(({ source }) => source)).toEqual(['a', 'b'])
})
