import { afterEach, expect, it, vi } from 'vitest'
import type { Library } from '../types.ts'

const library = {
  stories: [
    {
      slug: 'bridge',
      date: '2026-03-04T10:00',
      sources: [
        { slug: 'gazette', published: '2026-03-03' },
        { slug: 'post', published: null },
      ],
      quotes: [{ id: 'a-bridge-k7m2' }],
    },
  ],
} as unknown as Library

afterEach(() => vi.unstubAllEnvs())

async function sitemaps(settings: Record<string, string>, of = library) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  const { toSitemaps } = await import('./sitemap.ts')
  return toSitemaps(of).map(({ file, text }) => ({
    file,
    entries: [...text.matchAll(/<(url|sitemap)>(.*)<\/\1>/g)].map(([, , entry]) => entry!),
  }))
}

it('names every page with its day', async () => {
  const [all, ...others] = await sitemaps({ SITE_URL: 'https://example.org', BASE_PATH: 'r&d' })
  expect(others).toEqual([])
  expect(all!.entries).toEqual([
    '<loc>https://example.org/r&amp;d/</loc>',
    '<loc>https://example.org/r&amp;d/bridge/</loc><lastmod>2026-03-04</lastmod>',
    '<loc>https://example.org/r&amp;d/bridge/gazette/</loc><lastmod>2026-03-03</lastmod>',
    '<loc>https://example.org/r&amp;d/bridge/post/</loc><lastmod>2026-03-04</lastmod>',
    '<loc>https://example.org/r&amp;d/q/a-bridge-k7m2/</loc><lastmod>2026-03-04</lastmod>',
  ])
})

it('names none where it is not known where the site is', async () => {
  expect(await sitemaps({ SITE_URL: '' })).toEqual([{ file: 'sitemap.xml', entries: [] }])
})

it('names more pages than one file may in several', async () => {
  const [story] = library.stories
  const quotes = Array.from({ length: 90_000 }, (_, at) => ({ id: `q-${at}` }))
  const [index, ...parts] = await sitemaps({ SITE_URL: 'https://example.org', BASE_PATH: '' }, {
    stories: [{ ...story, quotes }],
  } as unknown as Library)
  expect(index).toEqual({
    file: 'sitemap.xml',
    entries: [1, 2, 3].map((n) => `<loc>https://example.org/sitemap-${n}.xml</loc>`),
  })
  expect(parts.map(({ file, entries }) => [file, entries.length])).toEqual([
    ['sitemap-1.xml', 40_000],
    ['sitemap-2.xml', 40_000],
    ['sitemap-3.xml', 10_004],
  ])
})
