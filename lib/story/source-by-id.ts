import type { Source, Story } from '../types.ts'

/** The source with this id. Throws where the story has none, which only a damaged library can cause. */
export function sourceById(story: Story, id: string): Source {
  const source = story.sources.find((one) => one.id === id)
  if (!source) throw new Error(`Story “${story.slug}” has no source “${id}”.`)
  return source
}
