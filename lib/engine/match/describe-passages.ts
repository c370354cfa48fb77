import { holdSameWords, shareOfBoth } from '../../spans.ts'
import type { Passage, Span } from '../../types.ts'
import type { Corpus } from './corpus.ts'
import type { SharedRun } from './find-passages.ts'

/** Two runs of one source are one place of a passage when they overlap by this share of their union. */
const samePlace = 0.8
/** Weight in common at which a passage's mass alone makes it certain. */
const certainMass = 8

/** A place with its source's position in `Corpus.sources`, and its words `[from, to)` of the stream. */
type Place = Span & { at: number; from: number; to: number }

/** Places that carry the same running text. */
export type SharedPassage = {
  members: Place[]
  /** The runs that it was made of. */
  runs: SharedRun[]
  /** 0…1, of the least certain run. */
  score: number
}

/** A passage of more places stays one, even where a longer passage tells some of its pairs. */
const mostDivided = 6

/** Places are looked up by the steps of so many code units that they touch. */
const step = 512

/** Shared runs as passages: runs that agree on their place in a source they have in common become one. */
export function formPassages(corpus: Corpus, runs: readonly SharedRun[]): SharedPassage[] {
  const passages: SharedPassage[] = []
  const shelves = new Map<number, SharedPassage[]>()
  const longest = Math.max(0, ...corpus.sources.map(({ text }) => text.length))
  const steps = Math.floor(longest / step) + 3
  const shelfOf = ({ at, start }: Place, next: number) => at * steps + Math.floor(start / step) + 1 + next
  const keep = (place: Place, passage: SharedPassage) => {
    const key = shelfOf(place, 0)
    const shelf = shelves.get(key)
    if (shelf) shelf.push(passage)
    else shelves.set(key, [passage])
  }
  const homeOf = (a: Place, b: Place): SharedPassage | null => {
    for (const place of [a, b]) {
      for (const next of [-1, 0, 1]) {
        for (const passage of shelves.get(shelfOf(place, next)) ?? [])
          if (fits(passage.members, a, b)) return passage
      }
    }
    return null
  }
  for (const run of [...runs].sort((x, y) => y.mass - x.mass || x.aFrom - y.aFrom || x.bFrom - y.bFrom)) {
    const a = placeOf(corpus, run.a, run.aFrom, run.aTo)
    const b = placeOf(corpus, run.b, run.bFrom, run.bTo)
    const score = Math.min(1, run.density * Math.min(1, 0.5 + run.mass / (2 * certainMass)))
    const home = homeOf(a, b)
    if (!home) {
      const passage = { members: [a, b], runs: [run], score }
      passages.push(passage)
      keep(a, passage)
      keep(b, passage)
      continue
    }
    for (const place of [a, b]) {
      if (home.members.some((member) => member.at === place.at)) continue
      home.members.push(place)
      keep(place, home)
    }
    home.runs.push(run)
    home.score = Math.min(home.score, score)
  }
  return withoutRepeats(passages, steps)
}

/** Passages in the order `given`: the place of each source of the corpus in the story. */
export function describePassages(
  corpus: Corpus,
  passages: readonly SharedPassage[],
  given: readonly number[],
): Passage[] {
  const inOrder = (x: Place, y: Place) => given[x.at]! - given[y.at]! || x.start - y.start || x.end - y.end
  return passages
    .map(({ members, score }) => ({ members: [...members].sort(inOrder), score }))
    .sort((x, y) => inOrder(x.members[0]!, y.members[0]!))
    .map(({ members, score }) => ({
      members: members.map(({ at, start, end }) => ({ source: corpus.sources[at]!.id, start, end })),
      score: Math.round(score * 1000) / 1000,
    }))
}

/** A passage that is told, with its places by source. */
type Told = { place: Place; bySource: ReadonlyMap<number, Place> }

/**
 * No two passages tell of the same words in the same two sources: the longer passage keeps the pair, and of the other
 * only the pairs that are new stay, each by itself. So a sentence that a third source cuts short is counted once. What
 * many sources carry stays together, but where a longer passage has all of it.
 */
function withoutRepeats(passages: readonly SharedPassage[], steps: number): SharedPassage[] {
  // Told passages by source and each step of their place there: two places that overlap have a step in common.
  const told = new Map<number, Told[]>()
  const keysOf = ({ at, start, end }: Place) => {
    const first = at * steps + Math.floor(start / step)
    return [first, first + Math.floor(Math.max(start, end - 1) / step) - Math.floor(start / step)] as const
  }
  const isTold = (first: Place, others: readonly Place[]) => {
    const holds = ({ place, bySource }: Told) =>
      holdSameWords(first, place) &&
      others.every((other) => {
        const theirs = bySource.get(other.at)
        return theirs !== undefined && holdSameWords(other, theirs)
      })
    const [from, to] = keysOf(first)
    for (let key = from; key <= to; key++) if (told.get(key)?.some(holds)) return true
    return false
  }
  const tell = (passage: SharedPassage): SharedPassage => {
    const bySource = new Map(passage.members.map((place) => [place.at, place]))
    for (const place of passage.members) {
      const [from, to] = keysOf(place)
      for (let key = from; key <= to; key++) {
        const list = told.get(key)
        if (list) list.push({ place, bySource })
        else told.set(key, [{ place, bySource }])
      }
    }
    return passage
  }
  const longestFirst = [...passages].sort((x, y) => length(y) - length(x) || compareFirst(x, y))
  return longestFirst.flatMap((passage) => {
    const { members } = passage
    if (members.length > mostDivided) return isTold(members[0]!, members.slice(1)) ? [] : [tell(passage)]
    const pairs = members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b]))
    const fresh = pairs.filter(([a, b]) => !isTold(a!, [b!]))
    return fresh.length === pairs.length
      ? [tell(passage)]
      : fresh.map((pair) => tell({ ...passage, members: pair }))
  })
}

function length(passage: SharedPassage): number {
  return Math.max(...passage.members.map(({ start, end }) => end - start))
}

function compareFirst(x: SharedPassage, y: SharedPassage): number {
  const first = x.members[0]!
  const second = y.members[0]!
  return first.at - second.at || first.start - second.start || first.end - second.end
}

/** One end is a place of the passage already, and the other is one too or in a source that it does not have. */
function fits(members: readonly Place[], a: Place, b: Place): boolean {
  const atA = members.find((member) => member.at === a.at)
  const atB = members.find((member) => member.at === b.at)
  if (!atA && !atB) return false
  return (!atA || shareOfBoth(atA, a) >= samePlace) && (!atB || shareOfBoth(atB, b) >= samePlace)
}

function placeOf(corpus: Corpus, source: number, from: number, to: number): Place {
  return { at: source, from, to, start: corpus.start[from]!, end: corpus.end[to - 1]! }
}
