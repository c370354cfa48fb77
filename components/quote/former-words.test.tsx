import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { compile } from '@/lib/compile.ts'
import type { ContentFile } from '@/lib/content/read-story.ts'
import { countLetters } from '@/lib/links/draw-letters.ts'
import { dataSchema, toDataJson } from '@/lib/publish/data-json.ts'
import { toEmbedHtml } from '@/lib/publish/oembed.ts'
import { FormerWords } from './former-words.tsx'

const first = 'Nobody owns a river <b>that</b> floods twice in a year'
const text = (path: string, content: string): ContentFile => ({ path, kind: 'text', text: content })
const drawLetters = countLetters()

/** The story with its quote in each of the sources, in these words. */
function release(said: readonly string[], decision: string, ledgers: ContentFile[], today: string) {
  const compiled = compile(
    [
      text('flood/story.md', `---\ntitle: The flood\nlang: en\n${decision}---\n`),
      ...said.map((words, n) =>
        text(
          `flood/paper-${n}.md`,
          `---\nid: s-${n}\ntitle: Paper ${n}\nlang: en\n---\n\nPaper ${n} came out.\n\n“${words.replace(/</g, '\\<')}.” So said Ada Reed.\n`,
        ),
      ),
      ...ledgers,
    ],
    { drawLetters, today },
  )
  expect(compiled.diagnostics).toEqual([])
  const story = compiled.library.stories[0]!
  return {
    story,
    quote: story.quotes[0]!,
    ledgers: compiled.ledgers.map(({ path, text: content }) => text(path, content)),
  }
}

const other = first.replace('twice', 'thrice')
const told = (markup: string) => markup.replace(/<(?!\/?(?:a|q)\b)[^>]*>/g, '')

describe('a page whose words changed since they were published', () => {
  const published = release([first, first], '', [], '2026-11-20')

  test('says nothing before they changed', () => {
    expect(renderToStaticMarkup(<FormerWords {...published} />)).toBe('')
    expect(toEmbedHtml(published.story, published.quote)).not.toContain('First published')
  })

  test.each<[name: string, said: string[], decision: string, then: string]>([
    ['all sources were edited', [other, other], '', 'none of its sources has these words now.'],
    [
      'an editor chose another base',
      [first, other],
      'quotes:\n  - base: {source: paper-1, words: floods thrice in a year}\n',
      'one of its sources still has these words.',
    ],
  ])('tells words and day: %s', (_, said, decision, then) => {
    const { story, quote } = release(said, decision, published.ledgers, '2026-11-28')
    expect(quote.id).toBe(published.quote.id)
    const escaped = `${first.replace('<b>', '&lt;b&gt;').replace('</b>', '&lt;/b&gt;')}.`
    expect(told(renderToStaticMarkup(<FormerWords story={story} quote={quote} />))).toBe(
      `First published here on 20 November 2026 as <q dir="auto">${escaped}</q>; ${then}`,
    )
    expect(toEmbedHtml(story, quote)).toContain(`First published as <q dir="auto">${escaped}</q>`)
    const data = dataSchema.parse(toDataJson(story))
    expect(data.quotes[0]!.former).toEqual({ first: '2026-11-20', text: `${first}.`, to: [] })
  })

  test('names what was told as one with it', () => {
    const { story, quote } = release(
      [first, first],
      `quotes:\n  - not-same: [{source: paper-0, words: floods twice}, {source: paper-1, words: floods twice}]\n`,
      published.ledgers,
      '2026-11-28',
    )
    const parted = story.quotes.find(({ id }) => id !== quote.id)!
    const page = story.quotes.find(({ id }) => id === published.quote.id)!
    expect(told(renderToStaticMarkup(<FormerWords story={story} quote={page} />))).toMatch(
      new RegExp(
        `^Once shown here as the same quote, and now told apart: <a href="/q/${parted.id}/"[^>]*><q>[^<]*</q></a>$`,
      ),
    )
  })
})
