import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { hasError } from '../../lib/compile.ts'
import { compileContent, today } from '../../lib/compile-content.ts'
import { reportDiagnostics } from '../../lib/content/report-diagnostics.ts'
import { drawLetters } from '../../lib/links/draw-letters.ts'
import { findFolderFault } from '../../lib/read-content.ts'
import { writeSnapshot } from '../../lib/snapshot.ts'
import type { Diagnostic, Library } from '../../lib/types.ts'
import { copyPictures, writeLedgers } from '../../lib/write.ts'
import { Refusal } from '../tell-failure.ts'

/** Ledgers that are named when they were written. */
const mostNamed = 6

/**
 * Compiles the content folder for publication and keeps all that its pages are made of below `snapshot`: the library and
 * its pictures. Prints everything that is wrong with the content, and writes the ledgers if nothing is an error. Throws
 * where it must not be published.
 */
export function releaseContent(dir: string, snapshot: string): Library {
  const fault = findFolderFault(dir)
  if (fault) throw new Refusal(fault)
  const { library, ledgers, diagnostics } = compileContent(dir, 'release', {
    drawLetters: () => drawLetters(randomInt),
    today: today(),
  })
  const report = reportDiagnostics(inFolder(dir, diagnostics), {
    color: process.stderr.isTTY,
    stacks: Boolean(process.env.DEBUG),
  })
  if (report !== '') console.error(report)
  if (hasError(diagnostics)) throw new Refusal('The content has errors.')
  const sources = library.stories.reduce((sum, story) => sum + story.sources.length, 0)
  const quotes = library.stories.reduce((sum, story) => sum + story.quotes.length, 0)
  console.log(`${library.stories.length} stories, ${sources} sources, ${quotes} quotes in ${dir}`)
  const missing = copyPictures(dir, library.stories, join(snapshot, 'pictures'))
  if (missing.length > 0)
    throw new Refusal(
      `Pictures went or were replaced while the content was read: ${missing.map((path) => join(dir, path)).join(', ')}. Build again.`,
    )
  writeSnapshot(snapshot, library)
  const written = writeLedgers(dir, ledgers)
  for (const path of written.slice(0, mostNamed))
    console.log(`wrote ${dir}/${path}: commit it, it keeps the links`)
  if (written.length > mostNamed) console.log(`… and ${written.length - mostNamed} more like it`)
  return library
}

/** Diagnostics with paths as a terminal opens them. */
export function inFolder(dir: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, file: join(dir, diagnostic.file) }))
}
