import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { Mark, QuoteMark } from './mark.ts'
import { weaveMarks } from './weave-marks.ts'

/** A body from blocks of runs; a run is text, or the text of an inline element. Offsets count the runs alone. */
function bodyOf(...blocks: (string | [string, string])[][]): Root {
  let start = 0
  const children = blocks.map((runs) => {
    const inline = runs.map((run): ElementContent => {
      const [tagName, value] = typeof run === 'string' ? [null, run] : run
      const text = { type: 'text' as const, value, data: { start } }
      start += value.length
      return tagName ? { type: 'element', tagName, properties: {}, children: [text] } : text
    })
    return { type: 'element' as const, tagName: 'p', properties: {}, children: inline }
  })
  return { type: 'root', children }
}

const quote = (name: string, start: number, end: number, number = 1): QuoteMark => ({
  kind: 'quote',
  start,
  end,
  quote: name,
  number,
  alone: false,
  numberAt: start,
  relation: 'verbatim',
  quoted: true,
  href: `/q/${name}/`,
  description: `quote ${number}`,
  id: null,
})

/** The body as text: `3<a ` is number 3 and the beginning of mark a, `<~a ` goes on with it, `<3a>` is its number as a link. */
function show(body: Root): string {
  return toHtml(body)
    .replace(/<span class="mark-n" data-n="(\d+)"><\/span>/g, '$1')
    .replace(/<(a|span) ([^>]*)>/g, (_, _tag, attributes: string) => {
      const name = /data-q="(\w+)"/.exec(attributes)?.[1] ?? /class="(\w+)"/.exec(attributes)?.[1] ?? 'link'
      const number = attributes.includes('mark-number') ? /data-n="(\d+)"/.exec(attributes)?.[1] : ''
      return `<${number || (attributes.includes('data-n') ? '' : '~')}${name} `
    })
    .replace(/(<\d+\w+) <\/a>/g, '$1>')
    .replace(/<\/(a|span)>/g, '>')
    .replace(/<\/p><p>/g, ' / ')
    .replace(/<\/?p>/g, '')
}

const cases: [string, Root, Mark[], string][] = [
  ['no mark', bodyOf(['one two']), [], 'one two'],
  ['one', bodyOf(['one two three']), [quote('a', 4, 7)], 'one 1<a two> three'],
  [
    'across inline elements',
    bodyOf(['one ', ['em', 'two'], ' three']),
    [quote('a', 2, 9)],
    'on1<a e ><em><~a two></em><~a  t>hree',
  ],
  ['across blocks', bodyOf(['one two'], ['three']), [quote('a', 4, 10)], 'one 1<a two> / <~a thr>ee'],
  [
    'nested: the shorter takes the words, the longer goes on after it',
    bodyOf(['one two three']),
    [quote('a', 0, 13), quote('b', 4, 7, 2)],
    '1<a one >2<b two><~a  three>',
  ],
  [
    'nested from the same word: the longer gets its number before it',
    bodyOf(['one two three']),
    [quote('a', 0, 13), quote('b', 0, 3, 2)],
    '<1a>2<b one><~a  two three>',
  ],
  [
    'two on the same words: both have their number',
    bodyOf(['one two']),
    [quote('a', 0, 3), quote('b', 0, 3, 2)],
    '1<2b><a one> two',
  ],
  [
    'the number stands before the opening mark',
    bodyOf(['one “two”']),
    [
      { ...quote('a', 5, 8), numberAt: 4 },
      { kind: 'opening', start: 4, end: 5 },
    ],
    'one 1“<a two>”',
  ],
  [
    'a number link within another link parts it',
    bodyOf(['one “two” three']),
    [
      quote('a', 0, 15),
      { ...quote('b', 5, 8, 2), numberAt: 4 },
      { kind: 'opening', start: 4, end: 5 },
      quote('c', 5, 7, 3),
    ],
    '1<a one ><2b><~a “>3<c tw><~b o><~a ” three>',
  ],
  ['neighbours', bodyOf(['one two']), [quote('a', 0, 4), quote('b', 4, 7, 2)], '1<a one >2<b two>'],
  [
    'differences inside, passages outside',
    bodyOf(['one two three']),
    [
      quote('a', 4, 13),
      { kind: 'difference', start: 8, end: 13, match: 'differs' },
      { kind: 'passage', start: 0, end: 6, passage: 1 },
    ],
    '<~passage one >1<a two <~diff three>>',
  ],
]

describe('weaveMarks', () => {
  it.each(cases)('%s', (_, body, marks, expected) => {
    expect(show(weaveMarks(body, marks))).toBe(expected)
  })

  it('keeps a link of the source and puts the number before it', () => {
    const body = bodyOf(['one ', ['a', 'two']])
    expect(toHtml(weaveMarks(body, [quote('a', 4, 7)]))).toMatch(
      /^<p>one <a [^>]*class="mark mark-number"[^>]*><\/a><a><span [^>]*data-q="a"[^>]*>two<\/span><\/a><\/p>$/,
    )
  })

  it('leaves the words of nodes without an offset alone', () => {
    const body: Root = {
      type: 'root',
      children: [{ type: 'text', value: 'aside' }],
    }
    expect(toHtml(weaveMarks(body, [quote('a', 0, 5)]))).toBe('aside')
  })
})
