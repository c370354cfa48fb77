import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadLibrary } from '../../lib/load-library.ts'
import { releaseContent } from './release-content.ts'

let place = ''
let content = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'synoptic-release-'))
  content = join(place, 'content')
  cpSync('content/bridge', join(content, 'bridge'), { recursive: true })
  vi.stubEnv('CONTENT_DIR', content)
  vi.stubEnv('SYNOPTIC_CACHE', join(place, 'cache'))
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(place, { recursive: true })
})

const edit = (from: string, to: string) => {
  const file = join(content, 'bridge/gazette.md')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

it('gives the pages what the ledger was written of, though the content is edited before they are rendered', async () => {
  const library = releaseContent(content, join(place, 'snapshot'))
  edit('on stilts', 'on a horse')
  edit('“', '')
  vi.stubEnv('SYNOPTIC_SNAPSHOT', join(place, 'snapshot'))
  const shown = await loadLibrary()
  expect(shown).toEqual(library)
  const ledger = readFileSync(join(content, 'bridge/permalinks.json'), 'utf8')
  for (const { id } of shown.stories[0]!.quotes) expect(ledger).toContain(`"${id}"`)
})

it('gives nothing to pages or ledger where the content has errors, or is not there', () => {
  const ledger = readFileSync(join(content, 'bridge/permalinks.json'))
  edit('title:', 'titel:')
  expect(() => releaseContent(content, join(place, 'snapshot'))).toThrow('The content has errors.')
  expect(readFileSync(join(content, 'bridge/permalinks.json'))).toEqual(ledger)
  expect(() => readFileSync(join(place, 'snapshot/run.json'))).toThrow()
  for (const dir of [join(place, 'none'), join(content, 'bridge/story.md')])
    expect(() => releaseContent(dir, join(place, 'snapshot'))).toThrow('CONTENT_DIR')
})
