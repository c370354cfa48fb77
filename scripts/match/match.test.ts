import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyzeWithLinks } from '../../lib/engine/analyze.ts'
import { toCsv, toTable } from './print.ts'
import { readInput } from './read-input.ts'
import { outputSchema } from './schema.ts'
import { toOutput } from './to-output.ts'

const sources = [
  {
    id: 'a',
    text: '“The old bridge will fall before winter, and nobody has counted the boats,” Ann Lee said.',
  },
  {
    id: 'b',
    text: 'The old bridge will fall before winter, Lee told a crowded hall in the evening. “Nobody has counted the boats,” she added.',
  },
]
const { analysis, links } = analyzeWithLinks(sources)
const output = toOutput(sources, analysis, links)

test('the output has the documented shape and no key that is not documented', () => {
  expect(outputSchema.parse(output)).toEqual(output)
})

test('the table has a line a quote and a column a source', () => {
  const lines = toTable(sources, output).trimEnd().split('\n')
  expect(lines[0]).toMatch(/^Quote\s+a\s+b$/)
  expect(lines).toHaveLength(1 + analysis.quotes.length)
})

test('CSV quotes what would break a cell or run in a spreadsheet', () => {
  const quote = output.quotes[0]!
  const changed = {
    ...output,
    quotes: [{ ...quote, id: '=1+1', wordings: quote.wordings.map((w) => ({ ...w, text: 'a "b", c' })) }],
  }
  expect(toCsv(changed)).toContain(`'=1+1,`)
  expect(toCsv(changed)).toContain(',"a ""b"", c"\r\n')
})

const folder = mkdtempSync(join(tmpdir(), 'match-'))
const file = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const stdin = (text: string) => () => new TextEncoder().encode(text)

test.each<[string, string[], string, RegExp]>([
  ['a missing file', [join(folder, 'none.txt')], '', /no such file/],
  ['bytes that are not UTF-8', [file('bad.txt', new Uint8Array([0xff, 0xfe, 0x00]))], '', /not UTF-8/],
  ['broken JSON', ['-'], '{"sources":', /not valid JSON/],
  ['JSON of another shape', ['-'], '{"sources":[{"id":1,"text":"x"}]}', /sources\.0\.id/],
  ['one id twice', ['-'], '{"sources":[{"id":"a","text":""},{"id":"a","text":""}]}', /Two sources/],
])('input is refused: %s', (_, names, input, message) => {
  expect(() => readInput(names, stdin(input))).toThrow(message)
})

test('a folder gives its texts, a file is named by itself, plain text on standard input is one source', () => {
  const texts = mkdtempSync(join(tmpdir(), 'match-'))
  writeFileSync(join(texts, 'two.txt'), '2')
  writeFileSync(join(texts, 'one.md'), '\ufeff1')
  writeFileSync(join(texts, 'picture.png'), '')
  expect(readInput([texts, '-'], stdin('3'))).toEqual([
    { id: 'one', text: '\ufeff1' },
    { id: 'two', text: '2' },
    { id: 'stdin', text: '3' },
  ])
})

test('every pair of places with the same words is told once, and an excerpt says which words it repeats', () => {
  const [a, b] = sources.map(({ text }) => text)
  const words = output.pairs.map(({ a: x, b: y }) => [a!.slice(x.start, x.end), b!.slice(y.start, y.end)])
  expect(words).toEqual([
    ['The old bridge will fall before winter', 'The old bridge will fall before winter'],
    ['nobody has counted the boats', 'Nobody has counted the boats'],
  ])
  const excerpts = output.quotes.flatMap(({ members }) =>
    members.filter(({ relation }) => relation === 'excerpt'),
  )
  expect(excerpts.map(({ within }) => within && a!.slice(within.start, within.end))).toContain(
    'nobody has counted the boats,',
  )
})
