import { compareStrings } from '../compare-strings.ts'
import type { Story } from '../types.ts'
import { type SearchRecord, toSearchRecords } from './search-records.ts'
import { allPeriods, toPeriods } from './shelf-periods.ts'

/** Stories that one volume of the search index holds: a reader opens a volume whole, and an edit makes one anew. */
const mostStories = 120

/** A part of the search index: its stories, the language of its sources, in small letters, and its folder below `/pagefind/`. */
export type SearchVolume = { folder: string; lang: string; stories: Story[] }

/**
 * The search index in volumes, the newest first. Periods follow one another into a volume as long as they fit, from the
 * oldest on, so that a new story changes the newest volume alone. Each language has its own, because the index stems
 * and splits words as its language does.
 */
export function toSearchVolumes(stories: readonly Story[]): SearchVolume[] {
  const lists = allPeriods(toPeriods(stories)).filter(({ parts }) => parts.length === 0)
  const groups: { path: string; stories: Story[] }[] = []
  for (const { path, stories: own } of lists.reverse()) {
    const last = groups.at(-1)
    if (last && last.stories.length + own.length <= mostStories) last.stories.push(...own)
    else groups.push({ path, stories: [...own] })
  }
  return groups.reverse().flatMap(({ path, stories: own }) => {
    const languages = new Set(own.flatMap(({ sources }) => sources.map(({ lang }) => lang.toLowerCase())))
    return [...languages]
      .sort(compareStrings)
      .map((lang) => ({ folder: `${path.replaceAll('/', '-')}-${lang}`, lang, stories: own }))
  })
}

/** What a volume holds: the sources in its language. */
export function recordsOfVolume({ lang, stories }: SearchVolume): SearchRecord[] {
  const inLanguage = stories.map((story) => ({
    ...story,
    sources: story.sources.filter((source) => source.lang.toLowerCase() === lang),
  }))
  return toSearchRecords({ stories: inLanguage })
}
