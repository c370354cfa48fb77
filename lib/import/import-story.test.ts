import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { readBody } from '../content/read-body.ts'
import type { ContentFile } from '../content/read-story.ts'
import { runs } from '../property-runs.ts'
import { escapeMarkdown, levelSpace } from './escape-markdown.ts'
import { importStory } from './import-story.ts'
import type { ImportedArticle, ImportedBlock } from './imported-article.ts'
import { findImporter } from './importers.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'
import { toContentFile } from './to-content-file.ts'

const prose = 'The council met on Monday and sat until late. Nobody left before the vote.'

/** A document, and what is recognised in it: its front matter, then each block by kind and words. */
const documents: [name: string, text: string, keys: Partial<ImportedArticle>, blocks: string[]][] = [
  [
    'a title with a line below',
    `Council votes for the ferry\n\n${prose}`,
    { title: 'Council votes for the ferry' },
    [`paragraph: ${prose}`],
  ],
  [
    'a title that ends in an abbreviation',
    `Ferry to be built in the U.S.\n\n${prose}`,
    { title: 'Ferry to be built in the U.S.' },
    [`paragraph: ${prose}`],
  ],
  [
    'a title that asks',
    `Who pays for the ferry?\n${prose}\n${prose}`,
    { title: 'Who pays for the ferry?' },
    [`paragraph: ${prose}`, `paragraph: ${prose}`],
  ],
  [
    'a first line that is a sentence',
    `The council wants a ferry.\n${prose}`,
    { title: null },
    ['paragraph: The council wants a ferry.', `paragraph: ${prose}`],
  ],
  [
    'a date with a label, before all',
    ` date 2024-02-29 \n\n\nThe council wants a ferry.\n\n${prose}`,
    { title: null, published: '2024-02-29' },
    ['aside date: date 2024-02-29', 'paragraph: The council wants a ferry.', `paragraph: ${prose}`],
  ],
  [
    'a byline and a date below the title',
    `A ferry\n\nBy Jane van Doe\n\n3 March 2024\n\n${prose}`,
    { title: 'A ferry', author: 'Jane van Doe', published: '2024-03-03' },
    ['aside byline: By Jane van Doe', 'aside date: 3 March 2024', `paragraph: ${prose}`],
  ],
  [
    'an American date with an hour',
    `A ferry\nPublished: March 3, 2024, 10:15 a.m. ET\n${prose}`,
    { title: 'A ferry', published: '2024-03-03' },
    ['aside date: Published: March 3, 2024, 10:15 a.m. ET', `paragraph: ${prose}`],
  ],
  [
    'a date that can be read two ways',
    `A ferry\n03/04/2024\n${prose}`,
    { title: 'A ferry', published: null },
    ['paragraph: 03/04/2024', `paragraph: ${prose}`],
  ],
  [
    'a German byline and date',
    `Eine Fähre\nVon Jakob Lindner\n3. März 2024\nDer Rat hat lange getagt und am Ende zugestimmt.`,
    { title: 'Eine Fähre', author: 'Jakob Lindner', published: '2024-03-03', lang: 'de' },
    [
      'aside byline: Von Jakob Lindner',
      'aside date: 3. März 2024',
      'paragraph: Der Rat hat lange getagt und am Ende zugestimmt.',
    ],
  ],
  [
    'a name at the end',
    `A ferry\n\n${prose}\n\nJane Doe`,
    { author: 'Jane Doe' },
    [`paragraph: ${prose}`, 'aside byline: Jane Doe'],
  ],
  [
    'a sentence about a name',
    `A ferry\n\n${prose}\n\nJane Doe left.`,
    { author: null },
    [`paragraph: ${prose}`, 'paragraph: Jane Doe left.'],
  ],
  [
    'lines that lead elsewhere',
    `A ferry\n\n${prose}\n\n| Old ferry sinks\n| Read our guide\n\nREAD MORE: The ferry in pictures\n\n${prose}`,
    {},
    [
      `paragraph: ${prose}`,
      'aside related: | Old ferry sinks',
      'aside related: | Read our guide',
      'aside related: READ MORE: The ferry in pictures',
      `paragraph: ${prose}`,
    ],
  ],
  [
    'a caption with its agency',
    `A ferry\n\n${prose}\n\nThe ferry at the quay. AFP via Getty Images\n\n${prose}`,
    {},
    [`paragraph: ${prose}`, 'caption: The ferry at the quay. AFP via Getty Images', `paragraph: ${prose}`],
  ],
  [
    'two captions that have run together',
    `A ferry\n\n${prose}\n\nThe quay. via REUTERS The mayor at sea. Jane Doe/AP\n\n${prose}`,
    {},
    [
      `paragraph: ${prose}`,
      'caption: The quay. via REUTERS',
      'caption: The mayor at sea. Jane Doe/AP',
      `paragraph: ${prose}`,
    ],
  ],
  [
    'a report that names its agency',
    `A ferry\n\nThe ferry is late, according to Reuters.\n\nThe pictures were sold. Getty Images paid for them.`,
    {},
    [
      'paragraph: The ferry is late, according to Reuters.',
      'paragraph: The pictures were sold. Getty Images paid for them.',
    ],
  ],
  [
    'a picture',
    `A ferry\n${prose}\n![The [old] ferry, at the quay.](https://e.example/a_b.png?w=1)\n${prose}`,
    {},
    [
      `paragraph: ${prose}`,
      'picture: The [old] ferry, at the quay. https://e.example/a_b.png?w=1',
      `paragraph: ${prose}`,
    ],
  ],
  [
    'a comment policy and what follows',
    `A ferry\n\n${prose}\n\nJane Doe\n\nPlease keep your comments civil. If you see spam, click the icon below. Thank you for reading.\n\nLatest Articles\n\nOld ferry sinks\n\n© 2024 The Quay`,
    { author: 'Jane Doe' },
    [
      `paragraph: ${prose}`,
      'aside byline: Jane Doe',
      'aside of the site: Please keep your comments civil. If you see spam, click the icon below. Thank you for reading.',
      'aside below the article: Latest Articles',
      'aside below the article: Old ferry sinks',
      'aside of the site: © 2024 The Quay',
    ],
  ],
  [
    'an official who declines to comment',
    `A ferry\n\n${prose}\n\nThe ministry declined to comment. “Please click below for your comments,” its site says.`,
    {},
    [
      `paragraph: ${prose}`,
      'paragraph: The ministry declined to comment. “Please click below for your comments,” its site says.',
    ],
  ],
  [
    'lines of a fixed width',
    `A ferry\n\nThe council met on Monday and sat until late, because the\nmembers could not agree on what the ferry should be called\nand whether it should carry goats, which some of them keep\nand others do not.\n\n${prose.slice(0, 60)}`,
    { title: 'A ferry' },
    [
      'paragraph: The council met on Monday and sat until late, because the members could not agree on what the ferry should be called and whether it should carry goats, which some of them keep and others do not.',
      `paragraph: ${prose.slice(0, 60)}`,
    ],
  ],
  ['a document of one line', 'The ferry', { title: null }, ['paragraph: The ferry']],
]

