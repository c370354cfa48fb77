import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Library, Story } from './types.ts'
import { writeCache } from './write.ts'

/**
 * A library on disk, one file a story. A build compiles once and writes what it compiled; every process that renders
 * pages reads that, and none reads the content again, which may be another by then.
 */
export function writeSnapshot(folder: string, { stories }: Library): void {
  for (const story of stories) writeCache(storyFile(folder, story.slug), story)
  writeCache(join(folder, 'order.json'), { slugs: stories.map(({ slug }) => slug) })
}

/** Throws where the folder holds no whole snapshot. */
export function readSnapshot(folder: string): Library {
  // Both written above, by the same build.
  const { slugs } = JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8')) as { slugs: string[] }
  return {
    stories: slugs.map((slug) => JSON.parse(readFileSync(storyFile(folder, slug), 'utf8')) as Story),
  }
}

function storyFile(folder: string, slug: string): string {
  return join(folder, 'stories', `${slug}.json`)
}
