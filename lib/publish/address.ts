/**
 * Every address of the site, in one place. All are directories with an `index.html`, so any static host serves
 * them, and all carry the base path. `BASE_PATH` and `SITE_URL` are read at build time; browser bundles get them
 * written in.
 */
import { formatView } from './view-address.ts'

/** `reader/`, `/reader/` and `/reader` are one base path, `/reader`; `/` and nothing are none, `''`. */
export function normalizeBasePath(value: string | undefined): string {
  const path = (value ?? '').replace(/^\/+|\/+$/g, '')
  return path === '' ? '' : `/${path}`
}

/** The origin of `SITE_URL`, or `null` where none is given. Throws where it is not an `http(s)` address. */
export function normalizeOrigin(value: string | undefined): string | null {
  if (!value) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is “${value}”: write it like https://example.org`)
  return url.origin
}

/** Folder on the host below which the site is published: `/reader`, or `''`. */
export const basePath = normalizeBasePath(process.env.BASE_PATH)

/** Where the site is published (`https://example.org`), or `null` where the builder did not say. */
export const siteOrigin = normalizeOrigin(process.env.SITE_URL)

/** A path of the site (`/q/x/`) with the base path. */
export function href(path: string): string {
  return `${basePath}${path}`
}

/** The full address of a path that already has the base path (`storyHref(…)`); `null` where `SITE_URL` is not set. */
export function absoluteHref(address: string): string | null {
  return siteOrigin === null ? null : `${siteOrigin}${address}`
}

const part = encodeURIComponent

/** The shelf. */
export function shelfHref(): string {
  return href('/')
}

/** A list of stories by their time: a year, `2024/03`. */
export function periodHref(path: string): string {
  return href(`/stories/${path}/`)
}

/** The reader; with `quote`, focused on it; with `sources` (slugs), with these columns in this order. */
export function storyHref(story: string, view: { quote?: string; sources?: readonly string[] } = {}): string {
  const { quote = null, sources = null } = view
  return href(`/${part(story)}/${formatView({ sources, target: quote })}`)
}

/** One source alone; with `fragment`, at an element of it. */
export function sourceHref(story: string, source: string, fragment?: string): string {
  return `${href(`/${part(story)}/${part(source)}/`)}${fragment === undefined ? '' : `#${part(fragment)}`}`
}

/** A quote's page, the address people share; with a source's `id`, at that source's wording. */
export function quoteHref(quote: string, sourceId?: string): string {
  return `${href(`/q/${part(quote)}/`)}${sourceId === undefined ? '' : `#${part(sourceId)}`}`
}

/** A social card by the folder of the page that it is of: `q/<quote>`, or a story's slug. */
export function cardHref(folder: string): string {
  return href(`/${folder.split('/').map(part).join('/')}/card.png`)
}

/** Every address of the site with its first words, which the page for unknown addresses reads: the first file, or a part. */
export function quoteIndexHref(beginning?: string): string {
  return href(beginning === undefined ? '/q/index.json' : `/q/index/${part(beginning)}.json`)
}

/** A story as data. */
export function dataHref(story: string): string {
  return href(`/${part(story)}/data.json`)
}

/** The terms under which the site's fonts, tables and scripts are published; a file of `public/`. */
export function licencesHref(): string {
  return href('/licences.txt')
}

/** Search over everything on the site. */
export function searchHref(): string {
  return href('/search/')
}

/** A picture of a story by its address in the Markdown, `images/boat.jpg`; `copyPictures` puts it there. */
export function pictureHref(story: string, path: string): string {
  return href(
    `/pictures/${part(story)}/${path
      .replace(/^images\//, '')
      .split('/')
      .map(part)
      .join('/')}`,
  )
}

/** A browser script of ours by the name of its entry in `components/enhance/`. */
export function scriptHref(name: string): string {
  return href(`/_synoptic/${name}.js`)
}
