import type { Ledger } from '../links/ledger.ts'
import { sameArticle, textLikeness } from '../links/text-likeness.ts'
import type { Diagnostic, Source } from '../types.ts'
import { readFrontMatter } from './front-matter.ts'
import { textOfFile } from './group-by-story.ts'
import { diagnose } from './messages.ts'
import { placeOfOffset } from './place-of-offset.ts'
import type { PlacedPermalinkDecision } from './read-decisions.ts'
import type { ContentFile } from './read-story.ts'
import { sourceSchema } from './schema.ts'

/** Characters of context that must stand beside the words of a place for the text to be the same. */
const contextNeeded = 24

/**
 * What speaks against a ledger being that of this story's sources: it knows none of them, or one that is gone stands in
 * the story under a new id. Either would withdraw links without a word.
 */
export function checkLedger(
  slug: string,
  ledger: Ledger | null,
  sources: readonly Source[],
  permalinks: readonly PlacedPermalinkDecision[],
  files: readonly ContentFile[],
): Diagnostic[] {
  if (!ledger) return []
  const now = new Set(sources.map(({ id }) => id))
  const known = new Set(ledger.sources.map(({ id }) => id))
  const given = new Set(
    permalinks.flatMap(({ decision }) => (decision.kind === 'withdrawn' ? decision.id : [])),
  )
  const gone = ledger.sources.filter(({ id }) => !now.has(id) && !given.has(id))
  const fresh = sources.filter(({ id }) => !known.has(id))
  const renewed = gone.flatMap((old) => {
    const [best] = fresh
      .map((source) => ({ old, source, alike: likenessTo(old, source.text, ledger) }))
      .filter(({ alike }) => alike >= sameArticle)
      .sort((a, b) => b.alike - a.alike)
    return best ?? []
  })
  if (gone.length > 0 && gone.length === ledger.sources.length) {
    const file = `${slug}/permalinks.json`
    const back = renewed.map(({ old, source }) => `“id: ${old.id}” in ${source.file}`).join(', ')
    const names = ledger.sources.map(({ id }) => id)
    const json = textOfFile(files, file) ?? ''
    return [diagnose('ledger-foreign', file, placeOfOffset(json, json.indexOf('"sources"')), names, back)]
  }
  return renewed.map(({ old, source }) => {
    const { placeOf } = readFrontMatter(source.file, textOfFile(files, source.file) ?? '', sourceSchema)
    return diagnose('source-renewed', source.file, placeOf(['id']), old.slug, old.id)
  })
}

/** How much a text is like that of a source in the ledger, 0…1: by its last text, else by the places of its quotes. */
function likenessTo({ id, text: last }: Ledger['sources'][number], text: string, ledger: Ledger): number {
  if (last !== null) return textLikeness(last, text)
  const places = ledger.places.filter(({ source }) => source === id)
  const standing = places.filter(({ before, words, after }) =>
    text.includes(before.slice(-contextNeeded) + words + after.slice(0, contextNeeded)),
  )
  return places.length === 0 ? 0 : standing.length / places.length
}
