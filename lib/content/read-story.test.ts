import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../property-runs.ts'
import { closeDirections } from './close-directions.ts'
import { placeInMarkdown } from './place-in-markdown.ts'
import { readStory } from './read-story.ts'
import { reportDiagnostics } from './report-diagnostics.ts'
import { isReservedSlug, isSlug, toSlug } from './slug.ts'

describe('a story’s files', () => {
  it('never make the reader throw, whatever is in them', () => {
    const piece = fc.constantFrom(
      ...[
        '---\n',
        'id: s-one\n',
        'title: ',
        'title: A\n',
        'quotes:\n',
        '  - same: ',
        '[',
        ']',
        '{',
        '}',
        ': ',
        '\n',
      ],
      ...[
        '&a ',
        '*a ',
        '*b\n',
        '<<: ',
        '? ',
        '!!binary ',
        '|\n',
        '"',
        "'",
        '- ',
        '#',
        '\t',
        '\u0000',
        '\ud800',
        'x',
      ],
      ...[
        'permalinks: {a-b: removed}\n',
        'order: [1]\n',
        'published: 2024-01-01\n',
        '__proto__: x\n',
        'lang: x-\n',
      ],
    )
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => `---\n${pieces.join('')}\n---\nText.\n`)
    fc.assert(
      fc.property(text, text, (story, source) => {
        const { diagnostics } = readStory(
          'fair',
          [
            { path: 'fair/story.md', kind: 'text', text: story },
            { path: 'fair/one.md', kind: 'text', text: source },
          ],
          [],
        )
        // One source is an error by itself; every message has its place.
        expect(diagnostics.some(({ rule }) => rule === 'story-alone')).toBe(true)
        expect(diagnostics.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true)
      }),
      runs(120),
    )
  })
})

describe('addresses', () => {
  it.each([
    ['A ferry, late', 'a-ferry-late'],
    ['Ünlü  Köprü’nün', 'uenlue-koepruenuen'],
    ['橋', null],
    ['--', null],
    [`${'long '.repeat(40)}`, expect.stringMatching(/^(?:long-)+long$/)],
  ])('%s is %s', (name, slug) => {
    expect(toSlug(name)).toEqual(slug)
  })

  it('are small letters, digits and single hyphens, and not the site’s own', () => {
    expect(['a-1', 'A', 'a--b', '-a', 'a.b', 'ä', ''].map(isSlug)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(['q', 'Compare', 'search', '_synoptic', 'pictures', 'ferry'].map(isReservedSlug)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('directions', () => {
  it('are closed where a title leaves them open', () => {
    expect(closeDirections('a\u202eb')).toBe('a\u202eb\u202c')
    expect(closeDirections('a\u2067b\u202ac')).toBe('a\u2067b\u202ac\u202c\u2069')
    expect(closeDirections('a\u2067b\u2069')).toBe('a\u2067b\u2069')
  })
})

describe('a place in a file', () => {
  it('is where the words stand that the text has there', () => {
    const markdown = '---\ntitle: late\n---\n\nThe *ferry* was late.\n\nIt was late again.\n'
    const text = 'The ferry was late.\n\nIt was late again.'
    expect(placeInMarkdown(markdown, text, text.indexOf('It was'))).toEqual({ line: 7, column: 1 })
    expect(placeInMarkdown(markdown, text, text.lastIndexOf('late'))).toEqual({ line: 7, column: 8 })
  })
})

it('diagnostics are reported by file and place, with a count', () => {
  const one = {
    file: 'b.md',
    line: 2,
    column: 1,
    rule: 'date',
    severity: 'error',
    message: 'No date.',
  } as const
  const report = reportDiagnostics([one, { ...one, file: 'a.md', severity: 'warning' }])
  expect(report).toMatch(/a\.md[\s\S]*2:1\s+warning No date\.\s+date[\s\S]*b\.md[\s\S]*2:1\s+error/)
  expect(report).toMatch(/1 error/)
  expect(reportDiagnostics([])).toBe('')
})
