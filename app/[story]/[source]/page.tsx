import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MovedPage, WithdrawnPage } from '@/components/site/moved-page.tsx'
import { openGraph } from '@/components/site/open-graph.ts'
import { SourcePage } from '@/components/source/source-page.tsx'
import { loadLibrary, loadRendered } from '@/lib/load-library.ts'
import { sourceHref } from '@/lib/publish/address.ts'
import { cardOfStory } from '@/lib/publish/cards-of-story.ts'
import { findMove, findSource, formerSources } from '../../find-page.ts'

type Props = { params: Promise<{ story: string; source: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const stories = await loadRendered()
  const present = stories.flatMap((story) =>
    story.sources.map((source) => ({ story: story.slug, source: source.slug })),
  )
  const all = [...present, ...formerSources(stories)]
  const unique = new Map(all.map((address) => [`${address.story}/${address.source}`, address]))
  return [...unique.values()]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const library = await loadLibrary()
  const { story: storySlug, source: sourceSlug } = await params
  const found = findSource(library, storySlug, sourceSlug)
  const move = findMove(library, `${storySlug}/${sourceSlug}`)
  if (!found)
    return {
      title: move?.withdrawn ? 'Withdrawn source' : (move?.name ?? 'No such source'),
      robots: { index: false },
      ...(move && !move.withdrawn ? { alternates: { canonical: move.to } } : {}),
    }
  const { story, source } = found
  const page = {
    title: source.outlet ? `${source.title} (${source.outlet})` : source.title,
    description: `One of ${story.sources.length} sources of “${story.title}”, with the quotes it shares with the others.`,
    path: sourceHref(story.slug, source.slug),
  }
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: page.path },
    ...openGraph({ ...page, card: cardOfStory(story) }),
  }
}

export default async function Page({ params }: Props) {
  const library = await loadLibrary()
  const { story, source } = await params
  const found = findSource(library, story, source)
  if (found) return <SourcePage story={found.story} source={found.source} />
  const move = findMove(library, `${story}/${source}`)
  if (!move) notFound()
  return move.withdrawn ? (
    <WithdrawnPage story={move.name} to={move.to} />
  ) : (
    <MovedPage name={move.name} to={move.to} />
  )
}
