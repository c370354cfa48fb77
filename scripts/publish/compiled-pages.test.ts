import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetCompiled, hasCompiled, keepCompiled } from './compiled-pages.ts'

const before = process.cwd()
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(process.cwd(), file)), { recursive: true })
  writeFileSync(file, text)
}
beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'synoptic-compiled-')))
  write('.next/BUILD_ID', 'one')
  write('.next/server/app/page.js', 'page()')
  write('.next/static/chunks/s.css', '.a{}')
  keepCompiled('program')
})
afterEach(() => {
  const place = process.cwd()
  process.chdir(before)
  rmSync(place, { recursive: true })
})

it('pages that were compiled are rendered again', () => {
  write('.next/server/app/index.html', 'rendered')
  expect(hasCompiled('program')).toBe(true)
})

describe('pages are compiled', () => {
  it.each<[string, () => void]>([
    ['where that was never done', () => forgetCompiled()],
    ['where Next compiled others since', () => write('.next/BUILD_ID', 'two')],
    ['where Next’s folder is gone', () => rmSync('.next', { recursive: true })],
    ['where its pages are gone', () => rmSync('.next/server', { recursive: true })],
    ['where a style sheet is gone', () => rmSync('.next/static/chunks/s.css')],
    ['where a style sheet is another', () => write('.next/static/chunks/s.css', '.b{}')],
    ['where what is known of them is half written', () => write('.synoptic/compiled.json', '{"pro')],
  ])('%s', (_, act) => {
    act()
    expect(hasCompiled('program')).toBe(false)
  })

  it('of another program', () => {
    expect(hasCompiled('other')).toBe(false)
  })
})
