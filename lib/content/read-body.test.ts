import fc from 'fast-check'
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { runs } from '../property-runs.ts'
import { hostileBodies } from './fixtures/hostile-bodies.ts'
import { readBody } from './read-body.ts'

/** Markdown, and the blocks of text it gives. */
const cases: [name: string, markdown: string, blocks: [kind: string, text: string][]][] = [
  [
    'paragraphs',
    'One.\n\nTwo.',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  ['a wrapped line', 'One\ntwo  three.', [['paragraph', 'One two three.']]],
  ['a wrapped line of Japanese', '橋とは、\n約束です。', [['paragraph', '橋とは、約束です。']]],
  ['a break', 'One  \ntwo.', [['paragraph', 'One\ntwo.']]],
  ['a break of HTML at the end', 'One.<br>', [['paragraph', 'One.']]],
  ['emphasis and links', 'A *b* [c **d**](https://e.example) f.', [['paragraph', 'A b c d f.']]],
  ['spaces around marks', 'A <em> b </em> c', [['paragraph', 'A b c']]],
  ['a colon before a digit', 'At 10:30, he said:no.', [['paragraph', 'At 10:30, he said:no.']]],
  [
    'an indented paragraph',
    'One.\n\n    Two.',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  [
    'a tilde',
    'Some ~5,000 people, ~half of them old.',
    [['paragraph', 'Some ~5,000 people, ~half of them old.']],
  ],
  [
    'headings',
    '# One\n\n### Two',
    [
      ['heading', 'One'],
      ['heading', 'Two'],
    ],
  ],
  [
    'a block quotation',
    '> One.\n>\n> Two.',
    [
      ['quote', 'One.'],
      ['quote', 'Two.'],
    ],
  ],
  [
    'a list',
    '- One\n- Two\n  1. Three',
    [
      ['list-item', 'One'],
      ['list-item', 'Two'],
      ['list-item', 'Three'],
    ],
  ],
  ['a list in a quotation', '> - One', [['quote', 'One']]],
  ['a caption', ':::caption\nA *boat*.\n:::', [['caption', 'A boat.']]],
  [
    'a remote picture',
    'One. ![A boat](https://e.example/b.png) Two.',
    [
      ['paragraph', 'One. Two.'],
      ['caption', 'A boat'],
    ],
  ],
  ['a picture of the story', '![A boat](images/b.png "At sea")', [['caption', 'At sea']]],
  ['a picture in a caption', ':::caption\n![A boat](images/b.png)\n\nAt sea.\n:::', [['caption', 'At sea.']]],
  [
    'a figure of HTML',
    '<figure><img src="https://e.example/b.png" alt="x"><figcaption>At sea.</figcaption></figure>',
    [['caption', 'At sea.']],
  ],
  [
    'what is set aside',
    'One.\n\n:::aside{reason="related"}\nNo.\n:::\n\nTwo.',
    [
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ],
  ],
  ['a quotation of HTML', 'He said <q>no</q>.', [['paragraph', 'He said “no”.']]],
  [
    'a note',
    'One[^1].\n\n[^1]: Two.',
    [
      ['paragraph', 'One.'],
      ['list-item', 'Two.'],
    ],
  ],
  ['a reading above a character', '<ruby>橋<rt>はし</rt></ruby>です', [['paragraph', '橋です']]],
  [
    'words of HTML without a paragraph',
    '<div>One<div>Two</div>Three</div>',
    [
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
      ['paragraph', 'Three'],
    ],
  ],
  [
    'a table',
    '| a | b |\n|---|---|\n| c | d |',
    [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
      ['paragraph', 'c'],
      ['paragraph', 'd'],
    ],
  ],
  ['backticks that do not belong together', '`` a ` b', [['paragraph', '`` a ` b']]],
  ['entities', 'A &amp; B &mdash; C&nbsp;D', [['paragraph', 'A & B — C\u00a0D']]],
  ['characters that a page may not hold', 'A\u0001B\u0085C', [['paragraph', 'ABC']]],
]

describe('reading a body', () => {
  it.each(cases)('%s', (_, markdown, expected) => {
    const { text, blocks } = readBody('x.md', markdown)
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected)
    expect(text).toBe(expected.map(([, words]) => words).join('\n\n'))
  })

  it.each([...cases.map(([name, markdown]) => [name, markdown] as const), ...hostileBodies])(
    '%s: every word of the text stands in the tree at its place, once',
    (_, markdown) => {
      const { text, body } = readBody('x.md', markdown)
      expect(readPlaces(body, text)).toBe(text.replace(/\n/g, ''))
    },
  )

  it('gives places for any Markdown', () => {
    const piece = fc.constantFrom(
      ...['*', '**', '_', '`', '> ', '- ', '\n', '\n\n', ' ', 'a', 'b c', '“d”', '<b>', '</b>'],
      ...[
        '<div>',
        '</div>',
        '<br>',
        '![e](images/f.png)',
        '[g](https://h.example)',
        '# ',
        '橋',
        ':::caption\n',
        ':::\n',
        '&amp;',
        '<p>',
        '<table><td>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, body, blocks } = readBody('x.md', pieces.join(''))
        expect(readPlaces(body, text)).toBe(text.replace(/\n/g, ''))
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
        expect(
          blocks.every(({ start, end }) => text.slice(start, end).trim() === text.slice(start, end)),
        ).toBe(true)
      }),
      runs(150),
    )
  })

  it.each<[name: string, markdown: string, links: string[]]>([
    ['a picture', '[![A boat](images/b.png)](https://e.example/a)', ['https://e.example/a img']],
    [
      'a picture among words',
      'See [![A boat](images/b.png)](https://e.example/a) now.',
      ['https://e.example/a img'],
    ],
    ['a picture and words', '[A ![boat](images/b.png) here](https://e.example/a)', ['https://e.example/a']],
    [
      'a picture in a figure',
      '<figure><a href="https://e.example/a"><img src="images/b.png" alt="x"></a></figure>',
      ['https://e.example/a img'],
    ],
    [
      'a picture elsewhere',
      '[![A boat](https://f.example/b.png)](https://e.example/a)',
      ['https://f.example/b.png', 'https://e.example/a'],
    ],
    [
      'the same picture',
      '[![A boat](https://f.example/b.png)](https://f.example/b.png)',
      ['https://f.example/b.png'],
    ],
  ])('a link around %s is kept', (_, markdown, links) => {
    const found: string[] = []
    visit(readBody('x.md', markdown).body, 'element', ({ tagName, properties, children }) => {
      const shows = children.some((child) => child.type === 'element' && child.tagName === 'img')
      if (tagName === 'a') found.push(`${properties.href}${shows ? ' img' : ''}`)
    })
    expect(found).toEqual(links)
  })

  it.each([
    [':::aside{reason=a reason=b}', ['directive-repeated']],
    [':::aside{reason="a=b reason=c"}', []],
    [':::aside{reason=a other=b other=c}', ['directive-repeated', 'directive-attribute']],
  ])('%s', (opening, rules) => {
    const { diagnostics } = readBody('x.md', `A text.\n\n${opening}\nb\n:::\n`)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
  })

  it.each([
    ['emphasis', `${'*a '.repeat(280)}${'b*'.repeat(280)}`],
    ['marks of emphasis', '*_'.repeat(20_000)],
    ['block quotations', `${'>'.repeat(20_000)} a`],
    ['lists', `${'- '.repeat(20_000)}a`],
    ['elements', `${'<div>'.repeat(20_000)}a`],
    ['brackets', `${'['.repeat(20_000)}a`],
    [
      'lists, each a line',
      Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
    ],
    ['blocks', ':::caption\n'.repeat(20_000)],
    ['comments that do not end', 'x <!-- '.repeat(20_000)],
    ['links that do not end', '[a]('.repeat(20_000)],
  ])('nesting without end does not stop it: %s', (_, markdown) => {
    const { text, diagnostics } = readBody('x.md', markdown)
    expect(diagnostics.map(({ rule }) => rule)).toEqual(
      text === '' ? [expect.stringMatching(/^too-(?:deep|many-marks)$|^marks-left-open$/)] : [],
    )
  })
})

/** The text as the nodes of the tree have it, each checked against its place. */
function readPlaces(root: Root, text: string): string {
  let read = ''
  visit(root, 'text', ({ value, data }) => {
    if (data?.start === undefined) return
    expect(text.slice(data.start, data.start + value.length)).toBe(value)
    read += value.replace(/\n/g, '')
  })
  return read
}
