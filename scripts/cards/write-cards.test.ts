import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Library } from '../../lib/types.ts'
import { writeCards } from './write-cards.ts'

/** A library with one quote; only what a card is made of. */
function libraryOf(text: string): Library {
  const wording = { text, lang: 'en', sources: ['a'], relation: 'verbatim', variants: [], changes: [] }
  const quote = {
    id: 'a-bridge-k7m2',
    base: 0,
    wordings: [wording],
    table: { columns: 0, rows: [[]] },
    members: [{ source: 'a', wording: 0, quoted: true }],
    speaker: null,
    sayings: [],
  }
  const source = { id: 'a', outlet: 'The Merrow Gazette', title: 'Merrow' }
  const story = { title: 'The bridge', sources: [source], quotations: [], quotes: [quote] }
  return { stories: [story] } as unknown as Library
}

describe('writeCards', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (text: string, site: string) =>
    writeCards(libraryOf(text), path.join(folder, site), path.join(folder, 'cache'))

  it('draws a card once, and again only when its content changes', () => {
    expect(write('A bridge is a promise', 'first')).toEqual({ cards: 1, drawn: 1 })
    expect(write('A bridge is a promise', 'second')).toEqual({ cards: 1, drawn: 0 })
    expect(write('A bridge is a risk', 'third')).toEqual({ cards: 1, drawn: 1 })
    for (const site of ['first', 'second', 'third'])
      expect(existsSync(path.join(folder, site, 'q', 'a-bridge-k7m2', 'card.png'))).toBe(true)
  })
})
