import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFile } from './content/read-story.ts'

/** The one place that reads the content folder, and documents to import into it. */

/** The content folder: `CONTENT_DIR`, or `content`. */
export function findContentDir(): string {
  return process.env.CONTENT_DIR || 'content'
}

/**
 * Every file of a content folder, by path. A file that cannot be read or decoded is told as such; a folder that is not
 * there throws.
 */
export function readContent(
  dir: string,
  { missing = 'throw' }: { missing?: 'throw' | 'empty' } = {},
): ContentFile[] {
  if (missing === 'empty' && !existsSync(dir)) return []
  return listFiles(dir).map((path) => readContentFile(dir, path))
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
  const paths: string[] = []
  const walk = (path: string): void => {
    const entries = readdirSync(join(dir, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') && entry.name !== '.gitattributes') continue
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (isFolder(dir, below, entry)) walk(below)
      else paths.push(below)
    }
  }
  walk('')
  return paths
}

/** Names, sizes and times of a folder's files: another string whenever one was edited, added or removed. */
export function describeFiles(dir: string): string {
  const describe = (path: string): string => {
    const stat = statSync(join(dir, path), { throwIfNoEntry: false })
    return `${path}\t${stat?.size}\t${stat?.mtimeMs}`
  }
  return [dir, ...listFiles(dir).map(describe)].join('\n')
}

function isFolder(dir: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() ?? false
}

function readContentFile(dir: string, path: string): ContentFile {
  if (!/(?:\.md|\.json|\.gitattributes)$/.test(path)) return { path, kind: 'other' }
  let bytes: Buffer
  try {
    bytes = readFileSync(join(dir, path))
  } catch (error) {
    return { path, kind: 'unreadable', why: explain(error) }
  }
  try {
    return { path, kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { path, kind: 'not-utf-8', ...findBadByte(bytes) }
  }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const known: Record<string, string> = {
    ENOENT: 'it is not there',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    EISDIR: 'it is a folder',
  }
  return known[code] ?? code
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
