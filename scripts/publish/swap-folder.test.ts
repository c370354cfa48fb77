import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moveFolder, recoverFolder, swapFolder } from './swap-folder.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-swap-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const site = (name: string, words: string) => {
  mkdirSync(join(place, name), { recursive: true })
  writeFileSync(join(place, name, 'index.html'), words)
}
/** The folders there are, with what their page says: `out=new`. */
const folders = () =>
  readdirSync(place)
    .map((name) => `${name}=${readFileSync(join(place, name, 'index.html'), 'utf8')}`)
    .sort()

describe.each([
  { before: {}, after: ['out=new'] },
  { before: { out: 'good' }, after: ['out=new'] },
  { before: { 'out.old': 'good' }, after: ['out=new'] },
  { before: { out: 'good', 'out.old': 'older' }, after: ['out=new'] },
])('with $before', ({ before, after }) => {
  it('a swap publishes the new site and leaves nothing beside it', () => {
    for (const [name, words] of Object.entries(before)) site(name, words)
    site('out.next', 'new')
    swapFolder(join(place, 'out.next'), join(place, 'out'))
    expect(folders()).toEqual(after)
  })
})

describe('after a build that was killed', () => {
  it.each([
    ['while it wrote', { out: 'good', 'out.next': 'half' }, ['out.next=half', 'out=good']],
    ['between the two renames', { 'out.old': 'good', 'out.next': 'new' }, ['out.next=new', 'out=good']],
    ['while it deleted the old site', { out: 'new', 'out.old': 'half' }, ['out=new']],
  ])('%s, the last whole site is published', (_, before, after) => {
    for (const [name, words] of Object.entries(before)) site(name, words)
    recoverFolder(join(place, 'out'))
    expect(folders()).toEqual([...after].sort())
  })
})

it('a folder is moved over an older one', () => {
  site('a', 'new')
  site('b', 'left')
  writeFileSync(join(place, 'b', 'more.html'), '')
  moveFolder(join(place, 'a'), join(place, 'b'))
  expect(folders()).toEqual(['b=new'])
  expect(existsSync(join(place, 'b', 'more.html'))).toBe(false)
})
