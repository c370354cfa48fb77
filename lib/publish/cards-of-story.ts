import { carriersOf } from '../story/carriers.ts'
import type { Quote, Story } from '../types.ts'
import { type CardContent, toCardContent, toStoryCardContent } from './card-content.ts'

/** A social card, and the folder of the page that it is of: `q/<quote>`, or the story's slug. */
export type Card = { folder: string; content: CardContent }

/** The card of a story's reader and of all its pages that have none of their own. */
export function cardOfStory(story: Story): Card {
  return { folder: story.slug, content: toStoryCardContent(story) }
}

/** The card of a quote's page: the story's, where one source alone carries the quote and there is nothing to compare. */
export function cardOfQuote(story: Story, quote: Quote): Card {
  return isShared(story, quote)
    ? { folder: `q/${quote.id}`, content: toCardContent(story, quote) }
    : cardOfStory(story)
}

/** Every card that pages of the story name. */
export function cardsOfStory(story: Story): Card[] {
  const shared = story.quotes.filter((quote) => isShared(story, quote))
  return [cardOfStory(story), ...shared.map((quote) => cardOfQuote(story, quote))]
}

function isShared(story: Story, quote: Quote): boolean {
  return carriersOf(story, quote).length > 1
}
