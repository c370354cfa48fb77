import { describe, expect, it } from 'vitest'
import { cutAtWord } from './cut-at-word.ts'

const cases = [
  { text: 'short', limit: 10, cut: 'short' },
  { text: 'one two three', limit: 9, cut: 'one two\u00a0…' },
  { text: 'one, two three', limit: 6, cut: 'one\u00a0…' },
  { text: 'unbreakablewordthatislong', limit: 10, cut: 'unbreakabl\u00a0…' },
  { text: '橋とは向こう岸がまだそこにあるという約束です', limit: 8, cut: '橋とは向こう岸が\u00a0…' },
  { text: 'abc😀def', limit: 4, cut: 'abc\u00a0…' },
]

describe('cutting at a word', () => {
  it.each(cases)('gives “$cut”', ({ text, limit, cut }) => {
    expect(cutAtWord(text, limit)).toBe(cut)
  })
})
