import { compileChanged, type Purpose } from './cache.ts'
import { type Compiled, type CompileOptions, compile, hasError } from './compile.ts'
import { reportDiagnostics } from './content/report-diagnostics.ts'
import { countLetters } from './links/draw-letters.ts'
import { describeFiles, findContentDir, readContent } from './read-content.ts'
import type { Library } from './types.ts'

/** Compiles a content folder for a purpose; what is compiled already is taken from the cache. */
export function compileContent(dir: string, purpose: Purpose, options: CompileOptions): Compiled {
  return compile(readContent(dir), options, compileChanged(dir, purpose))
}

let previewed: { state: string; library: Library } | null = null

/**
 * The content as it is, for pages in development; compiled again whenever a file of it has changed. Throws with every
 * diagnostic where there is an error.
 */
export function previewLibrary(): Library {
  const dir = findContentDir()
  const state = describeFiles(dir)
  if (previewed?.state !== state) previewed = { state, library: previewContent(dir) }
  return previewed.library
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
