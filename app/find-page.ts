import { sourceHref, storyHref } from '../lib/publish/address.ts'
import type { Library, Source, Story } from '../lib/types.ts'

/** Where a former address leads: the page that took its place, or, for a withdrawn source, the story it was in. */
export type Move = { to: string; name: string; withdrawn: boolean }

/** The story at this slug. */
export function findStory(library: Library, slug: string): Story | null {
  return library.stories.find((s) => s.slug === slug) ?? null
}

/** The source at these slugs. */
export function findSource(
  library: Library,
  storySlug: string,
  sourceSlug: string,
): { story: Story; source: Source } | null {
  const story = findStory(library, storySlug)
  const source = story?.sources.find((s) => s.slug === sourceSlug)
  return story && source ? { story, source } : null
}

/** Where `story` or `story/source`, a former address, leads now; `null` where nothing was ever published. */
export function findMove(library: Library, from: string): Move | null {
  for (const story of library.stories) {
    const move = story.moved.find((m) => m.from === from)
    if (!move) continue
    const [, slug] = move.to.split('/')
    const source = story.sources.find((s) => s.slug === slug)
    if (source) return { to: sourceHref(story.slug, source.slug), name: source.title, withdrawn: false }
    return { to: storyHref(story.slug), name: story.title, withdrawn: from.includes('/') }
  }
  return null
}

/** Former addresses of stories. */
export function formerStories(stories: readonly Story[]): string[] {
  return stories.flatMap((s) => s.moved.map((m) => m.from)).filter((from) => !from.includes('/'))
}

/** Former addresses of sources. */
export function formerSources(stories: readonly Story[]): { story: string; source: string }[] {
  const paths = stories.flatMap((s) => s.moved.map((m) => m.from)).filter((from) => from.includes('/'))
  return paths.map((from) => {
    const [story = '', source = ''] = from.split('/')
    return { story, source }
  })
}
