import { speakersDiffer } from '@/components/quote/sayings-of.ts'
import type { Quotation, Quote, Story } from '@/lib/types.ts'
import { type QuoteState, stateOf } from './state-of.ts'

/** A line of the overview: a shared quote, or a quotation that only one source has. */
export type OverviewRow = {
  key: string
  /** `null` for words that only one source has. */
  quote: Quote | null
  words: string
  lang: string
  /** One for each source of the story, in its order. */
  states: QuoteState[]
  reworded: boolean
  speakerDiffers: boolean
}

/** Shared quotes by number, then what only one source quotes, in the order of sources and of their text. */
export function overviewRows(story: Story): OverviewRow[] {
  const shared = [...story.quotes].sort((a, b) => a.number - b.number).map((quote) => quoteRow(story, quote))
  return [...shared, ...story.sources.flatMap((source) => loneRows(story, source.id))]
}

function quoteRow(story: Story, quote: Quote): OverviewRow {
  const base = quote.wordings[quote.base]!
  return {
    key: quote.id,
    quote,
    words: base.text,
    lang: base.lang,
    states: story.sources.map((source) => stateOf(quote, source.id)),
    reworded: quote.members.some((m) => m.relation === 'reworded'),
    speakerDiffers: speakersDiffer(quote),
  }
}

/** Speech in marks that no shared quote covers, each utterance once. */
function loneRows(story: Story, sourceId: string): OverviewRow[] {
  const source = story.sources.find((s) => s.id === sourceId)!
  const shared = story.quotes.flatMap((q) => q.members).filter((m) => m.source === sourceId)
  const carried = new Set(shared.map((m) => m.quotation))
  const free = (q: Quotation) =>
    !carried.has(q.id) && shared.every((m) => m.end <= q.start || m.start >= q.end)
  return story.quotations
    .filter((q) => q.source === sourceId && q.quoted && q.utterance === null && q.parent === null)
    .filter((q) => (q.kind === 'speech' || q.kind === 'fragment') && free(q))
    .sort((a, b) => a.start - b.start)
    .map((q) => ({
      key: q.id,
      quote: null,
      words: source.text.slice(q.start, q.end),
      lang: source.lang,
      states: story.sources.map((s): QuoteState => (s.id === sourceId ? 'verbatim' : 'absent')),
      reworded: false,
      speakerDiffers: false,
    }))
}
