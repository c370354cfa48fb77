import { describe, expect, it } from 'vitest'
import { collate } from '../collate/collate.ts'
import { describeChanges } from './describe-changes.ts'
import { reversed, unreversed } from './fixtures/denials.ts'
import { isDangerous } from './is-dangerous.ts'

function dangersOf(base: string, wording: string, lang: string) {
  const wordings = [
    { text: base, lang },
    { text: wording, lang },
  ] as const
  const { table } = collate(wordings, 0)
  const rows = { base: table.rows[0]!, wording: table.rows[1]! }
  return describeChanges({ base: wordings[0], wording: wordings[1], rows }).filter(isDangerous)
}

const turns = new Set(['denial-added', 'denial-lost', 'negation-added', 'negation-lost', 'antonym'])

it.each([
  ['The union signed the deal.', 'The union refused to sign the deal.', 'denial-added', '“refused”'],
  ['We deny that the pump broke.', 'The pump broke.', 'denial-lost', '“deny”'],
])('tells the word of denial: “%s” | “%s”', (base, wording, kind, word) => {
  expect(dangersOf(base, wording, 'en')).toMatchObject([
    { kind, text: `denial ${kind === 'denial-added' ? 'added' : 'lost'}: ${word}` },
  ])
})

describe('a statement and its denial', () => {
  it.each(reversed)('%s: “%s” | “%s”', (lang, affirmed, denied) => {
    expect(dangersOf(affirmed, denied, lang).some(({ kind }) => turns.has(kind))).toBe(true)
    expect(dangersOf(denied, affirmed, lang).some(({ kind }) => turns.has(kind))).toBe(true)
  })
})

describe('two denials, or none', () => {
  it.each(unreversed)('%s: “%s” | “%s”', (lang, base, wording) => {
    expect(dangersOf(base, wording, lang)).toEqual([])
    expect(dangersOf(wording, base, lang)).toEqual([])
  })
})
