import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GonePage, goneTitle, soleSuccessor } from '@/components/quote/gone-page.tsx'
import { quoteMetadata } from '@/components/quote/quote-metadata.ts'
import { QuotePage } from '@/components/quote/quote-page.tsx'
import { loadLibrary, loadRendered } from '@/lib/load-library.ts'
import { quoteHref } from '@/lib/publish/address.ts'
import { quoteById } from '../../quote-by-id.ts'

type Props = { params: Promise<{ quote: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const stories = await loadRendered()
  const ids = stories.flatMap((story) => [...story.quotes, ...story.gone].map(({ id }) => id))
  return [...new Set(ids)].map((quote) => ({ quote }))
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
  return quoteMetadata(found.story, found.quote)
}

export default async function Page({ params }: Props) {
  const found = quoteById(await loadLibrary(), (await params).quote)
  if (!found) notFound()
  if ('gone' in found) return <GonePage story={found.story} gone={found.gone} />
  return <QuotePage story={found.story} quote={found.quote} />
}
