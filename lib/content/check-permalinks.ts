import type { Ledger } from '../links/ledger.ts'
import { areSameWords } from '../links/share-of-words.ts'
import type { Diagnostic, Quote } from '../types.ts'
import { diagnose } from './messages.ts'
import { findNearest } from './nearest.ts'
import type { PlacedPermalinkDecision } from './read-decisions.ts'

/**
 * Decisions on published ids that name none, or that take words back which are still a quote of the story. `elsewhere`
 * has the ids that other stories have.
 */
export function checkPermalinks(
  file: string,
  permalinks: readonly PlacedPermalinkDecision[],
  ledger: Ledger | null,
  quotes: readonly Quote[],
  elsewhere: ReadonlySet<string>,
): Diagnostic[] {
  const records = new Map((ledger?.quotes ?? []).map((record) => [record.id, record]))
  const sources = new Set((ledger?.sources ?? []).map(({ id }) => id))
  return permalinks.flatMap(({ decision: { kind, id }, name, at }) => {
    const record = records.get(id)
    if (!record && kind === 'withdrawn' && sources.has(id)) return []
    if (!record)
      return [
        diagnose(
          'permalink-unknown',
          file,
          at,
          name,
          findNearest(id, [...records.keys()]),
          elsewhere.has(id),
        ),
      ]
    if (kind === 'at' || record.words === '') return []
    const standing = quotes.find(({ wordings }) =>
      wordings.some(({ text }) => areSameWords(text, record.words)),
    )
    return standing ? [diagnose('permalink-stands', file, at, id, kind, standing.id)] : []
  })
}
