import type { Library } from '../types.ts'
import { sourceHref, storyHref } from './address.ts'

/** One source, as the search index holds it. */
export type SearchRecord = {
  url: string
  content: string
  language: string
  /** Shown with a result, and searched with its text. */
  meta: { title: string; outlet: string; story: string }
  /** What leads from a result to its words, one value each. The index searches all but filters. */
  filters: { reader: [string]; slug: [string]; quotes: [string] }
}

/**
 * Where quotes lie in a source, `start-end:id` with commas between. Offsets count letters that are not white space,
 * because the index changes white space and puts joints into scripts without it.
 */
export function toSearchRecords({ stories }: Library): SearchRecord[] {
  return stories.flatMap((story) =>
    story.sources.map((source) => {
      const count = countLetters(source.text)
      const quotes = story.quotes.flatMap((quote) =>
        quote.members
          .filter((member) => member.source === source.id)
          .map(({ start, end }) => `${count(start)}-${count(end)}:${quote.id}`),
      )
      return {
        url: sourceHref(story.slug, source.slug),
        content: source.text,
        language: source.lang,
        meta: {
          title: source.title,
          outlet: source.outlet ?? '',
          story: story.title,
        },
        filters: { reader: [storyHref(story.slug)], slug: [source.slug], quotes: [quotes.join(',')] },
      }
    }),
  )
}

/** For offsets into `text`: how many letters that are not white space stand before. */
function countLetters(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (isSpace(text[i]!) ? 0 : 1)
  return (offset) => before[offset]!
}

/** White space, and the joint that the index puts between the words of Chinese and Japanese. */
export function isSpace(character: string): boolean {
  return /[\s\u200B]/.test(character)
}
