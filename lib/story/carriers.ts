import type { Quote, Source, Story } from '../types.ts'

/** The sources that carry a quote, in the story's order. */
export function carriersOf(story: Story, { members }: Quote): Source[] {
  return story.sources.filter(({ id }) => members.some(({ source }) => source === id))
}
