import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The one place that writes: ledgers and imported files into the content folder, compiled stories beside it. */

/** Writes the ledgers that differ from what is there. Returns their paths. */
export function writeLedgers(dir: string, ledgers: readonly { path: string; text: string }[]): string[] {
  const changed = ledgers.filter(({ path, text }) => readText(join(dir, path)) !== text)
  for (const { path, text } of changed) writeWhole(join(dir, path), text)
  return changed.map(({ path }) => path)
}

/**
 * Writes new files. Where one of them is there already nothing is written, unless `replace` says so; `kept` names those
 * that stood in the way.
 */
export function writeImport(
  dir: string,
  files: readonly { path: string; text: string }[],
  replace: boolean,
): { written: string[]; kept: string[] } {
  const kept = replace ? [] : files.map(({ path }) => path).filter((path) => existsSync(join(dir, path)))
  if (kept.length > 0) return { written: [], kept }
  for (const { path, text } of files) writeWhole(join(dir, path), text)
  return { written: files.map(({ path }) => path), kept }
}

/** Copies the pictures of every story to where `pictureHref` has them, and takes away those of an earlier time. */
export function copyPictures(dir: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  for (const { name } of readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const images = join(dir, name, 'images')
    if (existsSync(images)) cpSync(images, join(to, name), { recursive: true })
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
