import { loadLibrary } from '@/lib/load-library.ts'
import { absoluteHref, quoteHref, shelfHref, sourceHref, storyHref } from '@/lib/publish/address.ts'

export const dynamic = 'force-static'

/** Every page that is to be found, with its story's date; empty where `SITE_URL` does not say where the site is. */
export async function GET() {
  const { stories } = await loadLibrary()
  const pages = stories.flatMap((story) => [
    { path: storyHref(story.slug), date: story.date },
    ...story.sources.map((s) => ({ path: sourceHref(story.slug, s.slug), date: s.published ?? story.date })),
    ...story.quotes.map((quote) => ({ path: quoteHref(quote.id), date: story.date })),
  ])
  const urls = [{ path: shelfHref(), date: null }, ...pages].flatMap(({ path, date }) => {
    const address = absoluteHref(path)
    if (!address) return []
    return `<url><loc>${escapeXml(address)}</loc>${date ? `<lastmod>${date.slice(0, 10)}</lastmod>` : ''}</url>\n`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } })
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
