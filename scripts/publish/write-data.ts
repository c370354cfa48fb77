import { join } from 'node:path'
import { toAddressIndex } from '../../lib/publish/address-index.ts'
import { toDataJson } from '../../lib/publish/data-json.ts'
import { toOembed } from '../../lib/publish/oembed.ts'
import { toSitemaps } from '../../lib/publish/sitemap.ts'
import { splitIndex } from '../../lib/publish/split-index.ts'
import type { Library, Story } from '../../lib/types.ts'
import { writeFile } from './write-file.ts'

/** Writes what is published as data beside a story's pages: the story, and each of its quotes to embed. */
export function writeStoryData(story: Story, folder: string): void {
  writeJson(join(folder, story.slug, 'data.json'), toDataJson(story))
  for (const quote of story.quotes)
    writeJson(join(folder, 'q', quote.id, 'oembed.json'), toOembed(story, quote))
}

/** Writes the data that is made of all stories: the index of addresses and the sitemap. */
export function writeSharedData(library: Library, folder: string): void {
  const { first, parts } = splitIndex(toAddressIndex(library))
  writeJson(join(folder, 'q/index.json'), first)
  for (const [beginning, part] of parts) writeJson(join(folder, 'q/index', `${beginning}.json`), part)
  for (const { file, text } of toSitemaps(library)) writeFile(join(folder, file), text)
}

function writeJson(file: string, value: object): void {
  writeFile(file, JSON.stringify(value))
}
