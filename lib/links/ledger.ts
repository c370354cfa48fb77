import { z } from 'zod'

/**
 * The ledger of one story, `permalinks.json`: every quote id ever published, and the text it was last found in.
 * On disk each record is one line that says by itself what it belongs to, so that git merges two branches line by line.
 */

/** `changed` is live with other words than those first published; the rest is not a quote of the story now. */
export const ledgerStates = ['live', 'changed', 'merged', 'split', 'removed', 'withdrawn'] as const
type LedgerState = (typeof ledgerStates)[number]

export type LedgerQuote = {
  id: string
  state: LedgerState
  /** ISO date of the build that first published it. */
  first: string
  /** ISO date of the last build that found it in a text it had not seen before, or that changed the record. */
  last: string
  /** Ids to look at now: of `merged` and `split`, those that have its words; of the others, those that some of its places went to. */
  to: string[]
  speaker: string | null
  /** Words of the base when last found; empty where an editor withdrew them. */
  words: string
  /** Words as first published, where they were others; else `null`. */
  was: string | null
}

/** One place of a quote: its words with up to 64 characters on either side. */
export type LedgerPlace = {
  quote: string
  source: string
  before: string
  words: string
  after: string
  /** Which of the places where all three stand together, from 0; nearly always 0. */
  nth: number
  /** Whether the quote's words were taken from here. */
  base: boolean
}

export type LedgerSource = {
  id: string
  /** Address segment in the last build. */
  slug: string
  /** Address segments in earlier builds. */
  formerly: string[]
  /** ISO date of the build that first read this text. */
  date: string
  /** `hashText` of `text`; empty where two branches were merged and the next build writes it anew. */
  hash: string
  /** As the last build read it; `null` where the source is no longer in the story. */
  text: string | null
}

export type Ledger = {
  /** Address segment of the story in the last build. */
  story: string
  formerly: string[]
  quotes: LedgerQuote[]
  places: LedgerPlace[]
  sources: LedgerSource[]
}

/** The ledger of a story that was never published. */
export function createLedger(story: string): Ledger {
  return { story, formerly: [], quotes: [], places: [], sources: [] }
}

/** Characters kept on either side of a place: as many as W3C annotation clients keep. */
export const contextLength = 64

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens')
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'expected a date like 2026-11-20')
const slug = z.string().min(1)

/** The file: sections of rows, the first row of each names the columns. */
export const ledgerFileSchema = z.strictObject({
  permalinks: z.literal(1),
  story: slug,
  formerly: z.array(slug),
  quotes: z.array(
    z.tuple([
      id,
      z.enum(ledgerStates),
      date,
      date,
      z.array(id),
      z.string().nullable(),
      z.string(),
      z.string().nullable(),
    ]),
  ),
  places: z.array(
    z.tuple([id, slug, z.string(), z.string().min(1), z.string(), z.int().min(0), z.boolean()]),
  ),
  sources: z.array(z.tuple([slug, slug, z.array(slug), date, z.string()])),
  texts: z.array(z.tuple([slug, z.string()])),
})

export type LedgerFile = z.infer<typeof ledgerFileSchema>

/** Names of the columns, in the order of the tuples above. */
export const ledgerColumns = {
  quotes: ['id', 'state', 'first', 'last', 'to', 'speaker', 'words', 'was'],
  places: ['quote', 'source', 'before', 'words', 'after', 'nth', 'base'],
  sources: ['id', 'slug', 'formerly', 'date', 'hash'],
  texts: ['source', 'paragraph'],
} as const

export type LedgerSection = keyof typeof ledgerColumns
export const ledgerSections = ['quotes', 'places', 'sources', 'texts'] as const satisfies LedgerSection[]
