import { sharedRange } from '../../spans.ts'
import type { Chain } from './chains.ts'
import type { Corpus, CorpusSource, Seat } from './corpus.ts'
import type { SharedRun } from './find-passages.ts'
import type { Group } from './form-quotes.ts'
import type { StatementLink } from './match-statements.ts'
import { createShelves, type Shelves } from './shelves.ts'

/** A chain or link of which so much lies in something larger is explained by it. */
const explainedFrom = 0.5

type Seated = { seats: { seat: Seat; group: number }[]; shelves: Shelves }

/** Chains that no quote explains and that do not lie in captions: what else is shared. */
export function chainsOutsideQuotes(
  corpus: Corpus,
  chains: readonly Chain[],
  groups: readonly Group[],
): Chain[] {
  const seated = corpus.sources.map((): Seated => ({ seats: [], shelves: createShelves() }))
  groups.forEach(({ seats: members }, group) => {
    if (members.length < 2) return
    for (const seat of members) {
      const { seats, shelves } = seated[seat.source]!
      seats.push({ seat, group })
      shelves.put(seat.from, seat.to)
    }
  })
  const captions = corpus.sources.map((source) => {
    const shelves = createShelves()
    for (const { from, to } of source.captions) shelves.put(from, to)
    return { places: source.captions, shelves }
  })
  return chains.filter(({ earlier, earlierFrom, earlierTo, later, laterFrom, laterTo }) => {
    if (inCaption(captions[earlier]!, earlierFrom, earlierTo + 1)) return false
    if (inCaption(captions[later]!, laterFrom, laterTo + 1)) return false
    const quotes = quotesHolding(seated[earlier]!, earlierFrom, earlierTo + 1)
    return (
      quotes.length === 0 ||
      !quotesHolding(seated[later]!, laterFrom, laterTo + 1).some((quote) => quotes.includes(quote))
    )
  })
}

/** Quotes one of whose places holds the words. */
function quotesHolding({ seats, shelves }: Seated, from: number, to: number): number[] {
  return shelves.over(from, to).flatMap((at) => {
    const { seat, group } = seats[at]!
    return isExplained(from, to, seat.from, seat.to) ? [group] : []
  })
}

function inCaption(
  { places, shelves }: { places: CorpusSource['captions']; shelves: Shelves },
  from: number,
  to: number,
): boolean {
  return shelves.over(from, to).some((at) => isExplained(from, to, places[at]!.from, places[at]!.to))
}

/** Chains between sources that a link into a text without any marks joins: the runs that may explain such a link. */
export function chainsOfUnmarked(
  corpus: Corpus,
  chains: readonly Chain[],
  links: readonly StatementLink[],
): Chain[] {
  const pairOf = (one: number, other: number) =>
    Math.min(one, other) * corpus.sources.length + Math.max(one, other)
  const pairs = new Set(
    links.filter((link) => isUnmarked(corpus, link)).map(({ a, b }) => pairOf(a.source, b.source)),
  )
  return chains.filter(({ earlier, later }) => pairs.has(pairOf(earlier, later)))
}

/** A side of the link was found in a text that has no marks at all. */
function isUnmarked(corpus: Corpus, { a, b }: StatementLink): boolean {
  return [a, b].some(({ source, statement }) => !statement && corpus.sources[source]!.statements.length === 0)
}

/**
 * Links without those into a text that has no marks at all, where the link lies in a longer run of shared text: such
 * a text is another version of the whole, and that its words stand without marks says nothing about who spoke.
 */
export function withoutVersions(
  corpus: Corpus,
  links: readonly StatementLink[],
  runs: readonly SharedRun[],
): StatementLink[] {
  const byPair = new Map<string, { runs: SharedRun[]; shelves: Shelves }>()
  const put = (run: SharedRun, there: number, here: number, from: number, to: number) => {
    const key = `${there}.${here}`
    const known = byPair.get(key) ?? { runs: [], shelves: createShelves() }
    byPair.set(key, known)
    known.runs.push(run)
    known.shelves.put(from, to)
  }
  for (const run of runs) {
    put(run, run.a, run.b, run.aFrom, run.aTo)
    put(run, run.b, run.a, run.bFrom, run.bTo)
  }
  return links.filter((link) => {
    if (!isUnmarked(corpus, link)) return true
    const found = link.a.statement ? link.b : link.a
    const said = found === link.a ? link.b : link.a
    const known = byPair.get(`${found.source}.${said.source}`)
    return !known?.shelves.over(found.from, found.to).some((at) => {
      const run = known.runs[at]!
      const [there, here] = run.a === found.source ? placesOf(run) : placesOf(run).reverse()
      return (
        isExplained(found.from, found.to, there!.from, there!.to) &&
        isExplained(said.from, said.to, here!.from, here!.to) &&
        run.mass > link.evidence.mass
      )
    })
  })
}

function placesOf({ aFrom, aTo, bFrom, bTo }: SharedRun): { from: number; to: number }[] {
  return [
    { from: aFrom, to: aTo },
    { from: bFrom, to: bTo },
  ]
}

function isExplained(from: number, to: number, otherFrom: number, otherTo: number): boolean {
  return sharedRange(from, to, otherFrom, otherTo) >= explainedFrom * (to - from)
}
