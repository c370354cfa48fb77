import { describe, expect, test } from 'vitest'
import { readBody } from './read-body.ts'

const numbered = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at))
const row = (cells: number, word: string) => `|${`${word}|`.repeat(cells)}\n`
const words = 'The boat was late again. '.repeat(1000)

/** Texts that the parser, or a step behind it, would read for longer and longer. */
const refused: [name: string, markdown: string, told: string][] = [
  ['a wide table of short rows', row(300, 'a') + row(300, '-') + '|b|\n'.repeat(300), '1:1 table-too-large'],
  [
    'a long row below narrow ones',
    `|a|b|\n|-|-|\n${'|b|c|\n'.repeat(300)}${row(300, 'c')}`,
    '1:1 table-too-large',
  ],
  [
    'runs of backticks, each longer',
    numbered(400, (at) => '`'.repeat(at + 1)).join(' '),
    '1:253 marks-left-open',
  ],
  ['titles in parentheses that do not end', `${'[a](b ('.repeat(100)}${words}`, '1:162 marks-left-open'],
  ['brackets around all words', `${'['.repeat(300)}${words}${']'.repeat(300)}`, '1:25322 marks-left-open'],
  ['lines behind a deep quotation', `${'>'.repeat(45)} a\n${'b\n'.repeat(600)}`, '502:1 too-many-lazy-lines'],
  ['lines behind a list', `- a\n${'b\n'.repeat(600)}`, '502:1 too-many-lazy-lines'],
  ['lines that end in spaces', 'a  \n'.repeat(6000), '5001:4 too-many-spaced-lines'],
  ['addresses', numbered(6000, (at) => `[a${at}]: b\n`).join(''), '5001:1 too-many-definitions'],
  [
    'a long address, often',
    `[a]: https://merrow.example/${'b'.repeat(5000)}\n\n${'[a]\n\n'.repeat(300)}`,
    '401:1 references-too-long',
  ],
]

/** What comes near, and is read. */
const read: [name: string, markdown: string][] = [
  ['a large table', row(10, 'a') + row(10, '-') + row(10, 'b').repeat(300)],
  ['a mark that opens and is not closed', `\`a [b <!-- ${words}`.replace('<!--', '<')],
  ['words behind an open bracket', `[${words}`],
  ['a quotation whose lines have no mark', `> a\n${'b\n'.repeat(400)}\n`.repeat(3)],
  ['blocks of few lines behind quotations', '> a\nb\n\nc\n\n'.repeat(600)],
  ['notes', numbered(500, (at) => `a[^${at}]\n\n[^${at}]: b\n\n`).join('')],
  ['a picture’s address for many', `[a]: https://merrow.example/b\n\n${'[a]\n\n'.repeat(2000)}`],
]

describe('what would take more than linear time', () => {
  test.each(refused)('%s: refused at once, with the place', (_, markdown, told) => {
    const [only, ...more] = readBody('one.md', markdown).diagnostics
    expect(more).toEqual([])
    expect(`${only?.line}:${only?.column} ${only?.rule}`).toBe(told)
  })

  test.each(read)('%s: read', (_, markdown) => {
    const { text, diagnostics } = readBody('one.md', markdown)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(text).not.toBe('')
  })
})
