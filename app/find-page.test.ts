import { expect, it } from 'vitest'
import type { Library, Source, Story } from '../lib/types.ts'
import { findMove, findSource, findStory, formerSources, formerStories } from './find-page.ts'

const source = (slug: string): Source => ({
  ...{
    id: `src-${slug}`,
    slug,
    file: '',
    title: slug,
    outlet: null,
    author: null,
    published: null,
    url: null,
  },
  ...{ lang: 'en', dir: 'ltr', note: null, text: '', blocks: [], pictures: [], setAside: [] },
  body: { type: 'root', children: [] },
})
const story: Story = {
  ...{
    slug: 'wall',
    title: 'Wall',
    summary: '',
    date: null,
    lang: 'en',
    intro: { type: 'root', children: [] },
  },
  ...{ quotations: [], quotes: [], passages: [], origins: [], overlaps: [], nearMisses: [], problems: [] },
  sources: [source('courier')],
  gone: [],
  former: [],
  moved: [
    { from: 'harbour', to: 'wall' },
    { from: 'harbour/courier', to: 'wall/courier' },
    { from: 'wall/times', to: 'wall/courier' },
    { from: 'wall/post', to: 'wall' },
  ],
}
const library: Library = { stories: [story] }

it('finds what is there', () => {
  expect(findStory(library, 'wall')).toBe(story)
  expect(findSource(library, 'wall', 'courier')?.source.slug).toBe('courier')
})

it.each([
  ['harbour', '/wall/', false],
  ['harbour/courier', '/wall/courier/', false],
  ['wall/times', '/wall/courier/', false],
  ['wall/post', '/wall/', true],
])('leads on from /%s/', (from, to, withdrawn) => {
  expect(findMove(library, from)).toMatchObject({ to, withdrawn })
})

it('finds nothing where nothing was', () => {
  expect(findStory(library, 'sea')).toBeNull()
  expect(findSource(library, 'wall', 'sea')).toBeNull()
  expect(findMove(library, 'sea')).toBeNull()
})

it('has a page for every former address', () => {
  expect(formerStories([story])).toEqual(['harbour'])
  expect(formerSources([story]).map(({ story, source }) => `${story}/${source}`)).toEqual([
    'harbour/courier',
    'wall/times',
    'wall/post',
  ])
})
