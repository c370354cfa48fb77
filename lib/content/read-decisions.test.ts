import { describe, expect, it } from 'vitest'
import { type ContentFile, readStory } from './read-story.ts'

const source = (slug: string, id: string): ContentFile => ({
  path: `fair/${slug}.md`,
  kind: 'text',
  text: `---\nid: ${id}\ntitle: ${slug}\n---\n\nThe gate and the key.\n`,
})

/** What the story decides about its quotes, its first source renamed from “one”; and the rules of what is told. */
function decide(decision: string): { decided: unknown[]; rules: string[] } {
  const { story, diagnostics } = readStory(
    'fair',
    [
      { path: 'fair/story.md', kind: 'text', text: `---\ntitle: The fair\nquotes:\n  - ${decision}\n---\n` },
      source('one-online', 's-one'),
      source('two', 's-two'),
    ],
    [{ slug: 'one', id: 's-one' }],
  )
  return {
    decided: story?.decisions.map(({ decision }) => decision) ?? [],
    rules: diagnostics.map(({ rule }) => rule),
  }
}

const gate = { source: 's-one', start: 4, end: 8 }
const key = { source: 's-two', start: 17, end: 20 }

describe('readDecisions', () => {
  it.each([
    ['same: [{source: one, words: gate}, {source: two, words: key}]', { kind: 'same', places: [gate, key] }],
    [
      'not-same: [{source: one, words: gate}, {source: two, words: key}]',
      { kind: 'not-same', places: [gate, key] },
    ],
    ['speaker: {source: one, words: gate, name: Ada}', { kind: 'speaker', place: gate, speaker: 'Ada' }],
    ['base: {source: one, words: gate}', { kind: 'base', place: gate }],
    ['hide: {source: one, words: gate}', { kind: 'hide', place: gate }],
  ])('keeps what names a source as it was called before: %s', (decision, decided) => {
    expect(decide(decision)).toEqual({ decided: [decided], rules: ['source-renamed'] })
  })

  it.each([
    ['same: [{source: two, words: gate}]', ['decision-places']],
    ['same: [{source: two, words: gate}, {source: two, words: goat}]', ['decision-words-missing']],
    ['same: [{source: one, words: gate}]', ['source-renamed', 'decision-places']],
  ])('takes nothing of what has too few places: %s', (decision, rules) => {
    expect(decide(decision)).toEqual({ decided: [], rules })
  })
})
