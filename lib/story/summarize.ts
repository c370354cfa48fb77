import type { Story } from '../types.ts'
import { sharedQuotes } from './shared-quotes.ts'

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`

/** “24 April 2023 · 5 sources of 4 origins · 12 shared quotes” */
export function summarize(story: Story): string {
  const sources = plural(story.sources.length, 'source')
  const origins = story.origins.length
  return [
    story.date ? printDate(story.date) : null,
    origins > 0 && origins < story.sources.length ? `${sources} of ${plural(origins, 'origin')}` : sources,
    plural(sharedQuotes(story).length, 'shared quote'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** “24 April 2023”; a date that cannot be read stays as it was given. */
export function printDate(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
