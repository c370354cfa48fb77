import { quoteHref } from '../publish/address.ts'
import { isForeign } from '../story/is-translated.ts'
import type { Member, Quote, Source, Story } from '../types.ts'
import { findDifferences } from './find-differences.ts'
import type { Mark, QuoteMark } from './mark.ts'

/**
 * Which mark of a quote carries an `id`. `story`: in the reader, the base's mark has the quote's id and the first
 * mark in every other column `<quote id>--<source slug>`; `source`: the first in this source has the quote's id.
 */
export type MarkIds = 'story' | 'source' | 'none'

/** All marks of one source: its quotes, the words in them that the base gives otherwise, and its passages. */
export function marksOf(story: Story, source: Source, ids: MarkIds): Mark[] {
  const quotes = story.quotes.flatMap((quote) => {
    const members = quote.members.filter((m) => m.source === source.id)
    return members.flatMap((member, i): Mark[] => [
      quoteMark(story, source, quote, member, i === 0 ? idOf(quote, source, ids) : null),
      { kind: 'opening', start: numberAt(story, member), end: member.start },
      ...findDifferences(quote, member, source.text),
    ])
  })
  const passages = story.passages.flatMap((passage, i) =>
    passage.members
      .filter((m) => m.source === source.id)
      .map((m): Mark => ({ kind: 'passage', start: m.start, end: m.end, passage: i + 1 })),
  )
  return [...quotes, ...passages]
}

function quoteMark(story: Story, source: Source, quote: Quote, member: Member, id: string | null): QuoteMark {
  const others = new Set(quote.members.map((m) => m.source).filter((s) => s !== source.id)).size
  return {
    kind: 'quote',
    start: member.start,
    end: member.end,
    quote: quote.id,
    number: quote.number,
    alone: others === 0,
    numberAt: numberAt(story, member),
    relation: member.relation,
    quoted: member.quoted,
    href: quoteHref(quote.id),
    description: describeMark(quote, member, others + 1, story.sources.length),
    id,
  }
}

/** Before the opening mark of the quotation that a place is the whole of; else before its words. */
function numberAt(story: Story, member: Member): number {
  const quotation = story.quotations.find((q) => q.id === member.quotation)
  return quotation?.start === member.start ? quotation.outer.start : member.start
}

/** “quote 3, reworded, not in quotation marks, in 4 of 5 sources” */
function describeMark(quote: Quote, member: Member, carried: number, sources: number): string {
  const relation = isForeign(quote, member.wording) ? 'translated' : member.relation
  const looks = member.quoted ? [relation] : [relation, 'not in quotation marks']
  return [`quote ${quote.number}`, ...looks, `in ${carried} of ${sources} sources`].join(', ')
}

function idOf(quote: Quote, source: Source, ids: MarkIds): string | null {
  if (ids === 'none') return null
  if (ids === 'source' || baseSource(quote) === source.id) return quote.id
  return `${quote.id}--${source.slug}`
}

/** The source whose words are the base of a quote: where its reader address lands without scripts. */
function baseSource(quote: Quote): string | null {
  const has = quote.members.find((m) => m.wording === quote.base)
  return (has ?? quote.members[0])?.source ?? null
}
