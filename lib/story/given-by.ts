import type { Quote, Source, Story } from '../types.ts'
import { carriersOf } from './carriers.ts'
import { isTranslated } from './is-translated.ts'
import { stateOf } from './state-of.ts'

/** How sources give a quote whose base is shown, in the order in which they are named: before their names. */
const ways = {
  verbatim: 'as quoted by',
  excerpt: 'in part by',
  reworded: 'in other words by',
  unquoted: 'without quotation marks by',
  translated: 'in translation by',
} as const

/** “as quoted by” A and B, “in other words by” C: nobody is said to have the words shown who has others. */
export function givenBy(story: Story, quote: Quote): { way: string; sources: Source[] }[] {
  const carriers = carriersOf(story, quote)
  return Object.entries(ways).flatMap(([way, words]) => {
    const sources = carriers.filter((source) => wayOf(quote, source) === way)
    return sources.length > 0 ? [{ way: words, sources }] : []
  })
}

function wayOf(quote: Quote, source: Source): string {
  return isTranslated(quote, source.id) ? 'translated' : stateOf(quote, source.id)
}
