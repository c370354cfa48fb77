import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContent } from './read-content.ts'
import { writeImport } from './write.ts'

let dir = ''
beforeEach(() => {
  dir = join(mkdtempSync(join(tmpdir(), 'synoptic-')), 'content')
  mkdirSync(join(dir, 'bridge'), { recursive: true })
  writeFileSync(join(dir, 'bridge/gazette.md'), 'The Gazette.')
})
afterEach(() => rmSync(join(dir, '..'), { recursive: true }))

describe('a content folder', () => {
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
