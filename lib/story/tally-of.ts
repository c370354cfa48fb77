import type { Quote, Story } from '../types.ts'
import { carriersOf } from './carriers.ts'
import { countInWords } from './list-in-words.ts'

/** “In 4 of 5 sources, in 3 wordings” */
export function tallyOf(story: Story, quote: Quote): string {
  const all = story.sources.length
  const carried = carriersOf(story, quote).length
  if (carried === 1) return `In 1 of ${countInWords(all, 'source')}`
  const where =
    carried === all
      ? `In all ${countInWords(all, 'source')}`
      : `In ${carried} of ${countInWords(all, 'source')}`
  const wordings = quote.wordings.length
  return `${where}, ${wordings === 1 ? 'in the same words' : `in ${countInWords(wordings, 'wording')}`}`
}
