import { describe, expect, it } from 'vitest'
import { cutAtWord } from './cut-at-word.ts'

const cases = [
  { text: 'short', limit: 10, cut: 'short' },
  { text: 'one two three', limit: 9, cut: 'one two …' },
  { text: 'one, two three', limit: 6, cut: 'one …' },
  { text: 'unbreakablewordthatislong', limit: 10, cut: 'unbreakabl …' },
  { text: '橋とは向こう岸がまだそこにあるという約束です', limit: 8, cut: '橋とは向こう岸が …' },
  { text: 'abc😀def', limit: 4, cut: 'abc …' },
]

describe('cutting at a word', () => {
  it.each(cases)('gives “$cut”', ({ text, limit, cut }) => {
    expect(cutAtWord(text, limit)).toBe(cut)
  })
})