describe('plain text', () => {
  it.each(documents)('%s', (_, text, keys, blocks) => {
    const article = readPlainText(text)
    expect(article).toMatchObject(keys)
    expect(article.blocks.map(describeBlock)).toEqual(blocks)
  })
})

describe('Markdown of another program', () => {
  it('keeps the text, takes the keys it knows, sets the others aside', () => {
    const article = readMarkdown('---\ntitle: A *ferry*\ndate: 2024-01-01\nurl: nowhere\n---\n\nOne *two*.\n')
    expect(article).toMatchObject({ title: 'A *ferry*', url: null })
    const { text, setAside } = readBody('x.md', toContentFile(article, 's-x'))
    expect(text).toBe('One two.')
    expect(setAside.map((one) => one.text)).toEqual(['date: "2024-01-01"\n\nurl: "nowhere"'])
  })

  it('takes a first heading for the title', () => {
    expect(readMarkdown('# A ferry\\!\n\nOne.')).toMatchObject({
      title: 'A ferry!',
      blocks: [{ text: 'One.' }],
    })
  })
})

describe('a written file', () => {
  it('reads as exactly the words that went in', () => {
    const odd = fc.constantFrom(
      ...'*_`[]()<>#+-=.!|~&:\\"\'“”^$@{}%/0123 \t\u00a0',
      ...[
        '![',
        '](',
        '---',
        ':::',
        '**',
        '1.',
        '&amp;',
        '<b>',
        'https://a.b',
        '~~',
        'Ünï',
        '橋',
        '\u202e',
        '---\n',
      ],
    )
    const line = fc
      .array(fc.oneof(odd, fc.string({ maxLength: 4 })), { maxLength: 12 })
      .map((parts) => levelSpace(parts.join('')))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const full = lines.filter(isShown)
        const kinds = ['paragraph', 'heading', 'quote', 'caption'] as const
        const imported: ImportedBlock[] = full.map((text, i) => ({ kind: kinds[i % 4]!, text, line: 1 }))
        const file = toContentFile({ ...blank, title: 'x', blocks: imported }, 's-x')
        const { text, blocks } = readBody('x.md', file)
        expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(full)
      }),
      runs(120),
    )
  })

  it.each([
    ['a_b*c', 'a\\_b\\*c'],
    ['- 5 degrees', '\\- 5 degrees'],
    ['1986. A year', '1986\\. A year'],
    ['Q&A at 10:30 <noon>', 'Q&amp;A'],
  ])('%s is escaped no more than it must be', (text) => {
    const escaped = escapeMarkdown(text)
    expect(readBody('x.md', escaped).text).toBe(text)
    expect(escaped.length - text.length).toBeLessThanOrEqual(2)
  })
})

