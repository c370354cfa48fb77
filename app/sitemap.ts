import type { MetadataRoute } from 'next'
import { loadLibrary } from '@/lib/load-library.ts'
import { absoluteHref, quoteHref, shelfHref, sourceHref, storyHref } from '@/lib/publish/address.ts'

export const dynamic = 'force-static'

/** Every page that is to be found, with its story's date; empty where `SITE_URL` does not say where the site is. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { stories } = await loadLibrary()
  const pages = stories.flatMap((story) => [
    { path: storyHref(story.slug), date: story.date },
    ...story.sources.map((s) => ({ path: sourceHref(story.slug, s.slug), date: s.published ?? story.date })),
    ...story.quotes.map((quote) => ({ path: quoteHref(quote.id), date: story.date })),
  ])
  return [{ path: shelfHref(), date: null }, ...pages].flatMap(({ path, date }) => {
    const address = absoluteHref(path)
    if (!address) return []
    // Next writes addresses into the XML as they are.
    const url = address.replaceAll('&', '&amp;')
    return [date ? { url, lastModified: date.slice(0, 10) } : { url }]
  })
}
