import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bytesToTell, looksLikeSvg, tellPictureFormat } from './content/picture-format.ts'
import type { ContentFile } from './content/read-story.ts'
import { describeKind, explain, readRegularFile } from './read-file.ts'

/** The one place that reads the content folder, and documents to import into it. */

/** Bytes of the longest Markdown file that is read: 300,000 words. The memory of a build grows with the longest of its sources, about 250 times. */
export const mostBytes = 2_000_000
/** Bytes of the longest ledger that is read: some 50,000 published quotes. */
const mostLedgerBytes = 64_000_000

/** The content folder: `CONTENT_DIR`, or `content`. */
export function findContentDir(): string {
  return process.env.CONTENT_DIR || 'content'
}

/** Why there is no content folder at a path, for the person who named it; `null` where there is one. */
export function findFolderFault(dir: string): string | null {
  try {
    if (!statSync(dir).isDirectory())
      return `${dir} is a file. CONTENT_DIR names the folder with your stories.`
    readdirSync(dir)
    return null
  } catch (error) {
    const why = explain(error)
    return why === 'it is not there'
      ? `There is no folder ${dir}. CONTENT_DIR names the folder with your stories.`
      : `The folder ${dir} cannot be read: ${why}. CONTENT_DIR names the folder with your stories.`
  }
}

/**
 * Every file of a content folder, by path. No link below the folder is followed, and nothing is waited for: what cannot
 * be read or decoded is told as such. Throws what `findFolderFault` says of the folder itself.
 */
export function readContent(
  dir: string,
  { missing = 'throw' }: { missing?: 'throw' | 'empty' } = {},
): ContentFile[] {
  if (missing === 'empty' && !lstatSync(dir, { throwIfNoEntry: false })) return []
  const fault = findFolderFault(dir)
  if (fault) throw new Error(fault)
  return listEntries(dir).map((entry) =>
    entry.why === null ? readContentFile(dir, entry.path) : toUnreadable(entry),
  )
}

/** The text of a document to import, or why there is none. */
export function readDocument(file: string): { file: string; text: string } | { file: string; why: string } {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return { file, why: explain(error) }
  }
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const { line, column } = findBadByte(bytes)
    return {
      file,
      why: `not UTF-8 from line ${line}, column ${column} on; save it again with the encoding UTF-8`,
    }
  }
}

/** Every file below a folder but hidden ones, by path with forward slashes, in the order of their names. */
export function listFiles(dir: string): string[] {
  return listEntries(dir).flatMap(({ path, why }) => (why === null ? path : []))
}

/** A file below a folder, or what stands in the place of one and why it is none. */
type Entry = { path: string; why: string | null }

function listEntries(dir: string): Entry[] {
  const found: Entry[] = []
  const walk = (folder: string): void => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(dir, folder), { withFileTypes: true })
    } catch (error) {
      found.push({ path: folder, why: explain(error) })
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') && entry.name !== '.gitattributes') continue
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      const why = findFault(entry)
      if (why === null && entry.isDirectory()) walk(path)
      else found.push({ path, why })
    }
  }
  walk('')
  return found
}

/** Why an entry of a folder is neither read nor walked; `null` for files, and for folders that have no file's name. */
function findFault(entry: Dirent): string | null {
  // The system's bytes are decoded as UTF-8; what is not valid in them has become this character.
  if (entry.name.includes('\uFFFD')) return 'its name is not UTF-8: rename it'
  if (entry.isFile()) return null
  return entry.isDirectory() && !isText(entry.name) ? null : describeKind(entry)
}

/** Names, sizes and times of a folder's files: another string whenever one was edited, added or removed. */
export function describeFiles(dir: string): string {
  const describe = ({ path, why }: Entry): string => {
    const stat = why === null ? lstatSync(join(dir, path), { throwIfNoEntry: false }) : null
    return `${path}\t${why ?? ''}\t${stat?.size}\t${stat?.mtimeMs}`
  }
  return [dir, ...listEntries(dir).map(describe)].join('\n')
}

function isText(path: string): boolean {
  return /(?:\.md|\.json|\.gitattributes)$/.test(path)
}

function toUnreadable({ path, why }: Entry): ContentFile {
  return { path, kind: 'unreadable', why: why ?? '' }
}

function readContentFile(dir: string, path: string): ContentFile {
  const isPicture = /^[^/]+\/images\//.test(path)
  if (!isPicture && !isText(path)) return { path, kind: 'other' }
  const most = path.endsWith('.json') ? mostLedgerBytes : mostBytes
  let bytes: Buffer
  try {
    bytes = readRegularFile(join(dir, path), isPicture ? bytesToTell : most + 1)
  } catch (error) {
    return { path, kind: 'unreadable', why: explain(error) }
  }
  if (isPicture)
    return { path, kind: 'picture', format: tellPictureFormat(bytes) ?? (looksLikeSvg(bytes) ? 'SVG' : null) }
  if (bytes.length > most) return { path, kind: 'too-large', most }
  try {
    return { path, kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { path, kind: 'not-utf-8', ...findBadByte(bytes) }
  }
}

/** Where bytes stop being UTF-8: line and column from 1, in UTF-16. */
function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  try {
    for (const byte of bytes) text += decoder.decode(Uint8Array.of(byte), { stream: true })
  } catch {
    // The byte before which `text` ends.
  }
  const lines = text.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
