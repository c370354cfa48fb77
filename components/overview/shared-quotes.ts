import type { Quote, Story } from '@/lib/types.ts'

/** The quotes that two sources or more carry, by number. */
export function sharedQuotes(story: Story): Quote[] {
  return story.quotes
    .filter((quote) => story.sources.length - quote.absent.length > 1)
    .sort((a, b) => a.number - b.number)
}
