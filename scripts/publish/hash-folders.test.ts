import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { listFiles } from '../../lib/read-content.ts'
import { hashFolders, pageFolders, pageSettings } from './hash-folders.ts'

/** What a build reads that no page shows: where the content, its snapshot and the cache of what was compiled are. */
const elsewhere = ['CONTENT_DIR', 'NODE_ENV', 'SYNOPTIC_CACHE', 'SYNOPTIC_SNAPSHOT']

it('names all that pages read of the environment', () => {
  const files = pageFolders.flatMap((folder) => listFiles(folder).map((path) => `${folder}/${path}`))
  const read = files
    .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name),
    )
  expect([...new Set(read)].sort()).toEqual([...elsewhere, ...pageSettings].sort())
})

it.each(pageSettings)('is another hash with another %s', (name) => {
  const before = hashFolders([])
  vi.stubEnv(name, 'https://example.org/other')
  expect(hashFolders([])).not.toBe(before)
  vi.unstubAllEnvs()
  expect(hashFolders([])).toBe(before)
})
