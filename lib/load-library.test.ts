import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compileContent } from './compile-content.ts'
import { isProvisional } from './links/draw-letters.ts'
import { loadLibrary } from './load-library.ts'
import { writeSnapshot } from './snapshot.ts'
import { writeLedgers } from './write.ts'

const shipped = resolve('content/bridge')
let dir = ''

/** A story folder of its own, with its cache beside it. */
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'synoptic-'))
  dir = join(root, 'content')
  cpSync(shipped, join(dir, 'bridge'), {
    recursive: true,
    filter: (path) => !/permalinks\.json|\.gitattributes/.test(path),
  })
  vi.stubEnv('CONTENT_DIR', dir)
  vi.stubEnv('SYNOPTIC_CACHE', join(root, 'cache'))
})
afterEach(() => {
  rmSync(join(dir, '..'), { recursive: true })
  vi.unstubAllEnvs()
})

let drawn = 0
const options = { drawLetters: () => `t${String(drawn++).padStart(3, '0')}`, today: '2026-01-01' }
const ids = () => compileContent(dir, 'release', options).library.stories[0]!.quotes.map(({ id }) => id)
const edit = (from: string, to: string) => {
  const file = join(dir, 'bridge/gazette.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

describe('a content folder', () => {
  it('compiles to the same ids before its ledger is written and after', () => {
    const first = compileContent(dir, 'release', options)
    const written = writeLedgers(dir, first.ledgers)
    expect(written).toEqual(['bridge/permalinks.json', 'bridge/.gitattributes'])
    const second = compileContent(dir, 'release', options)
    expect(second.library).toEqual(first.library)
    expect(writeLedgers(dir, second.ledgers)).toEqual([])
  })

  it('keeps published ids when an article is edited', () => {
    writeLedgers(dir, compileContent(dir, 'release', options).ledgers)
    const before = ids()
    edit('Some three thousand people', 'About three thousand people, and a dog,')
    expect(ids()).toEqual(before)
  })

  it('is compiled again only where a file has changed', () => {
    const before = ids()
    const count = drawn
    expect(ids()).toEqual(before)
    expect(drawn).toBe(count)
    edit('on stilts', 'on a horse')
    ids()
    expect(drawn).toBeGreaterThan(count)
  })

  it('is shown to pages again after an edit, with ids that are never published', async () => {
    const text = async () =>
      (await loadLibrary()).stories[0]!.sources.find(({ slug }) => slug === 'gazette')!.text
    expect(await text()).toContain('on stilts')
    edit('on stilts', 'on a horse')
    expect(await text()).toContain('on a horse')
    expect((await loadLibrary()).stories[0]!.quotes.every(({ id }) => isProvisional(id))).toBe(true)
  })

  it('is shown to pages with the ids of the last build', async () => {
    const published = ids()
    expect((await loadLibrary()).stories[0]!.quotes.map(({ id }) => id)).toEqual(published)
  })

  it('stops pages with every error that it has', async () => {
    edit('title:', 'titel:')
    await expect(loadLibrary()).rejects.toThrow(/key-unknown[\s\S]*key-missing|key-missing[\s\S]*key-unknown/)
  })

  it('is shown to the pages of a build as it was compiled, whatever is edited meanwhile', async () => {
    const { library } = compileContent(dir, 'release', options)
    const snapshot = join(dir, '../snapshot')
    writeSnapshot(snapshot, library)
    edit('on stilts', 'on a horse')
    vi.stubEnv('NODE_ENV', 'production')
    await expect(loadLibrary()).rejects.toThrow('npm run build')
    vi.stubEnv('SYNOPTIC_SNAPSHOT', snapshot)
    expect(await loadLibrary()).toEqual(library)
  })
})
