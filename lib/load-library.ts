import { readSnapshot } from './snapshot.ts'
import type { Library, Story } from './types.ts'

type Loaded = ReturnType<typeof readSnapshot>

let loaded: { snapshot: string; content: Loaded } | null = null

/**
 * The library for pages: in a build what it compiled, which `SYNOPTIC_SNAPSHOT` names; in development the content as it
 * is. Throws with every diagnostic where there is an error.
 */
export async function loadLibrary(): Promise<Library> {
  return (await load()).library
}

/** The stories whose own pages are rendered, of those that `loadLibrary` gives: in a build some at a time. */
export async function loadRendered(): Promise<Story[]> {
  return (await load()).rendered
}

/** A build’s pages are compiled without the branch that reads content, and without the engine. */
async function load(): Promise<Loaded> {
  if (process.env.NODE_ENV !== 'production' && !process.env.SYNOPTIC_SNAPSHOT) {
    const { previewLibrary } = await import('./compile-content.ts')
    const library = previewLibrary()
    return { library, rendered: library.stories }
  }
  const snapshot = process.env.SYNOPTIC_SNAPSHOT
  if (!snapshot) throw new Error('Pages are published by “npm run build”, which compiles the content first.')
  if (loaded?.snapshot !== snapshot) loaded = { snapshot, content: readSnapshot(snapshot) }
  return loaded.content
}
