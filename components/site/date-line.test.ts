import { expect, it } from 'vitest'
import { dateInWords } from './date-line.tsx'

it.each([
  ['2023', '2023'],
  ['2023-04', 'April 2023'],
  ['2023-04-24', '24 April 2023'],
  ['2023-04-24T18:05', '24 April 2023, 18:05'],
  ['2023-04-24T23:30:00-05:00', '24 April 2023, 23:30'],
  ['2023-04-24T00:00:00Z', '24 April 2023'],
  ['last spring', 'last spring'],
])('%s is %s', (iso, words) => {
  expect(dateInWords(iso)).toBe(words)
})
