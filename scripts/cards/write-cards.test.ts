import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Library } from '../../lib/types.ts'
import { writeCards } from './write-cards.ts'

/** A library with a quote of two sources and one of one; only what a card is made of. */
function libraryOf(text: string): Library {
  const wording = { text, lang: 'en', sources: ['a', 'b'], relation: 'verbatim', variants: [], changes: [] }
  const quote = {
    id: 'a-bridge-k7m2',
    base: 0,
    wordings: [wording],
    table: { columns: 0, rows: [[]] },
    members: ['a', 'b'].map((source) => ({ source, wording: 0, quoted: true })),
    speaker: null,
    sayings: [],
  }
  const alone = { ...quote, id: 'a-hill-td8g', members: [{ source: 'b', wording: 0, quoted: true }] }
  const sources = ['a', 'b'].map((id) => ({ id, outlet: 'The Merrow Gazette', title: 'Merrow' }))
  const named = { slug: 'bridge', title: 'The bridge', lang: 'en', date: null }
  const story = { ...named, sources, origins: [], quotations: [], quotes: [quote, alone] }
  return { stories: [story] } as unknown as Library
}

describe('writeCards', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (text: string, site: string, program = 'this') =>
    writeCards(libraryOf(text).stories, path.join(folder, site), {
      cache: path.join(folder, 'cache'),
      program,
    })

  it('draws a card once, and again only when its content or the program changes', async () => {
    expect(await write('A bridge is a promise', 'first')).toEqual({ cards: 2, drawn: 2 })
    expect(await write('A bridge is a promise', 'second')).toEqual({ cards: 2, drawn: 0 })
    expect(await write('A bridge is a risk', 'third')).toEqual({ cards: 2, drawn: 1 })
    expect(await write('A bridge is a risk', 'fourth', 'another')).toEqual({ cards: 2, drawn: 2 })
  })

  it('gives a quote that one source alone carries no card beside its story’s', async () => {
    await write('A bridge is a promise', 'site')
    const has = (page: string) => existsSync(path.join(folder, 'site', page, 'card.png'))
    expect(['bridge', 'q/a-bridge-k7m2', 'q/a-hill-td8g'].map(has)).toEqual([true, true, false])
  })
})
