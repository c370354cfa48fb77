import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { writeCache } from '../../lib/write.ts'
import { filesOf } from './publish-pages.ts'
import { siteMarker } from './site-folder.ts'

/**
 * What a build knows of the site that it published last: of what each part was made, and how its files looked on the
 * disk, so that the next build takes over what would come out the same. A part whose files were touched is made anew.
 */
export type SiteState = { program: string; parts: Record<string, SitePart> }

/** Files of one story, or some that all share, and a hash of all that they are made of besides the program. */
type SitePart = { hash: string; files: FileState[] }

/** Path within the site, bytes, and time of the last change in milliseconds. */
type FileState = [path: string, size: number, changed: number]

/** The state of the site at `out`; without parts where none is known, or another program made it. */
export function readSiteState(out: string, program: string): SiteState {
  try {
    // Written by `writeSiteState`.
    const state = JSON.parse(readFileSync(stateFile(out), 'utf8')) as SiteState
    if (state.program === program) return state
  } catch {}
  return { program, parts: {} }
}

/** Keeps the state of the site that was published at `out`: for each part its hash and its files, which are looked at. */
export function writeSiteState(
  out: string,
  program: string,
  parts: ReadonlyMap<string, { hash: string; files: readonly string[] }>,
): void {
  const look = (path: string): FileState => {
    const { size, mtimeMs } = lstatSync(join(out, path))
    return [path, size, mtimeMs]
  }
  const state: SiteState = {
    program,
    parts: Object.fromEntries(
      [...parts].map(([name, { hash, files }]) => [name, { hash, files: files.map(look) }]),
    ),
  }
  writeCache(stateFile(out), state)
}

/** The files of a part of the site at `out`; `null` where it is made of something else, or a file is not as it was left. */
export function findKeptFiles(
  { parts }: SiteState,
  out: string,
  name: string,
  hash: string,
): string[] | null {
  const part = Object.hasOwn(parts, name) ? parts[name]! : null
  if (part?.hash !== hash || !part.files.every((file) => isUntouched(out, file))) return null
  return part.files.map(([path]) => path)
}

function isUntouched(out: string, [path, size, changed]: FileState): boolean {
  const stat = lookAtFile(join(out, path))
  return stat !== null && stat.size === size && stat.mtimeMs === changed
}

/** Whether the site at `out` holds these files and the build's marker, and no other file and no link. */
export function holdsOnly(out: string, paths: readonly string[]): boolean {
  const there = new Set(filesOf(out))
  return there.size === paths.length + 1 && [siteMarker, ...paths].every((path) => there.has(path))
}

/** What the disk says of a file; `null` where none is, also where one of the folders above it is a file. */
export function lookAtFile(path: string): Stats | null {
  try {
    const stat = lstatSync(path)
    return stat.isFile() ? stat : null
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

function stateFile(out: string): string {
  return join('.synoptic/sites', `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`)
}
