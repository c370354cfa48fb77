import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasEndingOf, tellPictureFormat } from './content/picture-format.ts'
import { readRegularFile } from './read-file.ts'
import { picturesShown } from './story/pictures-shown.ts'
import type { Story } from './types.ts'

/** The one place that writes: ledgers and imported files into the content folder, compiled stories beside it. */

/** Writes the ledgers that differ from what is there. Returns their paths. */
export function writeLedgers(dir: string, ledgers: readonly { path: string; text: string }[]): string[] {
  const changed = ledgers.filter(({ path, text }) => readText(join(dir, path)) !== text)
  for (const { path, text } of changed) writeWhole(join(dir, path), text)
  return changed.map(({ path }) => path)
}

/**
 * Writes new files. Where one of them is there already nothing is written, unless `replace` says so; `kept` names those
 * that stood in the way, `written` those that differ from what was there.
 */
export function writeImport(
  dir: string,
  files: readonly { path: string; text: string }[],
  replace: boolean,
): { written: string[]; kept: string[] } {
  const kept = replace ? [] : files.map(({ path }) => path).filter((path) => existsSync(join(dir, path)))
  if (kept.length > 0) return { written: [], kept }
  const changed = files.filter(({ path, text }) => readText(join(dir, path)) !== text)
  for (const { path, text } of changed) writeWhole(join(dir, path), text)
  return { written: changed.map(({ path }) => path), kept }
}

/**
 * Copies the pictures that stories show to where `pictureHref` has them, and takes away those of an earlier time. A file
 * that is no picture of its kind any more, or lies behind a link, is not copied; a compile has said so of all that were
 * so then. Gives the paths in `dir` of those not copied.
 */
export function copyPictures(dir: string, stories: readonly Story[], to: string): string[] {
  const missing: string[] = []
  rmSync(to, { recursive: true, force: true })
  for (const story of stories)
    for (const path of picturesShown(story)) {
      const bytes = readPicture(join(dir, story.slug), path)
      if (!bytes) {
        missing.push(join(story.slug, path))
        continue
      }
      const file = join(to, story.slug, path.replace(/^images\//, ''))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
  return missing
}

/** The bytes of a picture that lies in the folder itself, behind no link at any step, and is what its name says. */
function readPicture(folder: string, path: string): Buffer | null {
  try {
    const steps = path.split('/').map((_, index, all) => join(folder, ...all.slice(0, index)))
    if (steps.some((step) => !lstatSync(step).isDirectory())) return null
    const bytes = readRegularFile(join(folder, path))
    const format = tellPictureFormat(bytes)
    return format && hasEndingOf(format, path) ? bytes : null
  } catch {
    return null
  }
}

/** Gives a file or folder of the content folder another path. Throws where something is there already. */
export function moveContent(dir: string, from: string, to: string): void {
  if (existsSync(join(dir, to))) throw new Error(`${join(dir, to)} is there already.`)
  renameSync(join(dir, from), join(dir, to))
}

/** Writes plain data for `readCache`. */
export function writeCache(file: string, value: object): void {
  writeWhole(file, JSON.stringify(value))
}

/** Writes beside and renames, so that nobody ever reads half a file. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(beside, text)
    renameSync(beside, file)
  } finally {
    rmSync(beside, { force: true })
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
