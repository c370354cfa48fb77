import { expect, it } from 'vitest'
import type { Story } from '../types.ts'
import { findPageOwners, partOfFile, searchPart, sharedPart } from './page-owners.ts'

type Given = { sources?: string[]; quotes?: string[]; gone?: string[]; moved?: string[] }
const story = (slug: string, { sources = [], quotes = [], gone = [], moved = [] }: Given) =>
  ({
    slug,
    sources: sources.map((name) => ({ slug: name })),
    quotes: quotes.map((id) => ({ id })),
    gone: gone.map((id) => ({ id })),
    moved: moved.map((from) => ({ from, to: slug })),
  }) as unknown as Story

const owners = findPageOwners([
  story('bridge', {
    sources: ['post'],
    quotes: ['q1'],
    gone: ['q2', 'q3'],
    moved: ['mill', 'mill/post', 'old'],
  }),
  story('mill', { sources: ['post'], quotes: ['q2'], gone: ['q3'], moved: ['old'] }),
])

it.each([
  ['bridge/index.html', 'bridge'],
  ['bridge/card.png', 'bridge'],
  ['bridge/post/index.html', 'bridge'],
  ['q/q1/oembed.json', 'bridge'],
  ['pictures/bridge/boat/1.jpg', 'bridge'],
  // What is there goes before what was.
  ['mill/index.html', 'mill'],
  ['mill/post/index.html', 'mill'],
  ['q/q2/index.html', 'mill'],
  // Of two that were the first.
  ['q/q3/index.html', 'bridge'],
  ['old/index.html', 'bridge'],
  ['pagefind/2024-en/index/en_1.pf_index', searchPart('2024-en')],
  ['index.html', sharedPart],
  ['q/index.json', sharedPart],
  ['search/index.html', sharedPart],
])('%s belongs to %s', (path, part) => {
  expect(partOfFile(owners, path)).toBe(part)
})
