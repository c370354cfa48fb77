import { compareStrings } from '../compare-strings.ts'
import type { Analysis, Decision, EngineSource, Link, Quotation } from '../types.ts'
import { attributeFound } from './attribute/attribute-found.ts'
import { unifySpeakers } from './attribute/unify-speakers.ts'
import { findQuotations } from './extract/find-quotations.ts'
import { guessLanguage } from './guess-language.ts'
import { applyToGroups, applyToQuotations, areParted, isBase, isHidden } from './match/apply-decisions.ts'
import { completeLinks } from './match/complete-links.ts'
import type { Corpus } from './match/corpus.ts'
import { describePassages, formPassages } from './match/describe-passages.ts'
import {
  describeQuote,
  evidenceOf,
  quotationId,
  spansOf,
  textOfSeat,
  undated,
} from './match/describe-quote.ts'
import { findOrigins } from './match/find-origins.ts'
import type { Group } from './match/form-quotes.ts'
import { linksBetween } from './match/links-between.ts'
import type { Match } from './match/match-sources.ts'
import { matchSources } from './match/match-sources.ts'
import type { StatementLink } from './match/match-statements.ts'
import { numberQuotes } from './number-quotes.ts'
import { joinTranslations } from './translate/join-translations.ts'

const nearMissesKept = 50
/** Texts shorter than this say too little about their language. UTF-16 code units. */
const shortText = 160

/**
 * Everything that the sources of one story share: quotations, quotes, passages, origins. The same for any order of
 * sources, but for the numbers and the order in which members stand, which follow the order given; and for any ids.
 * Throws where two sources have one id.
 */
export function analyze(sources: readonly EngineSource[], decisions: readonly Decision[] = []): Analysis {
  return analyzeMatch(sources, decisions).analysis
}

/** `analyze`, and the accepted links: those that the quotes rest on, and those between two quotes. */
export function analyzeWithLinks(
  sources: readonly EngineSource[],
  decisions: readonly Decision[] = [],
): { analysis: Analysis; links: Link[] } {
  const { analysis, match, groups } = analyzeMatch(sources, decisions)
  const links = completeLinks(match.corpus, groups, match.aligner)
  return {
    analysis,
    links: [
      ...links.flatMap((link) => (link.parts ?? [link]).map(({ a, b }) => toLink(match, { ...link, a, b }))),
      ...analysis.linksBetween,
    ],
  }
}

function analyzeMatch(
  sources: readonly EngineSource[],
  decisions: readonly Decision[],
): { analysis: Analysis; match: Match; groups: Group[] } {
  const given = new Map(sources.map((source, at) => [source.id, at]))
  if (given.size < sources.length) throw new Error('Two sources have the same id.')
  const canonical = [...sources].sort(inCanonicalOrder).map(withLanguage)
  const read = canonical.map((source) => findQuotations(source))
  const quotations = applyToQuotations(unifySpeakers(read.flatMap((one) => one.quotations)), decisions)
  const match = matchSources(canonical, quotations)
  const { corpus } = match
  const order = {
    given: canonical.map((source) => given.get(source.id)!),
    places: given,
    published: canonical.map((source) => source.published ?? ''),
  }
  const decided = applyToGroups(corpus, match.groups, decisions, match.aligner)
  const parting = decisions.filter(({ kind }) => kind === 'not-same')
  const translations = joinTranslations(
    corpus,
    decided,
    parting.length === 0 ? null : (a, b) => !areParted(corpus, a, b, parting),
  )
  const groups = translations.groups.filter((group) => !isHidden(corpus, group, decisions))
  const found = attributeFound(canonical, quotations, foundQuotations(corpus, groups))
  const foundBy = new Map(found.map((quotation) => [quotation.id, quotation]))
  const quotes = numberQuotes(
    groups.map((group) =>
      describeQuote(corpus, group, order, foundBy, (seat) => isBase(corpus, seat, decisions)),
    ),
    sources,
  )
  const passages = formPassages(corpus, match.runs)
  return {
    analysis: {
      quotations: [...quotations, ...found].sort(
        (x, y) => given.get(x.source)! - given.get(y.source)! || x.start - y.start || y.end - x.end,
      ),
      quotes,
      passages: describePassages(corpus, passages, order.given),
      ...findOrigins(corpus, passages, order.given, match.aligner),
      linksBetween: linksBetween(corpus, match.links, match.groups, translations.groups, decisions).map(
        (link) => toLink(match, link),
      ),
      nearMisses: nearMisses(
        match,
        translations.questions.filter(
          ({ a, b }) =>
            !isHidden(corpus, { seats: [a], links: [] }, decisions) &&
            !isHidden(corpus, { seats: [b], links: [] }, decisions),
        ),
      ),
      problems: read.flatMap((one) => one.problems),
    },
    match,
    groups,
  }
}

/** By date, then by text: chains are found from the later to the earlier, and a name must not turn that round. */
function inCanonicalOrder(x: EngineSource, y: EngineSource): number {
  const date = (source: EngineSource) => source.published || undated
  return (
    compareStrings(date(x), date(y)) ||
    compareStrings(x.text, y.text) ||
    compareStrings(x.lang ?? '', y.lang ?? '') ||
    compareStrings(x.id, y.id)
  )
}

/** The language guessed once for all stages; a short text is left to each, which then tries more than one. */
function withLanguage(source: EngineSource): EngineSource {
  return source.lang || source.text.length < shortText
    ? source
    : { ...source, lang: guessLanguage(source.text) }
}

/** Places without marks that the matcher found, as quotations. */
function foundQuotations(corpus: Corpus, groups: readonly Group[]): Quotation[] {
  const found = new Map<string, { source: string; start: number; end: number }>()
  for (const seat of groups.flatMap(({ seats }) => seats)) {
    if (seat.statement) continue
    const [span] = spansOf(corpus, seat)
    found.set(quotationId(corpus, seat), { source: corpus.sources[seat.source]!.id, ...span! })
  }
  return [...found].map(([id, { source, start, end }]) => ({
    id,
    source,
    start,
    end,
    kind: 'found' as const,
    quoted: false,
    outer: { start, end },
    reason: 'another source gives these words as a quotation',
    speaker: null,
    cue: null,
    via: null,
    utterance: null,
    parent: null,
  }))
}

function nearMisses(match: Match, questions: readonly StatementLink[]): Link[] {
  const near = match.links
    .filter((link) => !link.accepted)
    .sort((x, y) => y.score - x.score || x.a.from - y.a.from || x.b.from - y.b.from)
    .slice(0, nearMissesKept)
  return [...near, ...questions.slice(0, nearMissesKept)].map((link) => toLink(match, link))
}

function toLink({ corpus }: Match, link: StatementLink): Link {
  const place = (side: StatementLink['a']) => {
    const spans = spansOf(corpus, side)
    return { source: corpus.sources[side.source]!.id, start: spans[0]!.start, end: spans.at(-1)!.end }
  }
  return {
    a: place(link.a),
    b: place(link.b),
    rule: link.rule,
    score: link.score,
    evidence: evidenceOf(link),
    ...(link.shared ? { shared: link.shared } : {}),
    relation: link.verbatim && textOfSeat(corpus, link.a) !== '' ? 'verbatim' : 'reworded',
  }
}
