import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnPlace, mapHeight, meetPlaces } from './meet-places.ts'

const at = (key: string, top: number, strong = true, height = 20): ColumnPlace => ({
  key,
  top,
  height,
  strong,
})
const ends = [
  { from: 0, to: 0 },
  { from: 1000, to: 2000 },
]

describe('meetPlaces', () => {
  it.each([
    ['no place: from end to end', [], [], null, [[500, 1000]]],
    [
      'one place meets',
      [at('a', 300)],
      [at('a', 900)],
      null,
      [
        [300, 900],
        [320, 920],
      ],
    ],
    [
      'places the other has not are passed over',
      [at('a', 300), at('b', 400)],
      [at('a', 900)],
      null,
      [[300, 900]],
    ],
    [
      'quotes in another order meet too',
      [at('a', 200), at('b', 600)],
      [at('a', 900), at('b', 300)],
      null,
      [
        [200, 900],
        [600, 300],
      ],
    ],
    [
      'a passage that would lead back is left out',
      [at('a', 200), at('p', 400, false), at('b', 600)],
      [at('a', 200), at('p', 50, false), at('b', 600)],
      null,
      [
        [200, 200],
        [400, 400],
        [600, 600],
      ],
    ],
    [
      'a passage in order meets',
      [at('a', 200), at('p', 400, false), at('b', 600)],
      [at('a', 200), at('p', 500, false), at('b', 600)],
      null,
      [[400, 500]],
    ],
    [
      'two at one line: the one asked for',
      [at('a', 300), at('b', 300)],
      [at('a', 100), at('b', 1500)],
      'b',
      [[300, 1500]],
    ],
  ] as [string, ColumnPlace[], ColumnPlace[], string | null, [number, number][]][])(
    '%s',
    (_, from, to, first, expected) => {
      const knots = meetPlaces(from, to, ends, first)
      for (const [y, meets] of expected) expect(mapHeight(knots, y)).toBeCloseTo(meets, 6)
    },
  )

  it('lets every quote meet when none overlap, whatever their order', () => {
    const tops = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(tops, tops, (a, b) => {
        const n = Math.min(a.length, b.length)
        const from = a.slice(0, n).map((t, i) => at(`q${i}`, t * 24))
        const to = b.slice(0, n).map((t, i) => at(`q${i}`, t * 40))
        const knots = meetPlaces(from, to, ends, null)
        from.forEach((place, i) => {
          expect(mapHeight(knots, place.top)).toBeCloseTo(to[i]!.top, 6)
        })
      }),
    )
  })
})
