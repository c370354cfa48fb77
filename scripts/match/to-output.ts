import { tellPairs } from '../../lib/engine/match/tell-pairs.ts'
import { sharedLength } from '../../lib/spans.ts'
import { findAbsent } from '../../lib/story/find-absent.ts'
import type { Analysis, CollatedQuote, EngineSource, Link, Member, Span } from '../../lib/types.ts'
import type { MatchOutput } from './schema.ts'

/** An analysis in the shape that the command prints. */
export function toOutput(
  sources: readonly EngineSource[],
  analysis: Analysis,
  links: readonly Link[],
): MatchOutput {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  return {
    quotations: analysis.quotations.map(
      ({ id, source, start, end, kind, quoted, reason, speaker, cue, via, utterance, parent }) => ({
        id,
        source,
        start,
        end,
        kind,
        quoted,
        text: texts.get(source)!.slice(start, end),
        reason,
        speaker: speaker?.name ?? null,
        mention: speaker?.mention ?? null,
        role: speaker?.role ?? null,
        cue: cue?.text ?? null,
        via,
        utterance,
        parent,
      }),
    ),
    quotes: analysis.quotes.map((quote) => toQuote(quote, findAbsent(quote, sources), links)),
    pairs: tellPairs(sources, links, analysis).map((pair) => ({
      ...pair,
      score: round(pair.score),
    })),
    links: links.map(({ a, b, rule, score, relation, evidence }) => ({
      a,
      b,
      rule,
      score: round(score),
      relation,
      evidence,
    })),
    passages: analysis.passages,
    origins: analysis.origins,
    overlaps: analysis.overlaps,
    nearMisses: analysis.nearMisses.map(({ a, b, rule, score }) => ({ a, b, rule, score: round(score) })),
    problems: analysis.problems,
  }
}

function toQuote(
  { id, number, base, wordings, members }: CollatedQuote,
  absent: string[],
  links: readonly Link[],
): MatchOutput['quotes'][number] {
  const words = (text: string, span: Span | null) => (span ? text.slice(span.start, span.end) : null)
  const baseText = wordings[base]!.text
  return {
    id,
    number,
    base,
    wordings: wordings.map(({ text, lang, sources, relation }) => ({ text, lang, sources, relation })),
    members: members.map((member) => ({
      ...member,
      score: round(member.score),
      within: member.relation === 'excerpt' ? placeInBase(member, base, members, links) : null,
    })),
    absent,
    variants: wordings.flatMap(({ text, variants }, wording) =>
      variants.map((variant) => ({
        wording,
        type: variant.type,
        base: words(baseText, variant.base),
        text: words(text, variant.wording),
      })),
    ),
    changes: wordings.flatMap(({ changes }, wording) =>
      changes.map(({ kind, text }) => ({ wording, kind, text })),
    ),
  }
}

/** Where the words of an excerpt stand in a place of the base, by the link between the two. */
function placeInBase(
  member: Member,
  base: number,
  members: readonly Member[],
  links: readonly Link[],
): (Span & { source: string }) | null {
  const atBase = (place: Link['a']) =>
    members.some(({ wording, ...one }) => wording === base && isAt(one, place))
  const found = links.flatMap(({ a, b, score }) =>
    isAt(member, a) && atBase(b)
      ? [{ place: b, score }]
      : isAt(member, b) && atBase(a)
        ? [{ place: a, score }]
        : [],
  )
  found.sort((x, y) => y.score - x.score)
  return found[0]?.place ?? null
}

/** The place of a link lies in the member's. */
function isAt(member: Span & { source: string }, place: Link['a']): boolean {
  return member.source === place.source && sharedLength(member, place) * 2 > place.end - place.start
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
