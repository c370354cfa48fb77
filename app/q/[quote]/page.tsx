import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GonePage, goneTitle, soleSuccessor } from '@/components/quote/gone-page.tsx'
import { QuotePage } from '@/components/quote/quote-page.tsx'
import { openGraph } from '@/components/site/open-graph.ts'
import { loadLibrary } from '@/lib/load-library.ts'
import { cardHref, quoteHref } from '@/lib/publish/address.ts'
import { toCardContent } from '@/lib/publish/card-content.ts'
import { quoteTitle } from '@/lib/story/quote-title.ts'
import { tallyOf } from '@/lib/story/tally-of.ts'
import { atLeastOne } from '../../at-least-one.ts'
import { quoteById } from '../../quote-by-id.ts'

type Props = { params: Promise<{ quote: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const { stories } = await loadLibrary()
  const ids = stories.flatMap((story) => [...story.quotes, ...story.gone].map(({ id }) => id))
  return atLeastOne(
    [...new Set(ids)].map((quote) => ({ quote })),
    { quote: '_' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = quoteById(await loadLibrary(), (await params).quote)
  if (!found) return { title: 'No such quote', robots: { index: false } }
  if ('gone' in found) {
    const successor = soleSuccessor(found.gone)
    return {
      title: goneTitle(found.gone),
      robots: { index: false },
      ...(successor ? { alternates: { canonical: quoteHref(successor) } } : {}),
    }
  }
  const { story, quote } = found
  const title = quoteTitle(story, quote)
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
      card: { path: cardHref(quote.id), alt: toCardContent(story, quote).alt },
    }),
  }
}

export default async function Page({ params }: Props) {
  const library = await loadLibrary()
  const found = quoteById(library, (await params).quote)
  if (!found) notFound()
  if ('gone' in found) return <GonePage library={library} story={found.story} gone={found.gone} />
  return <QuotePage story={found.story} quote={found.quote} />
}
