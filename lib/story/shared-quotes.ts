import type { Quote, Story } from '../types.ts'

/** The quotes that two sources or more carry, by number. */
export function sharedQuotes(story: Story): Quote[] {
  return story.quotes
    .filter(({ members }) => members.some(({ source }) => source !== members[0]!.source))
    .sort((a, b) => a.number - b.number)
}
