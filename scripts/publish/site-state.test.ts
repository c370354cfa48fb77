import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { siteMarker } from './site-folder.ts'
import { findKeptFiles, holdsOnly, readSiteState, writeSiteState } from './site-state.ts'

const before = process.cwd()
let out = ''
beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'synoptic-state-'))
  process.chdir(place)
  out = join(place, 'out')
  mkdirSync(join(out, 'bill'), { recursive: true })
  for (const file of ['bill/index.html', 'bill/data.json', 'index.html'])
    writeFileSync(join(out, file), 'words')
  writeSiteState(
    out,
    'program',
    new Map([
      ['bill', { hash: 'h1', files: ['bill/index.html', 'bill/data.json'] }],
      ['*shared', { hash: 'h2', files: ['index.html'] }],
    ]),
  )
})
afterEach(() => {
  const place = process.cwd()
  process.chdir(before)
  rmSync(place, { recursive: true })
})

const find = (name = 'bill', hash = 'h1', program = 'program') =>
  findKeptFiles(readSiteState(out, program), out, name, hash)

it('names the files of a part that is made of the same', () => {
  expect(find()).toEqual(['bill/index.html', 'bill/data.json'])
})

describe('a part is made anew', () => {
  it.each<[string, () => string[] | null]>([
    ['where it is made of something else', () => find('bill', 'h3')],
    ['where another program made it', () => find('bill', 'h1', 'other')],
    ['where it was not there', () => find('wall')],
    ['that is called like a word of JavaScript', () => find('constructor')],
    [
      'where a file of it is gone',
      () => {
        rmSync(join(out, 'bill/data.json'))
        return find()
      },
    ],
    [
      'where a file of it was written to',
      () => {
        writeFileSync(join(out, 'bill/data.json'), 'other')
        utimesSync(join(out, 'bill/data.json'), 1, 1)
        return find()
      },
    ],
    [
      'where a file stands in the place of its folder',
      () => {
        rmSync(join(out, 'bill'), { recursive: true })
        writeFileSync(join(out, 'bill'), 'words')
        return find()
      },
    ],
    [
      'where what is known of the site cannot be read',
      () => {
        rmSync('.synoptic', { recursive: true })
        return find()
      },
    ],
  ])('%s', (_, act) => {
    expect(act()).toBeNull()
  })
})

describe('a site is left as it is only where it holds', () => {
  const all = ['bill/index.html', 'bill/data.json', 'index.html']
  beforeEach(() => writeFileSync(join(out, siteMarker), 'words'))

  it.each<[string, boolean, () => void]>([
    ['its own files', true, () => {}],
    ['no file that somebody put below a story', false, () => writeFileSync(join(out, 'bill/a.html'), '')],
    ['the marker of the build', false, () => rmSync(join(out, siteMarker))],
    [
      'no link to a folder elsewhere',
      false,
      () => {
        renameSync(join(out, 'bill'), 'elsewhere')
        symlinkSync(join(process.cwd(), 'elsewhere'), join(out, 'bill'))
      },
    ],
  ])('%s', (_, whole, act) => {
    act()
    expect(holdsOnly(out, all)).toBe(whole)
  })
})
