import type { Library } from '../types.ts'

/** The site's stories with their sources and every id ever published, small enough to be read by a browser. */
export type AddressIndex = IndexedStory[]

export type IndexedStory = {
  slug: string
  title: string
  /** Slugs, the former ones too. */
  sources: string[]
  /** Each id with its first words; without words where these are withdrawn. */
  quotes: [id: string, words: string][]
}

/** Characters of a quote that are enough to know it by. */
const shownLength = 90

export function toAddressIndex({ stories }: Library): AddressIndex {
  return stories.map((story) => ({
    slug: story.slug,
    title: story.title,
    sources: [
      ...story.sources.map(({ slug }) => slug),
      ...story.moved.flatMap(({ from }) => (from.startsWith(`${story.slug}/`) ? [from.split('/')[1]!] : [])),
    ],
    quotes: [
      ...story.quotes.map(({ id, wordings, base }): [string, string] => [
        id,
        firstWords(wordings[base]!.text),
      ]),
      ...story.gone.map(({ id, text, state }): [string, string] => [
        id,
        state === 'withdrawn' ? '' : firstWords(text),
      ]),
    ],
  }))
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= shownLength) return line
  const blank = line.lastIndexOf(' ', shownLength)
  // Scripts without blanks, and long words, are cut between characters.
  const cut = blank > shownLength / 2 ? line.slice(0, blank) : [...line].slice(0, shownLength / 2).join('')
  return `${cut}…`
}
