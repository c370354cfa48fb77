import { expect, test } from 'vitest'
import { findNearestQuotes } from './find-nearest-quotes.ts'

const ids = ['in-a-strange-world-k7m2', 'in-a-strange-town-b9rd', 'we-shall-not-wait-for-h2nq', 'quote-w5tz']

test.each([
  ['capitals', 'In-A-Strange-World-K7M2', ['in-a-strange-world-k7m2']],
  ['a slip', 'in-a-strnge-world-k7m2', ['in-a-strange-world-k7m2', 'in-a-strange-town-b9rd']],
  ['cut short', 'we-shall-not-wa', ['we-shall-not-wait-for-h2nq']],
  ['cut in a word', 'in-a-strange-wor', ['in-a-strange-world-k7m2', 'in-a-strange-town-b9rd']],
  ['letters only', 'w5tz', ['quote-w5tz']],
  ['spaces', 'in a strange world', ['in-a-strange-world-k7m2', 'in-a-strange-town-b9rd']],
  ['nothing like it', 'eels-and-timber-2222', []],
  ['nothing', '', []],
])('%s', (_, asked, expected) => {
  expect(findNearestQuotes(asked, ids)).toEqual(expected)
})
