import { findNearestQuotes } from '../links/find-nearest-quotes.ts'
import { basePath as ownBasePath, quoteHref, shelfHref, sourceHref, storyHref } from './address.ts'
import type { AddressIndex, IndexedStory } from './address-index.ts'

/**
 * What an address without a page most likely meant: a page of the site that differs in capitals, in the signs at its
 * end or in its last slash alone; or the quotes nearest to it, with the story it lies under.
 */
export type NearestPages =
  | { kind: 'same'; href: string }
  | { kind: 'near'; story: IndexedStory | null; quotes: NearQuote[] }

type NearQuote = { href: string; words: string; story: string }

/** `path` as the browser has it, with the base path. Quotes whose words are withdrawn are not offered. */
export function findNearestPages(path: string, index: AddressIndex, basePath = ownBasePath): NearestPages {
  const parts = namesInPath(path, basePath)
  const [first = '', second = ''] = parts
  if (first === '') return { kind: 'same', href: shelfHref() }
  const story = index.find(({ slug }) => slug.toLowerCase() === first) ?? null
  const same = first === 'q' ? samePage(second, index) : story && sameInStory(parts, story)
  if (same !== null) return { kind: 'same', href: same }

  const offered = (story === null ? index : [story]).flatMap(({ title, quotes }) =>
    quotes.flatMap(([id, words]) => (words === '' ? [] : [{ id, words, story: title }])),
  )
  const asked = parts.at(first === 'q' ? 1 : -1) ?? ''
  const byId = new Map(offered.map((quote) => [quote.id, quote]))
  const quotes = findNearestQuotes(asked, [...byId.keys()]).map((id) => {
    const { words, story } = byId.get(id)!
    return { href: quoteHref(id), words, story }
  })
  return { kind: 'near', story, quotes }
}

/** What stands between the slashes of an address below the base path, in small letters, without signs at its end. */
export function namesInPath(path: string, basePath = ownBasePath): string[] {
  const local = path.toLowerCase().startsWith(basePath.toLowerCase()) ? path.slice(basePath.length) : path
  return local.split('/').flatMap((part) => {
    const name = levelled(part)
    return name === '' ? [] : [name]
  })
}

function samePage(id: string, index: AddressIndex): string | null {
  return index.some(({ quotes }) => quotes.some(([one]) => one === id)) ? quoteHref(id) : null
}

function sameInStory(parts: readonly string[], story: IndexedStory): string | null {
  const [, second] = parts
  if (second === undefined) return storyHref(story.slug)
  const source = story.sources.find((slug) => slug.toLowerCase() === second)
  if (source !== undefined && parts.length === 2) return sourceHref(story.slug, source)
  return story.quotes.some(([id]) => id === second) ? quoteHref(second) : null
}

/** In small letters, without what mail programs and sentences leave at the end of an address. */
function levelled(part: string): string {
  return decode(part)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+$/u, '')
    .trim()
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
