import { describe, expect, it } from 'vitest'
import { headingWords } from './heading-words.ts'
import { importStory } from './import-story.ts'
import { readMarkdown } from './read-markdown.ts'

const text = 'A title\n\nThe council met on Monday and sat until late.\n'

describe('documents whose names or signs are in the way', () => {
  it.each(['story', 'index', 'search'])('gives %s.txt a name that is not the site’s own', (name) => {
    const { sources, files } = importStory([{ file: `${name}.txt`, text }], {
      story: 'fair',
      present: [],
      drawId: () => 's-one',
    })
    expect(sources.map(({ slug }) => slug)).toEqual([`${name}-2`])
    expect(new Set(files.map(({ path }) => path)).size).toBe(2)
  })

  it.each(['\n', '\r\n', '\r'])('reads front matter in lines that end in %j', (end) => {
    const article = readMarkdown(['---', 'title: A ferry', 'outlet: The Quay', '---', '', 'One.'].join(end))
    expect(article).toMatchObject({ title: 'A ferry', outlet: 'The Quay', blocks: [{ text: 'One.' }] })
  })

  it('replaces a file whose lines end in carriage returns, and keeps its id', () => {
    const present = [{ slug: 'gazette', text: '---\rid: s-old\rtitle: A title\r---\r\rOld.\r' }]
    const { sources } = importStory([{ file: 'gazette.txt', text }], {
      story: 'fair',
      present,
      drawId: () => 's-new',
    })
    expect(sources[0]!.id).toBe('s-old')
  })

  it.each([
    ['# The boat', 'The boat'],
    ['# The boat ##  ', 'The boat'],
    ['# C# and F#', 'C# and F#'],
    ['# #', null],
    ['The boat', null],
    [`# a${' '.repeat(100_000)}b`, `a${' '.repeat(100_000)}b`],
  ])('takes the words of a heading (case %#)', (line, words) => {
    expect(headingWords(line, /^#{1,6}\s+/)).toBe(words)
  })
})
