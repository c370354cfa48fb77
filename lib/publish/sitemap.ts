import type { Library } from '../types.ts'
import { absoluteHref, href, periodHref, quoteHref, shelfHref, sourceHref, storyHref } from './address.ts'
import { escapeHtml } from './escape-html.ts'
import { allPeriods, toListedPeriods } from './shelf-periods.ts'

/** Pages that one file may name, of the 50,000 that sitemaps.org allows. */
const mostPages = 40_000

type Entry = { path: string; date: string | null }

/**
 * The files that name every page that is to be found, with its story's date, as sitemaps.org has it: `sitemap.xml`, and
 * where there are more pages than one file may name, those that it leads to. Without pages where `SITE_URL` does not say
 * where the site is.
 */
export function toSitemaps({ stories }: Library): { file: string; text: string }[] {
  const lists = allPeriods(toListedPeriods(stories))
  const pages = stories.flatMap((story): Entry[] => [
    { path: storyHref(story.slug), date: story.date },
    ...story.sources.map((s) => ({ path: sourceHref(story.slug, s.slug), date: s.published ?? story.date })),
    ...story.quotes.map((quote) => ({ path: quoteHref(quote.id), date: story.date })),
  ])
  const paths = [shelfHref(), ...lists.map(({ path }) => periodHref(path))]
  const all = [...paths.map((path): Entry => ({ path, date: null })), ...pages]
  if (all.length <= mostPages) return [{ file: 'sitemap.xml', text: toXml('urlset', 'url', all) }]
  const parts = Array.from({ length: Math.ceil(all.length / mostPages) }, (_, at) => ({
    file: `sitemap-${at + 1}.xml`,
    text: toXml('urlset', 'url', all.slice(at * mostPages, (at + 1) * mostPages)),
  }))
  const index = parts.map(({ file }) => ({ path: href(`/${file}`), date: null }))
  return [{ file: 'sitemap.xml', text: toXml('sitemapindex', 'sitemap', index) }, ...parts]
}

function toXml(root: string, item: string, entries: readonly Entry[]): string {
  const items = entries.map(({ path, date }) => {
    const address = absoluteHref(path)
    const changed = date === null ? '' : `<lastmod>${date.slice(0, 10)}</lastmod>`
    return address === null ? '' : `<${item}><loc>${escapeHtml(address)}</loc>${changed}</${item}>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('')}</${root}>\n`
}
