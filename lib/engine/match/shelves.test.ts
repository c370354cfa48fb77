import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createShelves } from './shelves.ts'

const stretch = fc
  .record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 120 }) })
  .map(({ from, length }) => ({ from, to: from + length }))

test('shelves find what a walk over everything finds', () => {
  fc.assert(
    fc.property(fc.array(stretch), stretch, (all, { from, to }) => {
      const shelves = createShelves()
      for (const one of all) shelves.put(one.from, one.to)
      const overlapping = all.flatMap((one, at) => (one.from < to && one.to > from ? [at] : []))
      expect(shelves.over(from, to)).toEqual(overlapping)
    }),
  )
})
