import type { Gone, Library, Quote, Story } from '../lib/types.ts'

/** What a published quote id leads to now. */
export type Found = { story: Story; quote: Quote } | { story: Story; gone: Gone }

/** The quote with this id, or what became of it; `null` where the id was never published. */
export function quoteById(library: Library, id: string): Found | null {
  for (const story of library.stories) {
    const quote = story.quotes.find((q) => q.id === id)
    if (quote) return { story, quote }
  }
  for (const story of library.stories) {
    const gone = story.gone.find((g) => g.id === id)
    if (gone) return { story, gone }
  }
  return null
}
