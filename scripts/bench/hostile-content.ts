import { compile } from '../../lib/compile.ts'
import type { Hostile } from './growth.ts'

const head = (id: string, more = '') => `---\nid: ${id}\ntitle: A title\n${more}---\n`

/** A story of two sources, one of them with `more` in its front matter and `body` below it. */
function compiles(name: string, n: number, make: (n: number) => { more?: string; body: string }): Hostile {
  return {
    name,
    n,
    prepare: (size) => {
      const { more, body } = make(size)
      const files = [
        { path: 'fair/story.md', text: '---\ntitle: Fair\n---\n' },
        { path: 'fair/one.md', text: `${head('s-one', more)}\n${body}\n` },
        { path: 'fair/two.md', text: `${head('s-two')}\n“The boat was late,” said Ada Trip.\n` },
      ].map((file) => ({ ...file, kind: 'text' as const }))
      let drawn = 0
      return () => compile(files, { drawLetters: () => `t${drawn++}`, today: '2026-01-01' })
    },
  }
}

/** Content made to be slow to read. */
export const contentHostiles: Hostile[] = [
  compiles('content: directives opened', 500, (n) => ({ body: ':::caption\n'.repeat(n) })),
  compiles('content: lists in lists', 250, (n) => ({
    body: Array.from({ length: n }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
  })),
  compiles('content: unknown keys', 4000, (n) => ({
    more: Array.from({ length: n }, (_, at) => `key${at}: 1\n`).join(''),
    body: 'A text.',
  })),
  compiles('content: marks that open', 7500, (n) => ({ body: '“a '.repeat(n) })),
  compiles('content: angles that open', 4000, (n) => ({ body: 'x ‹?'.repeat(n) })),
  compiles('content: quotes', 2500, (n) => ({
    body: Array.from({ length: n }, (_, at) => `“We leave at ${at},” said Ada Trip.\n\n`).join(''),
  })),
  compiles('content: tables of short rows', 100, (n) => ({
    body: `${'|a'.repeat(n)}|\n${'|-'.repeat(n)}|\n${'|b|\n'.repeat(n)}`,
  })),
  compiles('content: runs of backticks', 200, (n) => ({
    body: Array.from({ length: n }, (_, at) => '`'.repeat(at + 1)).join(' '),
  })),
  compiles('content: brackets around all words', 2000, (n) => ({
    body: `${'['.repeat(250)}${'word '.repeat(n)}${']'.repeat(250)}`,
  })),
  compiles('content: titles that do not end', 2000, (n) => ({
    body: `${'[a](b ('.repeat(100)}${'word '.repeat(n)}`,
  })),
  compiles('content: lines behind a quotation', 4000, (n) => ({
    body: `${'>'.repeat(45)} a\n${'b\n'.repeat(n)}`,
  })),
  compiles('content: one address often', 1000, (n) => ({
    body: `[a]: https://merrow.example/${'b'.repeat(10 * n)}\n\n${'[a]\n\n'.repeat(n)}`,
  })),
  ...Object.entries({
    'quotations and paragraphs in turn': '> a\n\nb\n\n',
    'lists and paragraphs in turn': '- a\n  - b\n\nc\n\n',
    'lines that end in spaces': 'a  \n',
    'links that do not end': '[a](',
    'comments that do not end': 'a <!-- ',
    'tags in one paragraph': 'a <b>b</b> ',
    'unknown tags, a line each': '<laughter>\n\n',
    'comments, a line each': '<!-- a -->\n\n',
    'items of one list': '- a\n',
    'captions, one after another': ':::caption\na\n:::\n',
    'pictures, a line each': '![a](https://merrow.example/b.png)\n\n',
  }).map(([name, unit]) => compiles(`content: ${name}`, 500, (n) => ({ body: unit.repeat(n) }))),
  compiles('content: paragraphs', 5000, (n) => ({
    body: 'The boat that leaves at six was late again on Monday, and nobody at the landing knew why.\n\n'.repeat(
      n,
    ),
  })),
]
