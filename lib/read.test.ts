import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isProvisional } from './links/draw-letters.ts'
import { compileContent, loadLibrary, readContent, readDocument } from './read.ts'
import { copyPictures, writeImport, writeLedgers } from './write.ts'

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

  it('is not written over by an import', () => {
    const files = [
      { path: 'bridge/gazette.md', text: 'x' },
      { path: 'bridge/new.md', text: 'x' },
    ]
    expect(writeImport(dir, files, false)).toEqual({ written: [], kept: ['bridge/gazette.md'] })
    expect(readContent(dir).some(({ path }) => path === 'bridge/new.md')).toBe(false)
    expect(writeImport(dir, files, true).written).toEqual(['bridge/gazette.md', 'bridge/new.md'])
  })
})

describe('pictures', () => {
  it('are copied for the site, and gone from it when they are gone', () => {
    const to = join(dir, '../public')
    mkdirSync(join(dir, 'bridge/images/old'), { recursive: true })
    writeFileSync(join(dir, 'bridge/images/old/boat.png'), 'x')
    copyPictures(dir, to)
    expect(existsSync(join(to, 'bridge/old/boat.png'))).toBe(true)
    rmSync(join(dir, 'bridge/images'), { recursive: true })
    copyPictures(dir, to)
    expect(existsSync(to)).toBe(false)
  })
})

describe('a document to import', () => {
  it('is told unreadable, or not UTF-8 from where on', () => {
    const file = join(dir, 'x.txt')
    writeFileSync(file, Buffer.from([0x61, 0x0a, 0x62, 0xe9, 0x63]))
    expect(readDocument(file)).toMatchObject({ why: expect.stringContaining('line 2, column 2') })
    expect(readDocument(join(dir, 'none.txt'))).toMatchObject({ why: 'it is not there' })
    expect(readDocument(dir)).toMatchObject({ why: 'it is a folder' })
  })
})
