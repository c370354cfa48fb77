import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeFiles, takeSame } from './take-files.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-take-'))
})
afterEach(() => rmSync(place, { recursive: true }))

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), text)
  }
}
const [old, next] = [() => join(place, 'old'), () => join(place, 'next')]
const isOne = (path: string) => statSync(join(old(), path)).ino === statSync(join(next(), path)).ino

it('takes files over as they are on the disk', () => {
  write({ 'old/q/a/index.html': 'words' })
  takeFiles(old(), next(), ['q/a/index.html'])
  expect(isOne('q/a/index.html')).toBe(true)
})

it('leaves a file that the next site has', () => {
  write({ 'old/a': 'words', 'next/a': 'other' })
  takeFiles(old(), next(), ['a'])
  expect(readFileSync(join(next(), 'a'), 'utf8')).toBe('other')
  expect(readFileSync(join(old(), 'a'), 'utf8')).toBe('words')
})

it('takes over what was made anew and came out the same, and says what did not', () => {
  write({ 'old/a': 'words', 'old/b': 'words', 'next/a': 'words', 'next/b': 'other', 'next/c': 'words' })
  mkdirSync(join(place, 'old/d'))
  write({ 'next/d': 'words', 'old/e': 'words', 'next/e/f': 'words' })
  expect(takeSame(old(), next(), ['a', 'b', 'c', 'd', 'e/f'])).toEqual(['b', 'c', 'd', 'e/f'])
  expect(isOne('a')).toBe(true)
  expect(readFileSync(join(old(), 'b'), 'utf8')).toBe('words')
  expect(readFileSync(join(next(), 'b'), 'utf8')).toBe('other')
})
