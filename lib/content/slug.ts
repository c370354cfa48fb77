import slugify from '@sindresorhus/slugify'

/** First path segments that the site or its framework uses itself. */
const reserved = new Set([
  '404',
  '_next',
  '_not-found',
  '_synoptic',
  'api',
  'assets',
  'cards',
  'compare',
  'con',
  'data',
  'favicon',
  'fonts',
  'images',
  'index',
  'nul',
  'pagefind',
  'permalinks',
  'pictures',
  'q',
  'robots',
  'search',
  'sitemap',
  'static',
  'stories',
  'story',
])

/** Whether a name can be a segment of an address: small Latin letters, digits, single hyphens; at most 80 characters. */
export function isSlug(name: string): boolean {
  return name.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
}

/** Whether an address segment belongs to the site itself. */
export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug.toLowerCase())
}

/** The slug nearest to a name, in the letters most readers would write; `null` where no letter or digit is left. */
export function toSlug(name: string): string | null {
  const slug = slugify(name.replace(/['’‘ʼ]/g, ''), { decamelize: false })
  return slug.slice(0, 80).replace(/-+$/, '') || null
}
