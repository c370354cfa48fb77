import { createHash } from 'node:crypto'
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Compiled, type CompiledStory, type CompileOptions, compile, hasError } from './compile.ts'
import type { StoryFiles } from './content/group-by-story.ts'
import type { ContentFile } from './content/read-story.ts'
import { reportDiagnostics } from './content/report-diagnostics.ts'
import { countLetters } from './links/draw-letters.ts'
import type { Library } from './types.ts'
import { writeCache } from './write.ts'

/** The one place that reads the disk: the content folder, and what was compiled of it before. */

/** What a compile is for. A `release` gives ids for good; a `preview` gives ids that are never published. */
export type Purpose = 'release' | 'preview'

/** A story as it was compiled, and of what. */
export type CachedStory = CompiledStory & {
  /** Hash of the files but for the ledger, and of the program. */
  key: string
  /** Hashes of the ledgers with which these files give this story: the one that was read and the one that was made. */
  ledgerKeys: string[]
}

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

/**
 * Compiles a content folder, story by story, and only those that changed since they were last compiled for the same
 * purpose by the same program.
 */
export function compileContent(dir: string, purpose: Purpose, options: CompileOptions): Compiled {
  const program = hashProgram()
  return compile(readContent(dir), options, (story, compileOne) => {
    const key = hashFiles(program, story)
    const ledgerKey = hashLedger(story.files)
    // What a build made is shown as it was published; what was only previewed is never published.
    for (const made of purpose === 'release' ? [purpose] : ['release' as const, purpose]) {
      const cached = readCache(cacheFile(dir, made, story.slug))
      if (cached?.key === key && cached.ledgerKeys.includes(ledgerKey)) return cached
    }
    const compiled = compileOne()
    const made = compiled.ledgers.map(({ path, text }): ContentFile => ({ path, kind: 'text', text }))
    if (compiled.story)
      writeCache(cacheFile(dir, purpose, story.slug), {
        ...compiled,
        key,
        ledgerKeys: [ledgerKey, hashLedger(made)],
      })
    return compiled
  })
}

let loaded: { state: string; library: Library } | null = null

/**
 * The library for pages. Built once in a production build; otherwise again whenever a file of the content folder has
 * changed. Throws with every diagnostic where there is an error.
 */
export async function loadLibrary(): Promise<Library> {
  const dir = findContentDir()
  const state = process.env.NODE_ENV === 'production' ? dir : describeFiles(dir)
  if (loaded?.state === state) return loaded.library
  const { library, diagnostics } = compileContent(dir, 'preview', {
    drawLetters: countLetters(),
    today: today(),
  })
  if (hasError(diagnostics))
    throw new Error(`The content in ${dir} has errors.\n${reportDiagnostics(diagnostics)}`)
  loaded = { state, library }
  return library
}

function listFiles(dir: string): string[] {
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

/** Names, sizes and times of a folder's files: another string whenever one was edited, added or removed. */
function describeFiles(dir: string): string {
  const describe = (path: string): string => {
    const stat = statSync(join(dir, path), { throwIfNoEntry: false })
    return `${path}\t${stat?.size}\t${stat?.mtimeMs}`
  }
  return [dir, ...listFiles(dir).map(describe)].join('\n')
}

/** The day of a build, ISO 8601, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

const isLedger = ({ path }: ContentFile): boolean => /\/(?:permalinks\.json|\.gitattributes)$/.test(path)

function hashLedger(files: readonly ContentFile[]): string {
  return hashText(JSON.stringify(files.filter(isLedger).sort((a, b) => (a.path < b.path ? -1 : 1))))
}

function hashFiles(program: string, { files }: StoryFiles): string {
  return hashText(JSON.stringify([program, files.filter((file) => !isLedger(file))]))
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

let programHash: string | null = null

/** A hash of the program that compiles, so that a new version of it does not show what an old one made. */
function hashProgram(): string {
  if (programHash) return programHash
  const hash = createHash('sha256')
  const lib = resolve('lib')
  if (existsSync(lib))
    for (const path of listFiles(lib))
      if (/\.(?:ts|json)$/.test(path) && !/\.test\.ts$|fixtures\//.test(path))
        hash.update(path).update(readFileSync(join(lib, path)))
  if (existsSync('package-lock.json')) hash.update(readFileSync('package-lock.json'))
  programHash = hash.digest('hex')
  return programHash
}

function cacheFile(dir: string, purpose: Purpose, slug: string): string {
  const folder = hashText(resolve(dir)).slice(0, 8)
  return join(process.env.SYNOPTIC_CACHE || '.synoptic/cache', `${purpose}-${folder}`, `${slug}.json`)
}

function readCache(file: string): CachedStory | null {
  try {
    // Written by `writeCache` under a key that names the program; what cannot be read is compiled again.
    return JSON.parse(readFileSync(file, 'utf8')) as CachedStory
  } catch {
    return null
  }
}
