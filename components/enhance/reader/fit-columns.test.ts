import { describe, expect, it } from 'vitest'
import { chooseColumns, countColumns } from './fit-columns.ts'

describe('countColumns', () => {
  it.each([
    [300, 17, 1],
    [390, 17, 1],
    [1024, 17, 2],
    [1440, 17, 3],
    [2560, 17, 6],
  ])('%i px at %i px a rem: %i', (width, rem, expected) => {
    expect(countColumns(width, rem)).toBe(expected)
  })
})

describe('chooseColumns', () => {
  const all = ['a', 'b', 'c', 'd']
  it.each([
    ['as many as fit', null, 2, null, 'a b'],
    ['what the address asks for', ['d', 'b'], 3, null, 'd b'],
    ['no more of them than fit', ['d', 'b'], 1, null, 'd'],
    ['unknown ones are left out', ['x', 'b'], 2, null, 'b'],
    ['only unknown ones: as if nothing was asked', ['x'], 2, null, 'a b'],
    ['the source a link lands in is among them', null, 2, 'd', 'a d'],
    ['fewer sources than fit', null, 9, null, 'a b c d'],
  ] as [string, string[] | null, number, string | null, string][])(
    '%s',
    (_, asked, fits, wanted, expected) => {
      expect(chooseColumns(all, asked, fits, wanted).join(' ')).toBe(expected)
    },
  )
})
