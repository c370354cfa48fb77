import { groupBy } from '../group-by.ts'
import type { AddressIndex, IndexedStory } from './address-index.ts'

/**
 * The index of addresses in files that a browser reads as it needs them. A small one is a single file, the first, and has
 * all `stories`; of a large one that file has the beginnings of names by which it is split: the stories whose slugs,
 * and the quotes whose ids, begin so are in the file of that beginning.
 */
export type FirstIndex = { beginnings: string[]; stories: AddressIndex }

/** Names in one file: some 20 kB. */
const mostNames = 200

/** A slug or an id, with what the index says of it; `story` has no sources or quotes but these. */
type Name = { name: string; story: IndexedStory }

/** Splits an index; `parts` has what belongs to each beginning. */
export function splitIndex(index: AddressIndex): { first: FirstIndex; parts: Map<string, AddressIndex> } {
  const names = index.flatMap((story): Name[] => [
    { name: story.slug.toLowerCase(), story: { ...story, quotes: [] } },
    ...story.quotes.map(([id, words]) => ({
      name: id.toLowerCase(),
      story: { ...story, sources: [], quotes: [[id, words] as [string, string]] },
    })),
  ])
  if (names.length <= mostNames) return { first: { beginnings: [], stories: index }, parts: new Map() }
  const parts = new Map([...splitNames(names, 1)].map(([beginning, own]) => [beginning, join(own)]))
  return { first: { beginnings: [...parts.keys()].sort(), stories: [] }, parts }
}

function splitNames(names: readonly Name[], length: number): [string, Name[]][] {
  const groups = groupBy(names, ({ name }) => name.slice(0, length))
  return [...groups].flatMap(([beginning, own]): [string, Name[]][] => {
    const isWhole = own.every(({ name }) => name.length <= length)
    return own.length <= mostNames || isWhole ? [[beginning, own]] : splitNames(own, length + 1)
  })
}

function join(names: readonly Name[]): AddressIndex {
  return joinIndexes(names.map(({ story }) => [story]))
}

/** What several parts of an index say, each story once. */
export function joinIndexes(indexes: readonly AddressIndex[]): AddressIndex {
  return [...groupBy(indexes.flat(), ({ slug }) => slug).values()].map((same) => ({
    ...same[0]!,
    sources: [...new Set(same.flatMap(({ sources }) => sources))],
    quotes: same.flatMap(({ quotes }) => quotes),
  }))
}

/** The beginnings whose files say of names, or of what is nearest to them: those that have most letters in common. None where there are none. */
export function findBeginnings(names: readonly string[], beginnings: readonly string[]): string[] {
  if (beginnings.length === 0) return []
  const found = names.map((name) => {
    const common = (beginning: string) => {
      let at = 0
      while (at < beginning.length && beginning[at] === name[at]) at++
      return at
    }
    return beginnings.reduce((best, one) => (common(one) > common(best) ? one : best))
  })
  return [...new Set(found)]
}
