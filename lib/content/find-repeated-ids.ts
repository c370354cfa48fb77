import type { Diagnostic, Story } from '../types.ts'
import { textOfFile } from './group-by-story.ts'
import { diagnose, type FilePlace } from './messages.ts'
import { placeOfOffset } from './place-of-offset.ts'
import type { ContentFile } from './read-story.ts'

/** Ids of sources and of quotes that two files have, at their places in the second of them. */
export function findRepeatedIds(stories: readonly Story[], files: readonly ContentFile[]): Diagnostic[] {
  const sources = stories.flatMap((story) => story.sources.map(({ id, file }) => ({ id, file })))
  const quotes = stories.flatMap(({ slug, quotes }) =>
    quotes.map(({ id }) => ({ id, file: `${slug}/permalinks.json` })),
  )
  const placeIn = (file: string, pattern: (id: string) => RegExp, id: string): FilePlace => {
    const text = textOfFile(files, file) ?? ''
    return placeOfOffset(text, text.search(pattern(id)))
  }
  const inFrontMatter = (id: string) => new RegExp(`(?<=^id:[ \\t]*["']?)${id}`, 'm')
  const inLedger = (id: string) => new RegExp(`(?<=^,\\[")${id}(?=")`, 'm')
  return [
    ...findRepeated(sources, 'id-duplicate', (file, id) => placeIn(file, inFrontMatter, id)),
    ...findRepeated(quotes, 'quote-id-duplicate', (file, id) => placeIn(file, inLedger, id)),
  ]
}

function findRepeated(
  ids: readonly { id: string; file: string }[],
  rule: 'id-duplicate' | 'quote-id-duplicate',
  placeOf: (file: string, id: string) => FilePlace,
): Diagnostic[] {
  const seen = new Map<string, string>()
  return ids.flatMap(({ id, file }) => {
    const other = seen.get(id)
    seen.set(id, other ?? file)
    return other && other !== file ? [diagnose(rule, file, placeOf(file, id), id, other)] : []
  })
}
