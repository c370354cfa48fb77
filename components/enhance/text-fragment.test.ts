import { describe, expect, it } from 'vitest'
import { textFragment } from './text-fragment.ts'

describe('textFragment', () => {
  it.each([
    ['a few words', 'In a strange\n world', '#:~:text=In%20a%20strange%20world'],
    ['signs that the syntax uses', 'so-called, & more', '#:~:text=so%2Dcalled%2C%20%26%20more'],
    [
      'many words: the first and the last',
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
      '#:~:text=one%20two%20three%20four%20five,eleven%20twelve%20thirteen%20fourteen%20fifteen',
    ],
  ])('%s', (_, words, expected) => {
    expect(textFragment(words)).toBe(expected)
  })
})
