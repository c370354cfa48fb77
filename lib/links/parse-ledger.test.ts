import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { runs } from '../property-runs.ts'
import { formatLedger } from './format-ledger.ts'
import { hashText } from './hash-text.ts'
import { indexText } from './index-text.ts'
import { contextLength, type Ledger, ledgerStates } from './ledger.ts'
import { openLedger } from './open-ledger.ts'
import { parseLedger } from './parse-ledger.ts'
import { fromPlace, toPlace } from './place-words.ts'
import { resolveConflicts } from './resolve-conflicts.ts'

/** A ledger as it is, and one for each thing that can be wrong with it; `expected.txt` has what is said of it. */
const fixtures = 'lib/links/fixtures'
const read = (name: string) => readFileSync(`${fixtures}/${name}/permalinks.json`, 'utf8')

describe('parseLedger', () => {
  it.each(readdirSync(fixtures).map((name) => [name]))('%s', async (name) => {
    const { ledger, diagnostics } = parseLedger(read(name), 'permalinks.json')
    const report = diagnostics
      .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}\n  ${message}\n`)
      .join('')
    await expect(report).toMatchFileSnapshot(`fixtures/${name}/expected.txt`)
    expect(ledger === null).toBe(!name.startsWith('good'))
    expect(diagnostics.length > 0).toBe(!name.startsWith('good'))
  })

  it.each(readdirSync(fixtures).map((name) => [name]))(
    '%s: nothing is written over it unless it is good',
    (name) => {
      const { ledgers } = compile(
        [
          { path: 'ferry/story.md', kind: 'text', text: '---\ntitle: The ferry\nlang: en\n---\n' },
          ...['one', 'two'].map((slug) => ({
            path: `ferry/${slug}.md`,
            kind: 'text' as const,
            text: `---\nid: ferry-${slug}\ntitle: ${slug}\n---\nNo boat today.\n`,
          })),
          { path: 'ferry/permalinks.json', kind: 'text', text: read(name) },
        ],
        { drawLetters: () => 'k7m2', today: '2026-11-21' },
      )
      expect(ledgers.length > 0).toBe(name.startsWith('good'))
    },
  )

  it('reads a reformatted ledger as the same, and writes it as it was', () => {
    const { ledger } = parseLedger(read('good-reformatted'), 'permalinks.json')
    expect(formatLedger(ledger!)).toBe(read('good'))
  })

  it('keeps both sides of a conflict when asked', () => {
    const { ledger } = parseLedger(resolveConflicts(read('conflict')), 'permalinks.json')
    expect(ledger!.quotes.map(({ id }) => id)).toEqual(
      parseLedger(read('good'), 'permalinks.json').ledger!.quotes.map(({ id }) => id),
    )
  })

  it('gives every ledger back as it was written', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const text = formatLedger(ledger)
        const { ledger: again, diagnostics } = parseLedger(text, 'permalinks.json')
        expect(diagnostics).toEqual([])
        expect(formatLedger(again!)).toBe(text)
      }),
      runs(200),
    )
  })
})

describe('openLedger', () => {
  it('tells a lost ledger from a story that is new', () => {
    expect(openLedger(null, false, 'permalinks.json')).toEqual({ ledger: null, diagnostics: [] })
    expect(openLedger(null, true, 'permalinks.json').diagnostics).toMatchObject([
      { rule: 'ledger-missing', severity: 'error' },
    ])
  })
})

describe('toPlace', () => {
  it('finds every span of every text again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('so ', 'it goes', '“', '”', '😀', 'é', '\n\n', 'a'), {
          minLength: 1,
          maxLength: 80,
        }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const text = parts.join('')
          const edges = [0]
          for (const char of text) edges.push(edges.at(-1)! + char.length)
          const [start, end] = [edges[a % edges.length]!, edges[b % edges.length]!].sort((x, y) => x - y)
          if (start === end) return
          const place = toPlace('quote', 'source', indexText(text), { start: start!, end: end! }, true)
          expect(fromPlace(place, indexText(text))).toEqual({ start, end })
          expect(place.before.length).toBeLessThanOrEqual(contextLength)
        },
      ),
    )
  })
})

const id = fc.stringMatching(/^[a-z]{2,6}-[b-z2-9]{4}$/)
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const date = fc.constantFrom('2026-11-20', '2027-02-03')

/** Ledgers of one source in which each quote stands in a paragraph of its own. */
const anyLedger: fc.Arbitrary<Ledger> = fc
  .uniqueArray(
    fc.record({
      id,
      text: words,
      state: fc.constantFrom(...ledgerStates),
      first: date,
      last: date,
      speaker: fc.option(words),
      was: fc.option(words),
    }),
    { selector: (record) => record.id, minLength: 1, maxLength: 8 },
  )
  .map((records) => {
    const text = records.map((record) => record.text).join('\n\n')
    let at = 0
    const spans = records.map((record) => {
      const start = at
      at += record.text.length + 2
      return { start, end: start + record.text.length }
    })
    return {
      story: 'story',
      formerly: ['former'],
      quotes: records.map(({ id, state, first, last, speaker, was, text: own }) => ({
        id,
        state,
        first,
        last,
        to: state === 'merged' || state === 'split' ? [records[0]!.id] : [],
        speaker,
        words: own,
        was,
      })),
      places: records.map((record, i) => toPlace(record.id, 'source', indexText(text), spans[i]!, true)),
      sources: [{ id: 'source', slug: 'one', formerly: [], date: '2026-11-20', hash: hashText(text), text }],
    }
  })
