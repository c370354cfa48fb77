import type { Library } from '../types.ts'
import { absoluteHref, quoteHref, shelfHref, sourceHref, storyHref } from './address.ts'
import { escapeHtml } from './escape-html.ts'

/**
 * Every page that is to be found, with its story's date, as sitemaps.org has it; without pages where `SITE_URL` does not
 * say where the site is.
 */
export function toSitemap({ stories }: Library): string {
  const pages = stories.flatMap((story) => [
    { path: storyHref(story.slug), date: story.date },
    ...story.sources.map((s) => ({ path: sourceHref(story.slug, s.slug), date: s.published ?? story.date })),
    ...story.quotes.map((quote) => ({ path: quoteHref(quote.id), date: story.date })),
  ])
  const entries = [{ path: shelfHref(), date: null }, ...pages].map(({ path, date }) => {
    const address = absoluteHref(path)
    const changed = date === null ? '' : `<lastmod>${date.slice(0, 10)}</lastmod>`
    return address === null ? '' : `<url><loc>${escapeHtml(address)}</loc>${changed}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
}
