import type { Story } from '../types.ts'
import { dayInWords } from './date-in-words.ts'
import { countInWords } from './list-in-words.ts'
import { sharedQuotes } from './shared-quotes.ts'

/** “24 April 2023 · 5 sources of 4 origins · 12 shared quotes” */
export function summarizeStory(story: Story): string {
  const sources = countInWords(story.sources.length, 'source')
  const origins = story.origins.length
  return [
    story.date ? dayInWords(story.date) : null,
    origins > 0 && origins < story.sources.length
      ? `${sources} of ${countInWords(origins, 'origin')}`
      : sources,
    countInWords(sharedQuotes(story).length, 'shared quote'),
  ]
    .filter(Boolean)
    .join(' · ')
}
