import { expect, test } from 'vitest'
import { findNearestPages } from './find-nearest-pages.ts'

const index = [
  {
    slug: 'Ferry',
    title: 'The ferry',
    sources: ['gazette', 'Zwei'],
    quotes: [
      ['in-a-strange-world-k7m2', 'In a strange world'],
      ['taken-back-b9rd', ''],
    ] as [string, string][],
  },
  {
    slug: 'eels',
    title: 'Eels',
    sources: [],
    quotes: [['in-a-strange-town-h2nq', 'In a strange town']] as [string, string][],
  },
]

test.each([
  ['capitals', '/q/In-A-Strange-World-K7M2/', '/q/in-a-strange-world-k7m2/'],
  ['no last slash', '/q/In-a-strange-world-k7m2', '/q/in-a-strange-world-k7m2/'],
  ['the end of a sentence', '/q/in-a-strange-world-k7m2).', '/q/in-a-strange-world-k7m2/'],
  ['an escaped sign', '/Q/in-a-strange-world-k7m2%3E/', '/q/in-a-strange-world-k7m2/'],
  ['more behind it', '/q/in-a-strange-world-k7m2/&quot;', '/q/in-a-strange-world-k7m2/'],
  ['a quote without words', '/q/TAKEN-BACK-B9RD/', '/q/taken-back-b9rd/'],
  ['a story', '/ferry', '/Ferry/'],
  ['a source', '/FERRY/zwei/', '/Ferry/Zwei/'],
  ['a quote below its story', '/ferry/in-a-strange-world-k7m2/', '/q/in-a-strange-world-k7m2/'],
])('%s: the page itself', (_, path, href) => {
  expect(findNearestPages(path, index, '')).toEqual({ kind: 'same', href })
})

test.each([
  [
    'of the whole site',
    '/q/in-a-strange-wor',
    null,
    ['/q/in-a-strange-world-k7m2/', '/q/in-a-strange-town-h2nq/'],
  ],
  ['of its story', '/eels/in-a-strange/', 'Eels', ['/q/in-a-strange-town-h2nq/']],
  ['none like it', '/ferry/timetable/', 'The ferry', []],
  ['not one without words', '/q/taken-back/', null, []],
  ['not readable', '/q/%E0%A4%A/', null, []],
  ['quotes without an id', '/q/', null, []],
])('nearest: %s', (_, path, story, hrefs) => {
  const found = findNearestPages(path, index, '')
  expect(found.kind === 'near' && found.story?.title).toBe(story ?? undefined)
  expect(found.kind === 'near' && found.quotes.map(({ href }) => href)).toEqual(hrefs)
})

test('below a base path', () => {
  const found = findNearestPages('/Reader/q/in-a-strange-wor/', index, '/reader')
  expect(found.kind === 'near' && found.quotes).toHaveLength(2)
})
