import { describe, expect, it } from 'vitest'
import { compile } from '../compile.ts'
import { readContent } from '../read-content.ts'
import { dataSchema, toDataJson } from './data-json.ts'

const { library } = compile(readContent('content'), { drawLetters: () => 'test', today: '2026-01-01' })

describe.each(library.stories.map((story) => [story.slug, story] as const))('data.json of %s', (_, story) => {
  const data = JSON.parse(JSON.stringify(toDataJson(story)))

  it('has the documented shape', () => {
    expect(dataSchema.safeParse(data).error?.issues ?? []).toEqual([])
  })

  it('gives every quotation with its words and what stands around them', () => {
    const { sources, quotations, quotes } = dataSchema.parse(data)
    expect(quotations.length).toBeGreaterThan(0)
    for (const { source, start, end, exact, prefix, suffix } of [
      ...quotations,
      ...quotes.flatMap(({ members }) => members),
    ]) {
      const { text } = sources.find(({ id }) => id === source)!
      expect(text.slice(start, end)).toBe(exact)
      expect(text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(text.slice(end).startsWith(suffix)).toBe(true)
    }
  })

  it('names only quotations and sources that it has', () => {
    const { sources, quotations, quotes } = dataSchema.parse(data)
    const ids = new Set([...sources, ...quotations].map(({ id }) => id))
    const named = quotes.flatMap(({ members, absent }) => [
      ...members.flatMap(({ source, quotation }) => [source, quotation]),
      ...absent,
    ])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })
})
