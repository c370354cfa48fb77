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

async function sitemap(settings: Record<string, string>): Promise<string[]> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  vi.resetModules()
  const { toSitemap } = await import('./sitemap.ts')
  return [...toSitemap(library).matchAll(/<url>(.*)<\/url>/g)].map(([, entry]) => entry!)
}

it('names every page with its day', async () => {
  expect(await sitemap({ SITE_URL: 'https://example.org', BASE_PATH: 'r&d' })).toEqual([
    '<loc>https://example.org/r&amp;d/</loc>',
    '<loc>https://example.org/r&amp;d/bridge/</loc><lastmod>2026-03-04</lastmod>',
    '<loc>https://example.org/r&amp;d/bridge/gazette/</loc><lastmod>2026-03-03</lastmod>',
    '<loc>https://example.org/r&amp;d/bridge/post/</loc><lastmod>2026-03-04</lastmod>',
    '<loc>https://example.org/r&amp;d/q/a-bridge-k7m2/</loc><lastmod>2026-03-04</lastmod>',
  ])
})

it('names none where it is not known where the site is', async () => {
  expect(await sitemap({ SITE_URL: '' })).toEqual([])
})
