import type { Quote, Story } from '../types.ts'
import { findAbsent } from './find-absent.ts'
import { countOf } from './list-in-words.ts'

/** “In 4 of 5 sources, in 3 wordings” */
export function tallyOf(story: Story, quote: Quote): string {
  const all = story.sources.length
  const carried = all - findAbsent(quote, story.sources).length
  if (carried === 1) return `In 1 of ${countOf(all, 'source')}`
  const where =
    carried === all ? `In all ${countOf(all, 'source')}` : `In ${carried} of ${countOf(all, 'source')}`
  const wordings = quote.wordings.length
  return `${where}, ${wordings === 1 ? 'in the same words' : `in ${countOf(wordings, 'wording')}`}`
}
