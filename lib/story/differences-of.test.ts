import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate } from '../engine/collate/collate.ts'
import type { CollatedQuote } from '../types.ts'
import { differencesOf, wordsNotIn } from './differences-of.ts'

function quoteOf(base: string, other: string, lang = 'en'): CollatedQuote {
  const wordings = [base, other].map((text, i) => ({
    text,
    lang: i === 0 ? 'en' : lang,
    sources: [],
    relation: 'reworded' as const,
    variants: [],
    changes: [],
  }))
  return { id: 'q', base: 0, wordings, table: collate(wordings, 0).table, members: [], number: 1 }
}

/** `[words]` differ, `‸words‸` are left out. */
function drawn(quote: CollatedQuote): string {
  const { text } = quote.wordings[1]!
  return differencesOf(quote, 1)
    .map(({ kind, start, end, words }) => {
      const run = text.slice(start, end)
      return kind === 'omitted' ? `‸${words}‸` : kind === 'differs' ? `[${run}]` : run
    })
    .join('')
}

describe('differences of a wording', () => {
  it.each([
    ['The fund will not cover it', 'The fund will cover it', 'The fund will ‸not‸cover it', 'not'],
    ['In a strange world', 'In a bizarre world,', 'In a [bizarre] world,', 'strange'],
    ['We see it all now', 'We see it', 'We see it‸all now‸', 'all now'],
    ['in a strange old world', 'in a bizarre world', 'in a [bizarre] world', 'strange old'],
  ])('“%s” against “%s”', (base, other, runs, lost) => {
    const quote = quoteOf(base, other)
    expect(drawn(quote)).toBe(runs)
    expect(wordsNotIn(quote, 1).map(({ start, end }) => base.slice(start, end))).toEqual([lost])
  })

  it('are none in another language', () => {
    const quote = quoteOf('A bridge', 'Eine Brücke', 'de')
    expect(differencesOf(quote, 1).map(({ kind }) => kind)).toEqual(['same'])
    expect(wordsNotIn(quote, 1)).toEqual([])
  })

  it('keep every word once and in its order, wherever words were moved to', () => {
    const word = fc.constantFrom('persistent', 'efforts', 'has', 'been', 'in', 'drones', 'not', 'the')
    const words = fc.array(word, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const quote = quoteOf(a.join(' '), b.join(' '))
        const runs = differencesOf(quote, 1)
        expect(runs.map(({ start, end }) => b.join(' ').slice(start, end)).join('')).toBe(b.join(' '))
      }),
      { numRuns: 500 },
    )
  })
})