const seeds = '../shared/seeds'
const present = existsSync(seeds)
if (!present)
  console.warn(`import-story.test.ts: the run over real documents is skipped, ${seeds} is not there`)

describe.skipIf(!present)('the real documents', () => {
  const raw = present
    ? readdirSync(seeds)
        .sort()
        .map((file) => ({ file, text: readFileSync(`${seeds}/${file}`, 'utf8') }))
    : []
  let drawn = 0
  const { files, sources } = importStory(raw, { story: 'haven', present: [], drawId: () => `s-${++drawn}` })
  const content = files.map(({ path, text }): ContentFile => ({ path, kind: 'text', text }))

  it.each(raw.map(({ file }, index) => [file, index] as const))(
    '%s: every word is in the file',
    (_, index) => {
      const written = countWords(files[index + 1]!.text)
      const missing = [...countWords(raw[index]!.text)].filter(
        ([word, count]) => (written.get(word) ?? 0) < count,
      )
      expect(missing).toEqual([])
    },
  )

  it('have the title, date and author that stand in them', () => {
    expect(sources.map(({ article }) => [article.title !== null, article.published, article.author])).toEqual(
      [
        [true, null, null],
        [true, null, 'Melissa Fine'],
        [false, null, null],
        [false, '2023-04-24', null],
        [true, null, null],
      ],
    )
  })

  it('have their captions, pictures and what is set aside told apart', () => {
    const count = (kind: ImportedBlock['kind']) =>
      sources.map(({ article }) => article.blocks.filter((one) => one.kind === kind).length)
    expect(count('caption')).toEqual([0, 0, 0, 4, 0])
    expect(count('picture')).toEqual([0, 0, 0, 0, 4])
    expect(count('aside')).toEqual([3, 3, 0, 1, 0])
  })

  it('compile without an error', () => {
    const { library, diagnostics } = compile(content, {
      drawLetters: () => String(drawn++),
      today: '2026-01-01',
    })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(library.stories[0]?.sources.map(({ setAside }) => setAside.length)).toEqual([3, 3, 0, 1, 0])
  })
})

it('finds an importer by the end of a name', () => {
  expect(['a.txt', 'B.MD', 'a.txt/b', 'c', '.txt'].map((file) => findImporter(file)?.name ?? null)).toEqual([
    'plain text',
    'Markdown',
    null,
    null,
    'plain text',
  ])
})

const blank: ImportedArticle = {
  ...{ title: null, outlet: null, author: null, published: null, url: null, lang: null, note: null },
  blocks: [],
  findings: [],
}

function describeBlock(block: ImportedBlock): string {
  if (block.kind === 'picture') return `picture: ${block.alt} ${block.url}`
  return block.kind === 'aside' ? `aside ${block.reason}: ${block.text}` : `${block.kind}: ${block.text}`
}

/** Whether a line has something that a page shows: not white space, not alone what Markdown has no form for. */
function isShown(line: string): boolean {
  return line.trim() !== ''
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
