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
  writeRun(folder, { library: stories.map(({ slug }) => slug), rendered: null })
}

/**
 * What one run of Next reads of a snapshot, by slugs: the stories that its pages may speak of, in their order, and those
 * whose own pages it renders, `null` for all of them.
 */
export type RenderRun = { library: string[]; rendered: string[] | null }

/** Says what the next process that reads the snapshot is for. */
export function writeRun(folder: string, run: RenderRun): void {
  writeCache(join(folder, 'run.json'), run)
}

/** The library of a run, and the stories whose pages it renders. Throws where the folder holds no whole snapshot. */
export function readSnapshot(folder: string): { library: Library; rendered: Story[] } {
  // Both written above, by the same build.
  const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RenderRun
  const stories = run.library.map(
    (slug) => JSON.parse(readFileSync(storyFile(folder, slug), 'utf8')) as Story,
  )
  const wanted = run.rendered && new Set(run.rendered)
  return { library: { stories }, rendered: stories.filter(({ slug }) => wanted?.has(slug) ?? true) }
}

function storyFile(folder: string, slug: string): string {
  return join(folder, 'stories', `${slug}.json`)
}
