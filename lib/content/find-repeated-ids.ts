import type { Diagnostic, Story } from '../types.ts'
import { diagnose } from './messages.ts'

/** Ids of sources and of quotes that two files have. */
export function findRepeatedIds(stories: readonly Story[]): Diagnostic[] {
  const sources = stories.flatMap((story) => story.sources.map(({ id, file }) => ({ id, file })))
  const quotes = stories.flatMap(({ slug, quotes }) =>
    quotes.map(({ id }) => ({ id, file: `${slug}/permalinks.json` })),
  )
  return [...findRepeated(sources, 'id-duplicate'), ...findRepeated(quotes, 'quote-id-duplicate')]
}

function findRepeated(
  ids: readonly { id: string; file: string }[],
  rule: 'id-duplicate' | 'quote-id-duplicate',
): Diagnostic[] {
  const seen = new Map<string, string>()
  return ids.flatMap(({ id, file }) => {
    const other = seen.get(id)
    seen.set(id, other ?? file)
    return other && other !== file ? [diagnose(rule, file, null, id, other)] : []
  })
}
