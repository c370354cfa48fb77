import { compareStrings } from '../compare-strings.ts'
import type { Quote, Span } from '../types.ts'
import type { Track } from './track-places.ts'

/** What the published ids are in this build. */
export type Assignment = {
  /** Id of each quote by its index; quotes without one are new. */
  owner: Map<number, string>
  /** Id of the quote that each of these ids has become part of. */
  merged: Map<string, string>
  /** Indices of the quotes that share out the words of these ids. */
  split: Map<string, number[]>
  /** Ids that were found again where the engine sees no quote now. */
  kept: string[]
}

/** Share of the shorter of two spans that both must cover to be about the same words. */
const sameWords = 0.5
/** Overlap over union from which a quotation is the place itself, where others share it out. */
const samePlace = 0.8

/**
 * Which published id each quote of this build has. The place that the words were taken from decides; where it is gone,
 * the places that are left do. Of several ids on one quote the one that is live keeps it, then the one whose words are
 * the quote's base, then the older; the others are merged into it.
 */
export function assignIds(tracks: readonly Track[], quotes: readonly Quote[]): Assignment {
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
  const assignment: Assignment = { owner: new Map(), merged: new Map(), split: new Map(), kept: [] }
  const homeless: Track[] = []
  for (const track of tracks) {
    if (track.spans.length === 0) continue
    const weights = new Map<number, number>()
    const baseWeights = new Map<number, number>()
    const parts = new Set<number>()
    for (const span of track.spans) {
      for (const { quote, span: member } of bySource.get(span.source) ?? []) {
        const both = Math.min(span.end, member.end) - Math.max(span.start, member.start)
        const shorter = Math.min(span.end - span.start, member.end - member.start)
        if (both <= 0 || both < sameWords * shorter) continue
        const union = Math.max(span.end, member.end) - Math.min(span.start, member.start)
        weights.set(quote, (weights.get(quote) ?? 0) + both / union)
        if (!span.base) continue
        baseWeights.set(quote, Math.max(baseWeights.get(quote) ?? 0, both / union))
        if (member.start >= span.start && member.end <= span.end) parts.add(quote)
      }
    }
    const preferred = heaviest(baseWeights) ?? heaviest(weights)
    if (preferred === null) {
      if (!track.hidden) homeless.push(track)
    } else if (baseWeights.size > 0 && baseWeights.get(preferred)! < samePlace && parts.size > 1)
      assignment.split.set(track.record.id, [...parts])
    else {
      const list = claims.get(preferred)
      const claim = { track, weight: weights.get(preferred)! }
      if (list) list.push(claim)
      else claims.set(preferred, [claim])
    }
  }

  for (const [index, list] of claims) {
    const base = baseMember(quotes[index]!)
    const rank = ({ track }: { track: Track }) => [
      isHere(track) ? 0 : 1,
      track.spans.some((span) => span.base && span.source === base.source && overlaps(span, base)) ? 0 : 1,
    ]
    list.sort((a, b) => {
      const [hereA, baseA] = rank(a)
      const [hereB, baseB] = rank(b)
      return (
        hereA! - hereB! ||
        baseA! - baseB! ||
        compareStrings(a.track.record.first, b.track.record.first) ||
        b.weight - a.weight ||
        compareStrings(a.track.record.id, b.track.record.id)
      )
    })
    const [winner, ...others] = list
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
        other.spans.some((theirs) => theirs.source === span.source && overlaps(span, theirs)),
      ),
    )
    if (same) assignment.merged.set(track.record.id, same.record.id)
    else kept.push(track)
  }
  assignment.kept = kept.map(({ record }) => record.id)
  return assignment
}

/** The member that has the base wording first. */
export function baseMember(quote: Quote): Quote['members'][number] {
  return quote.members.find((member) => member.wording === quote.base) ?? quote.members[0]!
}

function isHere({ record }: Track): boolean {
  return record.state === 'live' || record.state === 'changed'
}

function overlaps(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both > 0 && both >= sameWords * Math.min(a.end - a.start, b.end - b.start)
}

function heaviest(weights: Map<number, number>): number | null {
  let best: number | null = null
  for (const [quote, weight] of weights) if (best === null || weight > weights.get(best)!) best = quote
  return best
}
