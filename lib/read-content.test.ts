import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from './read-content.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'synoptic-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

describe('a document to import', () => {
  it('is told unreadable, or not UTF-8 from where on', () => {
    const file = join(dir, 'x.txt')
    writeFileSync(file, Buffer.from([0x61, 0x0a, 0x62, 0xe9, 0x63]))
    expect(readDocument(file)).toMatchObject({ why: expect.stringContaining('line 2, column 2') })
    expect(readDocument(join(dir, 'none.txt'))).toMatchObject({ why: 'it is not there' })
    expect(readDocument(dir)).toMatchObject({ why: 'it is a folder' })
  })
})
