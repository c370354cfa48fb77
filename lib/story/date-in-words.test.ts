import { describe, expect, it } from 'vitest'
import { dateInWords, dayInWords, instantOf } from './date-in-words.ts'

describe('a date in words', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023-04', 'April 2023', 'April 2023'],
    ['2023-04-24', '24 April 2023', '24 April 2023'],
    ['2023-04-24T18:05', '24 April 2023, 18:05', '24 April 2023'],
    ['2023-04-24T23:30:00-05:00', '24 April 2023, 23:30', '24 April 2023'],
    ['2023-04-25T00:30:00+02:00', '25 April 2023, 00:30', '25 April 2023'],
    ['2023-04-24T00:00:00Z', '24 April 2023', '24 April 2023'],
    ['last spring', 'last spring', 'last spring'],
  ])('of %s is %s', (iso, date, day) => {
    expect(dateInWords(iso)).toBe(date)
    expect(dayInWords(iso)).toBe(day)
  })
})

it.each([
  ['2023-04-24T23:30-05:00', '2023-04-25T04:30Z'],
  ['2023-04-24T23:30', '2023-04-24T23:30Z'],
  ['2023-04-24', '2023-04-24T00:00Z'],
])('%s sorts as %s, wherever it is built', (iso, same) => {
  expect(instantOf(iso)).toBe(Date.parse(same))
})
