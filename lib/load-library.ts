import { readSnapshot } from './snapshot.ts'
import type { Library } from './types.ts'

let loaded: { snapshot: string; library: Library } | null = null

/**
 * The library for pages: in a build what it compiled, which `SYNOPTIC_SNAPSHOT` names; in development the content as it
 * is. Throws with every diagnostic where there is an error. A build’s pages are compiled without the branch that
 * reads content, and without the engine.
 */
export async function loadLibrary(): Promise<Library> {
  if (process.env.NODE_ENV !== 'production' && !process.env.SYNOPTIC_SNAPSHOT) {
    const { previewLibrary } = await import('./compile-content.ts')
    return previewLibrary()
  }
  const snapshot = process.env.SYNOPTIC_SNAPSHOT
  if (!snapshot) throw new Error('Pages are published by “npm run build”, which compiles the content first.')
  if (loaded?.snapshot !== snapshot) loaded = { snapshot, library: readSnapshot(snapshot) }
  return loaded.library
}
