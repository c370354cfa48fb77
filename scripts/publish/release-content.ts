import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { reportDiagnostics } from '../../lib/content/report-diagnostics.ts'
import { drawLetters } from '../../lib/links/draw-letters.ts'
import { compileContent } from '../../lib/load-library.ts'
import { findFolderFault } from '../../lib/read-content.ts'
import type { Diagnostic, Library } from '../../lib/types.ts'
import { copyPictures, writeLedgers } from '../../lib/write.ts'

/**
 * Compiles the content folder for publication: prints everything that is wrong with it, and writes the ledgers if
 * nothing is an error. `null` where it must not be published.
 */
export function releaseContent(dir: string): Library | null {
  const fault = findFolderFault(dir)
  if (fault) {
    console.error(fault)
    return null
  }
  const { library, ledgers, diagnostics } = compileContent(dir, 'release', {
    drawLetters: () => drawLetters(randomInt),
    today: new Date().toISOString().slice(0, 10),
  })
  const report = reportDiagnostics(inFolder(dir, diagnostics), {
    color: process.stderr.isTTY,
    stacks: Boolean(process.env.DEBUG),
  })
  if (report !== '') console.error(report)
  if (diagnostics.some(({ severity }) => severity === 'error')) return null
  const sources = library.stories.reduce((sum, story) => sum + story.sources.length, 0)
  const quotes = library.stories.reduce((sum, story) => sum + story.quotes.length, 0)
  console.log(`${library.stories.length} stories, ${sources} sources, ${quotes} quotes in ${dir}`)
  copyPictures(dir, library.stories, pictureFolder)
  for (const path of writeLedgers(dir, ledgers))
    console.log(`wrote ${dir}/${path}: commit it, it keeps the links`)
  return library
}

/** Next serves and exports what is in `public/`. */
export const pictureFolder = 'public/pictures'

/** Diagnostics with paths as a terminal opens them. */
export function inFolder(dir: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, file: join(dir, diagnostic.file) }))
}
