import { type Corpus, isSpoken, type Seat } from '../match/corpus.ts'
import { textOfSeat } from '../match/describe-quote.ts'
import { type Group, levelKey } from '../match/form-quotes.ts'
import type { StatementLink } from '../match/match-statements.ts'
import { findCandidates, type Node, type TranslationCandidate } from './find-candidates.ts'
import { keyCognates } from './find-cognates.ts'
import { readStatement, type StatementReading } from './read-statement.ts'
import { settle } from './settle.ts'
import { whoSpeaks } from './who-speaks.ts'

/** Groups joined across languages, and what an editor should be asked: links that are not accepted. */
type Translations = { groups: Group[]; questions: StatementLink[] }

/** Wordings of one quote that are read: more say the same. */
const mostReadings = 4

/**
 * Joins the quotes of several languages that are one statement, translated: by the numbers, names, dates, known words and
 * cognates that both have, by who says it and by what stands beside it in the sources. Nothing is done where a story has
 * one language. `mayJoin` is false for places that an editor parted; `null` where none are.
 */
export function joinTranslations(
  corpus: Corpus,
  groups: readonly Group[],
  mayJoin: ((a: Seat, b: Seat) => boolean) | null,
): Translations {
  if (new Set(corpus.sources.map(({ lang }) => lang)).size < 2) return { groups: [...groups], questions: [] }
  const nodes = groups.map((group) => toNode(corpus, group))
  keyCognates(nodes.flatMap(({ readings }) => readings))
  const candidates = findCandidates(nodes).filter(
    ({ a, b }) =>
      !mayJoin || nodes[a]!.seats.every((one) => nodes[b]!.seats.every((other) => mayJoin(one, other))),
  )
  const { clusters, accepted, asked } = settle(nodes, candidates)
  const toLink = (candidate: TranslationCandidate, isAccepted: boolean) =>
    linkOf(corpus, nodes[candidate.a]!, nodes[candidate.b]!, candidate, isAccepted)
  const linksAt = new Map<number, StatementLink[]>()
  for (const candidate of accepted)
    linksAt.set(candidate.a, [...(linksAt.get(candidate.a) ?? []), toLink(candidate, true)])
  return {
    groups: clusters.map((members) => ({
      seats: members.flatMap((n) => groups[n]!.seats).sort((x, y) => x.source - y.source || x.from - y.from),
      links: [...members.flatMap((n) => groups[n]!.links), ...members.flatMap((n) => linksAt.get(n) ?? [])],
    })),
    questions: asked.map((candidate) => toLink(candidate, false)),
  }
}

/** A group as what is compared: its wordings read, its speakers, and where it stands in each source. */
function toNode(corpus: Corpus, { seats }: Group): Node {
  const wordings = new Map<string, StatementReading>()
  for (const seat of seats) {
    const { lang } = corpus.sources[seat.source]!
    const key = `${lang} ${levelKey(corpus, seat.from, seat.to)}`
    if (wordings.size < mostReadings && !wordings.has(key))
      wordings.set(key, readStatement(textOfSeat(corpus, seat), lang))
  }
  return {
    seats,
    sources: new Set(seats.map(({ source }) => source)),
    readings: [...wordings.values()],
    speakers: seats.flatMap(({ statement }) =>
      (statement?.quotations ?? []).flatMap(({ speaker }) => (speaker && whoSpeaks(speaker)) ?? []),
    ),
  }
}

function linkOf(
  corpus: Corpus,
  x: Node,
  y: Node,
  { score, comparison }: TranslationCandidate,
  accepted: boolean,
): StatementLink {
  const [a, b] = seatsOf(corpus, x, y)
  const { numbers, names, words, strange, shared } = comparison
  const mass = numbers + names + words
  const share = mass / (mass + strange)
  return {
    a,
    b,
    verbatim: false,
    rule: 'translation',
    score,
    accepted,
    shared,
    evidence: {
      mass,
      coverA: share,
      coverB: share,
      density: share,
      run: 0,
      runContent: 0,
      content: shared.length,
      plain: shared.length,
      equal: 0,
      alike: shared.length,
      of: Math.min(a.to - a.from, b.to - b.from),
      blocks: 1,
      quotedBoth: a.statement !== null && b.statement !== null,
      spokenBoth: isSpoken(a) && isSpoken(b),
    },
  }
}

/** The first places of two languages, the one in the earlier source first. */
function seatsOf(corpus: Corpus, x: Node, y: Node): [Seat, Seat] {
  const pairs = x.seats.flatMap((one) =>
    y.seats
      .filter(({ source }) => corpus.sources[source]!.lang !== corpus.sources[one.source]!.lang)
      .map((other): [Seat, Seat] => (one.source < other.source ? [one, other] : [other, one])),
  )
  return pairs[0]!
}
