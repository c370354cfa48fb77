import { compareStrings } from '../compare-strings.ts'
import { holdSameWords, shareOfBoth } from '../spans.ts'
import type { CollatedQuote, Span } from '../types.ts'
import type { LedgerQuote } from './ledger.ts'
import { shareOfWords } from './share-of-words.ts'
import type { Track } from './track-places.ts'

/** What the published ids are in this build. */
type Assignment = {
  /** Id of each quote by its index; quotes without one are new. */
  owner: Map<number, string>
  /** Id of the quote that each of these ids has become part of. */
  merged: Map<string, string>
  /** Indices of the quotes that share out the words of these ids. */
  split: Map<string, number[]>
  /** Indices of the quotes that some places of these ids went to, while the rest of them keep the id or are merged. */
  divided: Map<string, number[]>
  /** Ids that were found again where the engine sees no quote now. */
  kept: string[]
}

/** Overlap over union from which a quotation is the place itself, where others share it out. */
const samePlace = 0.8

/** How much of a published quote one of this build's quotes has. */
type Share = {
  quote: number
  /** Share of the words first published, and of those last published, that it has at the best of the places. */
  first: number
  last: number
  /** Overlap over union with the place that the words were taken from; 0 where it is not there. */
  base: number
  /** The same, for all places together. */
  weight: number
  /** Lies within the place that the words were taken from. */
  part: boolean
}

/**
 * Which published id each quote of this build has. The places that keep the words first published decide, then those
 * that keep the words last shown, then the place that these were taken from. Of several ids on one quote the one that
 * is live keeps it, then the one that was first published with the words of the quote's base, then the older; the
 * others are merged into it.
 */
export function assignIds(
  tracks: readonly Track[],
  quotes: readonly CollatedQuote[],
  sources: readonly { id: string; text: string }[],
): Assignment {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const bySource = new Map<string, { quote: number; span: Span }[]>()
  quotes.forEach((quote, index) => {
    for (const member of quote.members) {
      const list = bySource.get(member.source)
      const entry = { quote: index, span: member }
      if (list) list.push(entry)
      else bySource.set(member.source, [entry])
    }
  })

  const claims = new Map<number, { track: Track; weight: number }[]>()
  const assignment: Assignment = {
    owner: new Map(),
    merged: new Map(),
    split: new Map(),
    divided: new Map(),
    kept: [],
  }
  const homeless: Track[] = []
  for (const track of tracks) {
    if (track.spans.length === 0) continue
    const { shares, homes } = shareOut(track, bySource, texts)
    const [preferred] = shares
    if (!preferred) {
      if (!track.hidden) homeless.push(track)
      continue
    }
    const others = homes.filter((home) => !home.includes(preferred.quote)).flat()
    const parts = shares.flatMap(({ part, quote }) => (part ? quote : []))
    if (preferred.base > 0 && preferred.base < samePlace && parts.length > 1) {
      assignment.split.set(
        track.record.id,
        [...new Set([...parts, ...others])].sort((a, b) => a - b),
      )
      continue
    }
    if (others.length > 0) assignment.divided.set(track.record.id, [...new Set(others)])
    const claim = { track, weight: preferred.weight }
    const list = claims.get(preferred.quote)
    if (list) list.push(claim)
    else claims.set(preferred.quote, [claim])
  }

  for (const [index, list] of claims) {
    const base = baseMember(quotes[index]!)
    const words = quotes[index]!.wordings[quotes[index]!.base]!.text
    const [winner, ...others] = list
      .map(({ track, weight }) => ({
        track,
        weight,
        here: Number(isHere(track)),
        words: shareOfWords(firstWords(track.record), words),
        base: Number(
          track.spans.some((span) => span.base && span.source === base.source && holdSameWords(span, base)),
        ),
      }))
      .sort(
        (a, b) =>
          b.here - a.here ||
          b.words - a.words ||
          compareStrings(a.track.record.first, b.track.record.first) ||
          b.base - a.base ||
          b.weight - a.weight ||
          compareStrings(a.track.record.id, b.track.record.id),
      )
    assignment.owner.set(index, winner!.track.record.id)
    for (const { track } of others) assignment.merged.set(track.record.id, winner!.track.record.id)
  }

  homeless.sort(
    (a, b) =>
      Number(isHere(b)) - Number(isHere(a)) ||
      compareStrings(a.record.first, b.record.first) ||
      compareStrings(a.record.id, b.record.id),
  )
  const kept: Track[] = []
  for (const track of homeless) {
    const same = kept.find((other) =>
      track.spans.some((span) =>
        other.spans.some((theirs) => theirs.source === span.source && holdSameWords(span, theirs)),
      ),
    )
    if (same) assignment.merged.set(track.record.id, same.record.id)
    else kept.push(track)
  }
  assignment.kept = kept.map(({ record }) => record.id)
  return assignment
}

/** What each quote at the places of an id has of it, the most first, and which each of the places is now: several where they are alike. */
function shareOut(
  { record, spans }: Track,
  bySource: ReadonlyMap<string, { quote: number; span: Span }[]>,
  texts: ReadonlyMap<string, string>,
): { shares: Share[]; homes: number[][] } {
  const shares = new Map<number, Share>()
  const homes: number[][] = []
  for (const span of spans) {
    let home: { quotes: number[]; overlap: number } = { quotes: [], overlap: 0 }
    for (const { quote, span: member } of bySource.get(span.source) ?? []) {
      if (!holdSameWords(span, member)) continue
      const overlap = shareOfBoth(span, member)
      const words = texts
        .get(span.source)!
        .slice(Math.max(span.start, member.start), Math.min(span.end, member.end))
      const share = shares.get(quote) ?? { quote, first: 0, last: 0, base: 0, weight: 0, part: false }
      shares.set(quote, {
        quote,
        first: Math.max(share.first, shareOfWords(firstWords(record), words)),
        last: Math.max(share.last, shareOfWords(record.words, words)),
        base: span.base ? Math.max(share.base, overlap) : share.base,
        weight: share.weight + overlap,
        part: share.part || (span.base && member.start >= span.start && member.end <= span.end),
      })
      if (overlap > home.overlap) home = { quotes: [quote], overlap }
      else if (overlap === home.overlap) home.quotes.push(quote)
    }
    homes.push(home.quotes)
  }
  const sorted = [...shares.values()].sort(
    (a, b) => b.first - a.first || b.last - a.last || b.base - a.base || b.weight - a.weight,
  )
  return { shares: sorted, homes }
}

/** The words under which an id was first published. */
function firstWords(record: LedgerQuote): string {
  return record.was ?? record.words
}

/** The member that has the base wording first. */
export function baseMember(quote: CollatedQuote): CollatedQuote['members'][number] {
  return quote.members.find((member) => member.wording === quote.base) ?? quote.members[0]!
}

function isHere({ record }: Track): boolean {
  return record.state === 'live' || record.state === 'changed'
}
