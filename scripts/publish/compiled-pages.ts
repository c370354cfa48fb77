import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashFolders } from './hash-folders.ts'

/** Next's folder. */
export const nextFolder = '.next'
/** What Next rendered, among what it compiled; and what pages ask for of it, style and fonts. */
export const renderedFolder = join(nextFolder, 'server/app')
const servedFolder = join(nextFolder, 'static')

/**
 * Says of which program Next's folder holds the compiled pages. Not there while Next works: what a build that failed or
 * was killed leaves may be half written.
 */
const compiledFile = '.synoptic/compiled.json'

/** Whether Next's folder holds the pages that were compiled of a program, with all that is published of them. */
export function hasCompiled(program: string): boolean {
  try {
    return existsSync(renderedFolder) && readFileSync(compiledFile, 'utf8') === stateOf(program)
  } catch {
    return false
  }
}

/** Keeps of which program Next's folder holds the pages. */
export function keepCompiled(program: string): void {
  mkdirSync(dirname(compiledFile), { recursive: true })
  writeFileSync(compiledFile, stateOf(program))
}

export function forgetCompiled(): void {
  rmSync(compiledFile, { force: true })
}

/** `BUILD_ID` is Next's name for what it compiled, another each time. */
function stateOf(program: string): string {
  const build = readFileSync(join(nextFolder, 'BUILD_ID'), 'utf8')
  return JSON.stringify({ program, build, served: hashFolders([servedFolder], []) })
}
