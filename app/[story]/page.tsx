import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Overview } from '@/components/overview/overview.tsx'
import { Reader } from '@/components/reader/reader.tsx'
import { MovedPage } from '@/components/site/moved-page.tsx'
import { openGraph } from '@/components/site/open-graph.ts'
import { loadLibrary, loadRendered } from '@/lib/load-library.ts'
import { storyHref } from '@/lib/publish/address.ts'
import { cardOfStory } from '@/lib/publish/cards-of-story.ts'
import { findMove, findStory, formerStories } from '../find-page.ts'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const stories = await loadRendered()
  const slugs = new Set([...stories.map((s) => s.slug), ...formerStories(stories)])
  return [...slugs].map((story) => ({ story }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const library = await loadLibrary()
  const { story: slug } = await params
  const story = findStory(library, slug)
  const move = findMove(library, slug)
  if (!story)
    return {
      title: move ? move.name : 'No such story',
      robots: { index: false },
      ...(move ? { alternates: { canonical: move.to } } : {}),
    }
  const page = { title: story.title, description: story.summary, path: storyHref(story.slug) }
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: page.path },
    ...openGraph({ ...page, card: cardOfStory(story) }),
  }
}

export default async function Page({ params }: Props) {
  const library = await loadLibrary()
  const { story: slug } = await params
  const story = findStory(library, slug)
  if (story)
    return (
      <Reader story={story}>
        <Overview story={story} />
      </Reader>
    )
  const move = findMove(library, slug)
  return move ? <MovedPage name={move.name} to={move.to} /> : notFound()
}
