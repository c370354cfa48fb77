import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markSite, siteMarker } from './site-folder.ts'
import { recoverFolder, swapFolder } from './swap-folder.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-swap-'))
})
afterEach(() => rmSync(place, { recursive: true }))

/** Folders with one page each: `{ out: 'good' }` is a site of a build, `{ 'out!': 'mine' }` somebody's. */
const write = (folders: Record<string, string>) => {
  for (const [name, words] of Object.entries(folders)) {
    const folder = join(place, name.replace('!', ''))
    mkdirSync(folder, { recursive: true })
    if (words !== '') writeFileSync(join(folder, 'index.html'), words)
    if (!name.endsWith('!')) markSite(folder)
  }
}
/** All files there are but markers, with what they say. */
const files = () =>
  Object.fromEntries(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== siteMarker)
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(place.length + 1),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  )
const swap = () => swapFolder(join(place, 'made'), join(place, 'out'))
const recover = () => recoverFolder(join(place, 'out'))

describe('a swap publishes the new site, and clearing leaves nothing of the build’s beside it', () => {
  it.each<[string, Record<string, string>]>([
    ['where there was nothing', {}],
    ['where a folder was empty', { 'out!': '' }],
    ['over the site before', { out: 'good' }],
    ['after one that was cut off', { '.out.synoptic-old': 'good' }],
    ['after one that was cut off later', { out: 'good', '.out.synoptic-gone': 'half' }],
    ['over what a killed build left', { out: 'good', '.out.synoptic-next': 'half' }],
  ])('%s', (_, before) => {
    write({ ...before, made: 'new' })
    swap()
    expect(files()).toMatchObject({ 'out/index.html': 'new' })
    recover()
    expect(files()).toEqual({ 'out/index.html': 'new' })
    expect(readdirSync(place)).toEqual(['out'])
  })
})

describe('what is not the build’s is neither replaced nor deleted', () => {
  it.each<[string, Record<string, string>]>([
    ['a folder of somebody’s', { 'out!': 'mine' }],
    ['a neighbour called out.old', { out: 'good', 'out.old!': 'mine' }],
    ['a copy of the site that somebody kept', { out: 'good', 'out.old': 'good' }],
    ['a neighbour called out.next', { out: 'good', 'out.next!': 'mine' }],
    ['a folder under a name of the build’s', { out: 'good', '.out.synoptic-old!': 'mine' }],
    ['another one', { out: 'good', '.out.synoptic-next!': 'mine' }],
    ['and another', { out: 'good', '.out.synoptic-gone!': 'mine' }],
  ])('%s', (_, before) => {
    write({ ...before, made: 'new' })
    const all = files()
    try {
      swap()
    } catch (error) {
      expect((error as Error).name).toBe('Refusal')
    }
    const { 'out/index.html': out, 'made/index.html': made, ...rest } = files()
    for (const [file, words] of Object.entries(all))
      if (words === 'mine' || file.startsWith('out.old')) expect(files()).toMatchObject({ [file]: words })
    expect(Object.keys(rest).length).toBeLessThanOrEqual(2)
    expect([all['out/index.html'], 'new']).toContain(out)
    expect([undefined, 'new']).toContain(made)
  })

  it('a file that somebody put into the site', () => {
    write({ out: 'good', made: 'new' })
    writeFileSync(join(place, 'out/CNAME'), 'example.org')
    expect(swap).toThrow('CNAME')
    expect(files()).toMatchObject({ 'out/CNAME': 'example.org', 'out/index.html': 'good' })
  })
})

describe('after a build that was killed', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    [
      'while it wrote',
      { out: 'good', '.out.synoptic-next': 'half' },
      { 'out/index.html': 'good', '.out.synoptic-next/index.html': 'half' },
    ],
    [
      'between the two renames',
      { '.out.synoptic-old': 'good', '.out.synoptic-next': 'new' },
      { 'out/index.html': 'good', '.out.synoptic-next/index.html': 'new' },
    ],
    [
      'before it deleted the old site',
      { out: 'new', '.out.synoptic-old': 'good' },
      { 'out/index.html': 'new' },
    ],
    [
      'while it deleted the old site',
      { out: 'new', '.out.synoptic-gone': 'half' },
      { 'out/index.html': 'new' },
    ],
    ['and the site was taken away since', { '.out.synoptic-gone': 'half' }, {}],
  ])('%s, the last whole site is published', (_, before, after) => {
    write(before)
    recover()
    expect(files()).toEqual(after)
  })
})

it('a site that an earlier version built is replaced', () => {
  for (const [name, text] of Object.entries({
    ...{ '.nojekyll': '', '404.html': '', 'index.html': 'good', 'sitemap.xml': '', 'search/index.html': '' },
    ...{
      '_next/a.woff2': '',
      'pagefind/a.js': '',
      'q/index.json': '[{"slug":"bill"}]',
      'bill/index.html': '',
    },
  })) {
    mkdirSync(dirname(join(place, 'out', name)), { recursive: true })
    writeFileSync(join(place, 'out', name), text)
  }
  write({ made: 'new' })
  swap()
  recover()
  expect(files()).toEqual({ 'out/index.html': 'new' })
})

/** A folder of another disk, where the machine has one. */
const otherDisk = '/dev/shm'
const hasOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev

it.skipIf(!hasOther)('a file keeps its time on the way to another disk', () => {
  const elsewhere = mkdtempSync(join(otherDisk, 'synoptic-swap-'))
  write({ made: 'new' })
  utimesSync(join(place, 'made/index.html'), 1000, 1000)
  swapFolder(join(place, 'made'), join(elsewhere, 'out'))
  expect(statSync(join(elsewhere, 'out/index.html')).mtimeMs).toBe(1_000_000)
  rmSync(elsewhere, { recursive: true })
})
