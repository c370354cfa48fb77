import type { CollatedQuote } from '../types.ts'
import { isTranslated } from './is-translated.ts'
import { stateInWords, stateOf } from './state-of.ts'

/** How a source gives a quote, for a person: as a translation, whose words are not compared, or else by its state. */
export function tellState(quote: CollatedQuote, sourceId: string): string {
  const state = stateOf(quote, sourceId)
  return state !== 'absent' && isTranslated(quote, sourceId) ? 'translated' : stateInWords[state]
}
