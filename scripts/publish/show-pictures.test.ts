import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { claimPictures, showPictures } from './show-pictures.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-pictures-'))
  write('content/bill/images/boat.png', 'a boat')
})
afterEach(() => rmSync(place, { recursive: true }))

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(place, name)), { recursive: true })
  writeFileSync(join(place, name), text)
}
const claim = () => claimPictures(join(place, 'content'), join(place, 'pictures'))

it('takes a folder that is not there, and one that it filled itself', () => {
  claim()
  write('pictures/.synoptic-site', '')
  write('pictures/bill/gone.png', 'of an earlier edit')
  claim()
  showPictures(join(place, 'content'), [], join(place, 'pictures'))
  expect(() => readFileSync(join(place, 'pictures/bill/gone.png'))).toThrow('ENOENT')
})

it('takes a folder of copies alone, as an earlier version left it', () => {
  write('pictures/bill/boat.png', 'a boat')
  claim()
})

it.each([
  ['pictures/bill/boat.png', 'another boat'],
  ['pictures/bill/mine.png', 'a boat'],
  ['pictures/mine.png', 'a boat'],
])('leaves %s that is somebody’s', (name, text) => {
  write(name, text)
  expect(claim).toThrow('move it away')
  expect(() => showPictures(join(place, 'content'), [], join(place, 'pictures'))).toThrow('move it away')
  expect(readFileSync(join(place, name), 'utf8')).toBe(text)
})
