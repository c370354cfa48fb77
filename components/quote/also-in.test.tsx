import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ApparatusEntry } from '@/components/reader/apparatus-entry.tsx'
import { compile } from '@/lib/compile.ts'
import type { ContentFile } from '@/lib/content/read-story.ts'
import { countLetters } from '@/lib/links/draw-letters.ts'
import { dataSchema, toDataJson } from '@/lib/publish/data-json.ts'
import type { Story } from '@/lib/types.ts'
import { InEachSource } from './in-each-source.tsx'

const keeper =
  'The keeper lit every lantern along the shore, and the villagers carried blankets to the sailors'
const thanks =
  'We must thank the doctors, the villagers carried blankets to the sailors, and the schools stayed open all night'
const said = [
  `“${keeper},” Ann Lee said.`,
  `Ann Lee said: “${keeper}.”`,
  `At the hearing Tom Reed was proud. “${thanks},” he said.`,
  `“${thanks},” said Reed.`,
]

function storyOf(decision: string): Story {
  const text = (path: string, content: string): ContentFile => ({ path, kind: 'text', text: content })
  const { library, diagnostics } = compile(
    [
      text('storm/story.md', `---\ntitle: The storm\nlang: en\n${decision}---\n`),
      ...said.map((body, n) =>
        text(`storm/paper-${n}.md`, `---\nid: s-${n}\ntitle: Paper ${n}\nlang: en\n---\n\n${body}\n`),
      ),
    ],
    { drawLetters: countLetters(), today: '2026-11-20' },
  )
  expect(diagnostics).toEqual([])
  return library.stories[0]!
}

/** Text and links, with plain spaces. */
const told = (markup: string) => markup.replace(/<(?!\/?a\b)[^>]*>/g, '').replaceAll('\u00a0', ' ')

describe('a clause of two quotes', () => {
  const story = storyOf('')
  const [first, second] = story.quotes

  test.each([
    ['the first', first!, second!],
    ['the second', second!, first!],
  ])('leads from %s to the other, in each source, in the panel and in the data', (_, quote, other) => {
    const link = `words also in <a href="/q/${other.id}/">quote ${other.number}</a>`
    const page = told(renderToStaticMarkup(<InEachSource story={story} quote={quote} />))
    expect(page.split(link)).toHaveLength(3)
    expect(told(renderToStaticMarkup(<ApparatusEntry story={story} quote={quote} />))).toContain(
      `Words also in <a href="/storm/#${other.id}">quote ${other.number}</a>`,
    )
    const data = dataSchema.parse(toDataJson(story)).quotes.find(({ id }) => id === quote.id)!
    expect(data.also).toEqual([
      { id: other.id, number: other.number, sources: quote.members.map(({ source }) => source) },
    ])
  })

  test('names no quote that an editor hides', () => {
    const hidden = storyOf('quotes:\n  - hide: {source: paper-2, words: thank the doctors}\n')
    const page = hidden.quotes.map((quote) => (
      <div key={quote.id}>
        <InEachSource story={hidden} quote={quote} />
        <ApparatusEntry story={hidden} quote={quote} />
      </div>
    ))
    expect(hidden.quotes).toHaveLength(1)
    expect(renderToStaticMarkup(page)).not.toContain('also in')
    expect(toDataJson(hidden).quotes[0]!.also).toEqual([])
  })
})
