import type { Metadata } from 'next'
import { openGraph } from '@/components/site/open-graph.ts'
import { quoteHref } from '@/lib/publish/address.ts'
import { cardOfQuote } from '@/lib/publish/cards-of-story.ts'
import { quoteTitle } from '@/lib/story/quote-title.ts'
import { tallyOf } from '@/lib/story/tally-of.ts'
import type { Quote, Story } from '@/lib/types.ts'

/** What a quote's page says of itself to browsers, search engines and those who are sent its link. */
export function quoteMetadata(story: Story, quote: Quote): Metadata {
  const title = quoteTitle(quote)
  const description = `${tallyOf(story, quote)}: ${story.title}`
  const path = quoteHref(quote.id)
  return {
    title,
    description,
    alternates: { canonical: path, types: { 'application/json+oembed': `${path}oembed.json` } },
    ...openGraph({
      title,
      description,
      path,
      card: cardOfQuote(story, quote),
    }),
  }
}
