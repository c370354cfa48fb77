import type { Span } from '../types.ts'
import { acceptPlace, merit, someAgree } from './accept-place.ts'
import { compareTexts, type Run, runOfSpan, type Texts } from './edited-text.ts'
import { toSpan } from './find-edges.ts'
import { findGap, findRegions } from './find-regions.ts'
import { indexText } from './index-text.ts'
import { type Candidate, judge } from './judge-place.ts'

/**
 * What became of a span when its text was edited. `how`: the text did not change; its words changed where they stand;
 * its words stand elsewhere. `outer`: with replaced words at the very edges, which are else left to the neighbours.
 */
export type Anchored =
  | { kind: 'found'; start: number; end: number; how: 'unchanged' | 'in-place' | 'elsewhere'; outer?: Span }
  | { kind: 'removed' }
  | { kind: 'ask'; candidates: Span[] }

/** Lead of the best place below which only an editor can decide. */
const margin = 0.15

/** Where a span of `before` stands in `after`. Offsets are UTF-16, half-open. */
export function reanchor(span: Span, before: string, after: string): Anchored {
  return reanchorAll([span], before, after)[0]!
}

/** `reanchor` for one span after another of one text: what the texts have in common is worked out once. */
export function createReanchor(before: string, after: string): (span: Span) => Anchored {
  if (before === after) return stayUnchanged
  const texts = compareTexts(before, after)
  return (span) => settle(rankPlaces(span, texts), texts)
}

/**
 * `reanchor` for all spans of one text together, in their order: where two that had no word in common claim the same
 * words now, these are the one's of which more is left, and the other is looked for at its next best place.
 */
export function reanchorAll(spans: readonly Span[], before: string, after: string): Anchored[] {
  if (before === after) return spans.map(stayUnchanged)
  const texts = compareTexts(before, after)
  return shareOut(spans.map((span) => rankPlaces(span, texts))).map((ranking) => settle(ranking, texts))
}

function stayUnchanged({ start, end }: Span): Anchored {
  return { kind: 'found', start, end, how: 'unchanged' }
}

/** The places of a span, best first, of which none overlaps another. */
type Ranking = { span: Span; run: Run; accepted: Candidate[]; unsure: Candidate[] }

function rankPlaces(span: Span, texts: Texts): Ranking {
  const run = runOfSpan(span, texts.a)
  if (run.from === run.to) return { span, run, accepted: [], unsure: [] }
  const gap = findGap(run, texts)
  const candidates = findRegions(run, gap, texts)
    .map(([from, to]) => judge(run, from, to, gap, texts))
    .filter((candidate) => candidate !== null)
    .sort((x, y) => merit(y) - merit(x))
  const ofVerdict = (verdict: 'yes' | 'unsure') =>
    dropOverlapping(candidates.filter((candidate) => acceptPlace(candidate, run) === verdict))
  return { span, run, accepted: ofVerdict('yes'), unsure: ofVerdict('unsure') }
}

/** Leaves out of each ranking the places whose words another span, of which more is left there, has taken. */
function shareOut(rankings: readonly Ranking[]): Ranking[] {
  const owners = new Map<number, { run: Run; share: number }[]>()
  const shared = new Map<Ranking, Ranking>()
  const shareOf = ({ accepted }: Ranking) => accepted[0]?.share ?? 0
  for (const ranking of [...rankings].sort((x, y) => shareOf(y) - shareOf(x))) {
    const { run } = ranking
    const isTaken = ({ pairs, share }: Candidate) =>
      2 *
        pairs.filter(([, j]) =>
          owners
            .get(j)
            ?.some((one) => one.share > share && (one.run.to <= run.from || one.run.from >= run.to)),
        ).length >=
      pairs.length
    const accepted = ranking.accepted.filter((candidate) => !isTaken(candidate))
    const unsure = ranking.unsure.filter((candidate) => !isTaken(candidate))
    shared.set(ranking, { ...ranking, accepted, unsure })
    const [best] = accepted
    for (const [, j] of best?.pairs ?? []) {
      const list = owners.get(j)
      const owner = { run, share: best!.share }
      if (list) list.push(owner)
      else owners.set(j, [owner])
    }
  }
  return rankings.map((ranking) => shared.get(ranking)!)
}

function settle({ span, run, accepted, unsure }: Ranking, texts: Texts): Anchored {
  if (run.from === run.to) return settleWithoutWords(span, texts)
  const toSpans = (places: readonly Candidate[]) => places.map((place) => toSpan(place, span, run, texts))
  const [best, ...others] = accepted
  if (!best) return unsure.length === 0 ? { kind: 'removed' } : { kind: 'ask', candidates: toSpans(unsure) }
  const rival = others.find((other) => merit(best) - merit(other) < margin && !isOtherPiece(other, best))
  if (rival) return { kind: 'ask', candidates: toSpans([best, rival]) }
  const how: 'in-place' | 'elsewhere' = best.agrees >= someAgree ? 'in-place' : 'elsewhere'
  const found = { kind: 'found' as const, ...toSpan(best, span, run, texts), how }
  if (!best.start.open && !best.end.open) return found
  const closed = { start: { ...best.start, open: false }, end: { ...best.end, open: false } }
  return { ...found, outer: toSpan(closed, span, run, texts) }
}

/** Whether two places have different words of the run: it was torn, and neither is a copy of the other. */
function isOtherPiece(one: Candidate, other: Candidate): boolean {
  const words = new Set(other.pairs.map(([i]) => i))
  return one.pairs.every(([i]) => !words.has(i))
}

function dropOverlapping(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const from = candidate.pairs[0]![1]
    const to = candidate.pairs.at(-1)![1]
    if (!kept.some(({ pairs }) => pairs[0]![1] <= to && pairs.at(-1)![1] >= from)) kept.push(candidate)
  }
  return kept
}

/** A span of signs only: where exactly these stand once. */
function settleWithoutWords(span: Span, { before, after }: Texts): Anchored {
  const signs = before.slice(span.start, span.end)
  const places = indexText(after)
    .occurrences(signs)
    .map((start) => ({ start, end: start + signs.length }))
  const [only] = places
  return only && places.length === 1 ? { kind: 'found', ...only, how: 'elsewhere' } : { kind: 'removed' }
}
