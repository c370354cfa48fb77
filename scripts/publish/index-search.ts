import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { toSearchRecords } from '../../lib/publish/search-records.ts'
import type { Library } from '../../lib/types.ts'

/** Pagefind's own interfaces, which we do not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** Writes the search index of all sources into the folder that is published. Throws with what Pagefind says. */
export async function indexSearch(library: Library, folder: string): Promise<void> {
  const { index, errors } = await createIndex()
  if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  for (const record of toSearchRecords(library)) {
    const { errors } = await index.addCustomRecord(record)
    if (errors.length > 0) throw new Error(`${record.url} could not be indexed: ${errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files) {
    if (unused.test(path)) continue
    const file = join(folder, 'pagefind', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  await close()
}
