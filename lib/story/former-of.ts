import { areSameWords } from '../links/share-of-words.ts'
import type { Quote, Story } from '../types.ts'
import { shownWords } from './shown-words.ts'

/** What a quote's address showed when it was first published. */
type FormerQuote = {
  /** ISO date. */
  first: string
  /** `null` where they are the words it shows now. */
  words: string | null
  /** Whether one of the quote's wordings still has them. */
  stands: boolean
  /** Quotes that were told as one with it. */
  others: { id: string; words: string }[]
}

/** What a quote's page has to say of earlier days; `null` where it shows what it always did. */
export function formerOf(story: Story, quote: Quote): FormerQuote | null {
  const former = story.former.find(({ id }) => id === quote.id)
  if (!former) return null
  const { first, text } = former
  return {
    first,
    words: text === null ? null : shownWords(text),
    stands: text !== null && quote.wordings.some((wording) => areSameWords(wording.text, text)),
    others: former.to.flatMap((id) => {
      const other = story.quotes.find((one) => one.id === id)
      return other ? [{ id, words: shownWords(other.wordings[other.base]!.text) }] : []
    }),
  }
}
