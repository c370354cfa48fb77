import type { Quote, Story } from '../types.ts'
import { isForeign } from './is-translated.ts'
import { type QuoteState, stateOf } from './state-of.ts'
import { tellState } from './tell-state.ts'

/** A line of the overview. */
export type OverviewRow = {
  quote: Quote
  /** One for each source of the story, in its order. */
  states: QuoteState[]
  /** How each source gives it, for a person. */
  words: string[]
  reworded: boolean
}

/** All quotes by number, also those that only one source has. */
export function overviewRows(story: Story): OverviewRow[] {
  return [...story.quotes]
    .sort((a, b) => a.number - b.number)
    .map((quote) => ({
      quote,
      states: story.sources.map((source) => stateOf(quote, source.id)),
      words: story.sources.map((source) => tellState(quote, source.id)),
      reworded: quote.members.some((m) => m.relation === 'reworded' && !isForeign(quote, m.wording)),
    }))
}
