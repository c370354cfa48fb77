import type { Analysis, Diagnostic, Gone, Quotation, Quote, Span } from '../types.ts'
import { createId } from './create-id.ts'
import type { Ledger, LedgerPlace } from './ledger.ts'

/** An editor's word on one id, from `permalinks` in `story.md`. */
export type PermalinkDecision =
  | { kind: 'at'; id: string; source: string; span: Span }
  | { kind: 'removed' | 'withdrawn'; id: string }

export type PermalinkInput = {
  /** Address segment of the story. */
  story: string
  /** Path of the ledger, for messages. */
  file: string
  /** In the order shown. */
  sources: { id: string; slug: string; text: string }[]
  /** Quotes carry the id of their base's quotation here. */
  analysis: Analysis
  /** As the last build wrote it; `null` for a story that was never published. */
  ledger: Ledger | null
  decisions: PermalinkDecision[]
  /** Ids that other stories of the site have, in small letters. */
  taken: ReadonlySet<string>
  /** Four letters for a new id: `drawLetters` in a build, `countLetters` where nothing is published. */
  drawLetters: () => string
  /** ISO date of the build. */
  date: string
}

export type Permalinks = {
  /** The story's quotes with their published ids, and those that only the ledger still knows as quotes. */
  quotes: Quote[]
  /** With those of quotes that only the ledger still knows. */
  quotations: Quotation[]
  gone: Gone[]
  /** Former slugs of the story and its sources. */
  moved: { from: string; to: string }[]
  /** To be written where there is no error among the diagnostics. */
  ledger: Ledger
  diagnostics: Diagnostic[]
}
