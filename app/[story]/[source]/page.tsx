import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MovedPage } from '@/components/site/moved-page.tsx'
import { openGraph } from '@/components/site/open-graph.ts'
import { SourcePage } from '@/components/source/source-page.tsx'
import { sourceHref } from '@/lib/publish/address.ts'
import { loadLibrary } from '@/lib/read.ts'
import { atLeastOne } from '../../at-least-one.ts'
import { findSource, movedSources, movedStories } from '../../find-story.ts'

type Props = { params: Promise<{ story: string; source: string }> }

export const dynamicParams = false

export async function generateStaticParams() {
  const library = await loadLibrary()
  const present = library.stories.flatMap((s) =>
    s.sources.map((source) => ({ story: s.slug, source: source.slug })),
  )
  const underOldStory = movedStories(library).flatMap(({ from, to }) =>
    present.filter((p) => p.story === to).map((p) => ({ ...p, story: from })),
  )
  const renamed = movedSources(library).map(({ from }) => {
    const [story = '', source = ''] = from.split('/')
    return { story, source }
  })
  return atLeastOne([...present, ...underOldStory, ...renamed], { story: '_', source: '_' })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story, source } = await params
  const found = findSource(await loadLibrary(), story, source)
  if (!found) return { title: 'No such source', robots: { index: false } }
  const page = {
    title: found.source.outlet ? `${found.source.title} (${found.source.outlet})` : found.source.title,
    description: `One of ${found.story.sources.length} sources of “${found.story.title}”, with the quotes it shares with the others.`,
    path: sourceHref(found.story.slug, found.source.slug),
  }
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical: page.path },
    ...openGraph(page),
    ...(found.moved ? { robots: { index: false } } : {}),
  }
}

export default async function Page({ params }: Props) {
  const { story, source } = await params
  const found = findSource(await loadLibrary(), story, source)
  if (!found) notFound()
  if (found.moved)
    return <MovedPage name={found.source.title} to={sourceHref(found.story.slug, found.source.slug)} />
  return <SourcePage story={found.story} source={found.source} />
}
