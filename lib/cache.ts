import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CompiledStory, StoryCompiler } from './compile.ts'
import type { StoryFiles } from './content/group-by-story.ts'
import type { ContentFile } from './content/read-story.ts'
import { once } from './once.ts'
import { listFiles } from './read-content.ts'
import { writeCache } from './write.ts'

/** What was compiled of a content folder before: each story by itself, under a hash of its files and of the program. */

/** What a compile is for. A `release` gives ids for good; a `preview` gives ids that are never published. */
export type Purpose = 'release' | 'preview'

/** A story as it was compiled, and of what. */
type CachedStory = CompiledStory & {
  /** Hash of the files but for the ledger, and of the program. */
  key: string
  /** Hashes of the ledgers with which these files give this story: the one that was read and the one that was made. */
  ledgerKeys: string[]
}

/** Compiles only the stories that changed since they were last compiled for the same purpose by the same program. */
export function compileChanged(dir: string, purpose: Purpose): StoryCompiler {
  const program = hashProgram()
  return (story, compileOne) => {
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
  }
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

/** A hash of the program that compiles, so that a new version of it does not show what an old one made. */
const hashProgram = once((): string => {
  const hash = createHash('sha256')
  const lib = resolve('lib')
  if (existsSync(lib))
    for (const path of listFiles(lib))
      if (/\.(?:ts|json)$/.test(path) && !/\.test\.ts$|fixtures\//.test(path))
        hash.update(path).update(readFileSync(join(lib, path)))
  if (existsSync('package-lock.json')) hash.update(readFileSync('package-lock.json'))
  return hash.digest('hex')
})

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
