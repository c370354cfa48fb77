import { compileChanged, type Purpose } from './cache.ts'
import { type Compiled, type CompileOptions, compile, hasError } from './compile.ts'
import { reportDiagnostics } from './content/report-diagnostics.ts'
import { countLetters } from './links/draw-letters.ts'
import { describeFiles, findContentDir, readContent } from './read-content.ts'
import { readSnapshot } from './snapshot.ts'
import type { Library } from './types.ts'

/** Compiles a content folder for a purpose; what is compiled already is taken from the cache. */
export function compileContent(dir: string, purpose: Purpose, options: CompileOptions): Compiled {
  return compile(readContent(dir), options, compileChanged(dir, purpose))
}

let loaded: { state: string; library: Library } | null = null

/**
 * The library for pages: in a build what it compiled, which `SYNOPTIC_SNAPSHOT` names; in development the content as it
 * is, compiled again whenever a file of it has changed. Throws with every diagnostic where there is an error.
 */
export async function loadLibrary(): Promise<Library> {
  const snapshot = process.env.SYNOPTIC_SNAPSHOT
  if (!snapshot && process.env.NODE_ENV === 'production')
    throw new Error('Pages are published by “npm run build”, which compiles the content first.')
  const dir = findContentDir()
  const state = snapshot ?? describeFiles(dir)
  if (loaded?.state === state) return loaded.library
  loaded = { state, library: snapshot ? readSnapshot(snapshot) : previewContent(dir) }
  return loaded.library
}

function previewContent(dir: string): Library {
  const { library, diagnostics } = compileContent(dir, 'preview', {
    drawLetters: countLetters(),
    today: today(),
  })
  if (hasError(diagnostics))
    throw new Error(`The content in ${dir} has errors.\n${reportDiagnostics(diagnostics)}`)
  return library
}

/** The day of a build, ISO 8601, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
