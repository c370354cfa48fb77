import type { Quote } from '../types.ts'
import { cutAtWord } from './cut-at-word.ts'
import { isQuoted } from './is-quoted.ts'
import { shownWords } from './shown-words.ts'
import { speakerInWords } from './speaker-in-words.ts'

/** What a tab or a search result shows of the words, in code units. */
const longest = 70

/** “In a strange world …” – U.S. official: the words, in marks where a source has them in marks, and who said them. */
export function quoteTitle(quote: Quote): string {
  const words = cutAtWord(shownWords(quote.wordings[quote.base]!.text), longest)
  const speaker = speakerInWords(quote)
  return `${isQuoted(quote, quote.base) ? `“${words}”` : words}${speaker ? ` – ${speaker}` : ''}`
}
