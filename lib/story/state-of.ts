import type { CollatedQuote } from '../types.ts'

/** How a source stands to a quote, as the picture draws it; `unquoted` where it gives the words without marks. */
export type QuoteState = 'verbatim' | 'excerpt' | 'reworded' | 'unquoted' | 'absent'

/** In the order of the legend. */
export const quoteStates: readonly QuoteState[] = ['verbatim', 'excerpt', 'reworded', 'unquoted', 'absent']

/** For a person, after the name of a source. */
export const stateInWords: Record<QuoteState, string> = {
  verbatim: 'verbatim',
  excerpt: 'excerpt',
  reworded: 'reworded',
  unquoted: 'not in quotation marks',
  absent: 'not there',
}

const closeness = ['verbatim', 'excerpt', 'reworded'] as const

/** The closest of a source's places of a quote: in marks before without, verbatim before excerpt before reworded. */
export function stateOf(quote: Pick<CollatedQuote, 'members'>, sourceId: string): QuoteState {
  const places = quote.members.filter((m) => m.source === sourceId)
  if (places.length === 0) return 'absent'
  const quoted = places.filter((m) => m.quoted)
  if (quoted.length === 0) return 'unquoted'
  return closeness.find((relation) => quoted.some((m) => m.relation === relation)) ?? 'reworded'
}
