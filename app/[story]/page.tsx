import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Overview } from '@/components/overview/overview.tsx'
import { Reader } from '@/components/reader/reader.tsx'
import { MovedPage } from '@/components/site/moved-page.tsx'
import { openGraph } from '@/components/site/open-graph.ts'
import { storyHref } from '@/lib/publish/address.ts'
import { loadLibrary } from '@/lib/read.ts'
import { atLeastOne } from '../at-least-one.ts'
import { findStory, movedStories } from '../find-story.ts'

type Props = { params: Promise<{ story: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const library = await loadLibrary()
  const slugs = [...library.stories.map((s) => s.slug), ...movedStories(library).map((m) => m.from)]
  return atLeastOne(
    slugs.map((story) => ({ story })),
    { story: '_' },
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = findStory(await loadLibrary(), (await params).story)
  if (!found) return { title: 'No such story', robots: { index: false } }
  const { story, moved } = found
  const page = { title: story.title, description: story.summary, path: storyHref(story.slug) }
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: page.path },
    ...openGraph(page),
    ...(moved ? { robots: { index: false } } : {}),
  }
}

export default async function Page({ params }: Props) {
  const found = findStory(await loadLibrary(), (await params).story)
  if (!found) notFound()
  const { story, moved } = found
  if (moved) return <MovedPage name={story.title} to={storyHref(story.slug)} />
  return (
    <Reader story={story}>
      <Overview story={story} />
    </Reader>
  )
}
