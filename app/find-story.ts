import type { Library, Source, Story } from '../lib/types.ts'

/** A former address and the present one, as slugs: `old` → `new`, or `story/old` → `story/new` for a source. */
export type Move = { from: string; to: string }

/** Former slugs of stories. */
export function movedStories(library: Library): Move[] {
  return library.stories.flatMap((story) => story.moved.filter((move) => !move.from.includes('/')))
}

/** Former slugs of sources, each with the story slug it was published under. */
export function movedSources(library: Library): Move[] {
  return library.stories.flatMap((story) => story.moved.filter((move) => move.from.includes('/')))
}

/** The story at this slug; `moved` where the slug is a former one. */
export function findStory(library: Library, slug: string): { story: Story; moved: boolean } | null {
  const story = library.stories.find((s) => s.slug === slug)
  if (story) return { story, moved: false }
  const renamed = library.stories.find((s) => s.moved.some((move) => move.from === slug))
  return renamed ? { story: renamed, moved: true } : null
}

/** The source at these slugs; `moved` where either is a former one. */
export function findSource(
  library: Library,
  storySlug: string,
  sourceSlug: string,
): { story: Story; source: Source; moved: boolean } | null {
  const found = findStory(library, storySlug)
  if (!found) return null
  const { story } = found
  const source = story.sources.find((s) => s.slug === sourceSlug)
  if (source) return { story, source, moved: found.moved }
  const move = story.moved.find(
    (m) => m.from === `${storySlug}/${sourceSlug}` || m.from === `${story.slug}/${sourceSlug}`,
  )
  const renamed = move && story.sources.find((s) => s.slug === move.to.split('/').at(-1))
  return renamed ? { story, source: renamed, moved: true } : null
}
