import type { Metadata } from 'next'
import { absoluteHref, siteOrigin } from '@/lib/publish/address.ts'
import { siteName } from './site-name.ts'

/** What a page shows where its link is shared. `card`: path and words of its picture, 1200 × 630. */
export function openGraph(page: {
  title: string
  description: string
  path: string
  card?: { path: string; alt: string }
}): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { title, description, path, card } = page
  const address = absoluteHref(path)
  const picture = card && absoluteHref(card.path)
  return {
    openGraph: {
      type: 'article',
      siteName,
      title,
      description,
      ...(address ? { url: address } : {}),
      // Shared pictures need a full address, which is only known where the builder gave `SITE_URL`.
      ...(picture ? { images: [{ url: picture, width: 1200, height: 630, alt: card.alt }] } : {}),
    },
    ...(siteOrigin
      ? { twitter: { card: picture ? 'summary_large_image' : 'summary', title, description } }
      : {}),
  }
}
