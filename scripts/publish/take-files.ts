import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { lookAtFile } from './site-state.ts'

/** Takes files of the last site over into the next one, as they are on the disk, but where it has one of that name. */
export function takeFiles(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (existsSync(join(to, path))) continue
    mkdirSync(dirname(join(to, path)), { recursive: true })
    takeFile(join(from, path), join(to, path))
  }
}

/** Of files that were made anew, those that came out as they were before are taken over. Returns the others. */
export function takeSame(from: string, to: string, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (!isSame(join(from, path), join(to, path))) return true
    rmSync(join(to, path))
    takeFile(join(from, path), join(to, path))
    return false
  })
}

function isSame(a: string, b: string): boolean {
  if (lookAtFile(a)?.size !== lstatSync(b).size) return false
  return readFileSync(a).equals(readFileSync(b))
}

/** A second name of the same file; where the disk has none for it, or is another, a copy with the same time. */
function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(code ?? '')) throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
    const { atime, mtime } = lstatSync(from)
    utimesSync(to, atime, mtime)
  }
}
