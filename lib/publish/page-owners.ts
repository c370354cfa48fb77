import type { Story } from '../types.ts'

/** The part of a site that all stories share. No slug has a star. */
export const sharedPart = '*shared'

/** The part of a site that a volume of the search index is. */
export function searchPart(folder: string): string {
  return `*search ${folder}`
}

/** Which story publishes the page in a folder of the site (`bridge`, `bridge/gazette`, `q/a-bridge-k7m2`), by slug. */
export type PageOwners = ReadonlyMap<string, string>

/** The owners of all pages of stories. What is there goes before what was, and of two that were the first. */
export function findPageOwners(stories: readonly Story[]): PageOwners {
  const owners = new Map<string, string>()
  const add = (slug: string, folders: readonly string[]) => {
    for (const folder of folders) if (!owners.has(folder)) owners.set(folder, slug)
  }
  for (const { slug, sources, quotes } of stories)
    add(slug, [
      slug,
      ...sources.map((source) => `${slug}/${source.slug}`),
      ...quotes.map(({ id }) => `q/${id}`),
    ])
  for (const { slug, moved, gone } of stories)
    add(slug, [...moved.map(({ from }) => from), ...gone.map(({ id }) => `q/${id}`)])
  return owners
}

/** The part of the site that a published file belongs to: a story's slug, or one of those above. */
export function partOfFile(owners: PageOwners, path: string): string {
  const parts = path.split('/')
  if (parts[0] === 'pictures') return parts[1]!
  if (parts[0] === 'pagefind') return searchPart(parts[1]!)
  return owners.get(parts.slice(0, -1).join('/')) ?? sharedPart
}
