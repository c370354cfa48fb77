import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { SearchRecord } from '../../lib/publish/search-records.ts'
import { writeFile } from './write-file.ts'

/** Pagefind's own interfaces, which we do not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** Writes a volume of the search index into a folder of its own. Throws with what Pagefind says. */
export async function indexSearch(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index, errors } = await createIndex()
  if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
  for (const record of records) {
    const { errors } = await index.addCustomRecord(record)
    if (errors.length > 0) throw new Error(`${record.url} could not be indexed: ${errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  for (const { path, content } of files) {
    if (unused.test(path)) continue
    writeFile(join(folder, path), content)
  }
  await index.deleteIndex()
}

/** Ends the process in which Pagefind indexes. */
export function closeIndex(): Promise<unknown> {
  return close()
}
