import type { Quote } from '../types.ts'
import { choiceInWords } from './list-in-words.ts'
import { otherSpeakers } from './other-speakers.ts'

/** Names given where sources differ; a line of a card holds about three. */
const mostNames = 3

/**
 * Who said a quote, in a line: “Nathan Sales”. Where sources name different people none of them is given as the
 * speaker: “sources differ: Nathan Sales or Ann Lee”, so that a line that is cut still says so. `null` where no source
 * names anybody.
 */
export function speakerInWords(quote: Quote): string | null {
  if (!quote.speaker) return null
  if (!quote.speakersDiffer) return quote.speaker.name
  const names = [
    quote.speaker.name,
    ...otherSpeakers(quote).flatMap(({ name, differs }) => (differs && name) || []),
  ]
  const shown = names.length > mostNames ? [...names.slice(0, mostNames), 'others'] : names
  return `sources differ: ${choiceInWords(shown)}`
}
