import type { Quote, Story } from '../types.ts'
import { cutAtWord } from './cut-at-word.ts'
import { mainSpeaker, sayingsOf } from './sayings-of.ts'
import { shownWords } from './shown-words.ts'

/** “In a strange world …” – U.S. official: the words, cut to what a tab or a search result shows, and the speaker. */
export function quoteTitle(story: Story, quote: Quote): string {
  const { text } = quote.wordings[quote.base]!
  const speaker = mainSpeaker(sayingsOf(story, quote))
  return `“${cutAtWord(shownWords(text), 70)}”${speaker ? ` – ${speaker.name}` : ''}`
}
