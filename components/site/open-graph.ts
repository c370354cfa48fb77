import type { Metadata } from 'next'
import { absoluteHref, cardHref, siteOrigin } from '@/lib/publish/address.ts'
import type { Card } from '@/lib/publish/cards-of-story.ts'
import { siteName } from './site-name.ts'

/** What a page shows where its link is shared. `card`: its picture, 1200 × 630. */
export function openGraph(page: {
  title: string
  description: string
  path: string
  card?: Card
}): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { title, description, path, card } = page
  const address = absoluteHref(path)
  const picture = card && absoluteHref(cardHref(card.folder))
  return {
    openGraph: {
      type: 'article',
      siteName,
      title,
      description,
      ...(address ? { url: address } : {}),
      // Shared pictures need a full address, which is only known where the builder gave `SITE_URL`.
      ...(picture ? { images: [{ url: picture, width: 1200, height: 630, alt: card.content.alt }] } : {}),
    },
    ...(siteOrigin
      ? { twitter: { card: picture ? 'summary_large_image' : 'summary', title, description } }
      : {}),
  }
}
