import type { Passage, Span } from '../../types.ts'
import type { Corpus } from './corpus.ts'
import type { SharedRun } from './find-passages.ts'

/** Two runs of one source are one place of a passage when they overlap by this share of their union. */
const sameplace = 0.8
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
  return withoutRepeats(passages, steps, corpus.sources.length)
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

/**
 * No two passages tell of the same words in the same two sources: the longer passage keeps the pair, and of the other
 * only the pairs that are new stay, each by itself. So a sentence that a third source cuts short is counted once. What
 * many sources carry stays together.
 */
function withoutRepeats(passages: readonly SharedPassage[], steps: number, sources: number): SharedPassage[] {
  // Pairs by the two sources and each step of the first place: two places that overlap have a step in common.
  const told = new Map<number, [Place, Place][]>()
  const firstKey = (a: Place, b: Place) => (a.at * sources + b.at) * steps + Math.floor(a.start / step)
  const stepsMore = (a: Place) => Math.floor(Math.max(a.start, a.end - 1) / step) - Math.floor(a.start / step)
  const isTold = (a: Place, b: Place) => {
    const first = firstKey(a, b)
    for (let key = first; key <= first + stepsMore(a); key++)
      if (told.get(key)?.some(([x, y]) => lies(a, x) && lies(b, y))) return true
    return false
  }
  const tell = (pair: [Place, Place]) => {
    const first = firstKey(...pair)
    for (let key = first; key <= first + stepsMore(pair[0]); key++) {
      const list = told.get(key)
      if (list) list.push(pair)
      else told.set(key, [pair])
    }
  }
  const longestFirst = [...passages].sort((x, y) => length(y) - length(x) || compareFirst(x, y))
  return longestFirst.flatMap((passage) => {
    const { members } = passage
    const fresh: [Place, Place][] = []
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const pair = ordered(members[i]!, members[j]!)
        if (!isTold(...pair)) fresh.push(pair)
      }
    }
    for (const pair of fresh) tell(pair)
    if (fresh.length === 0) return []
    const all = (members.length * (members.length - 1)) / 2
    if (fresh.length === all) return [passage]
    if (members.length <= mostDivided) return fresh.map((pair) => ({ ...passage, members: pair }))
    const places = new Set(fresh.flat())
    return [{ ...passage, members: members.filter((member) => places.has(member)) }]
  })
}

function ordered(a: Place, b: Place): [Place, Place] {
  return a.at <= b.at ? [a, b] : [b, a]
}

/** Half of the shorter lies in the other. */
function lies(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared * 2 >= Math.min(x.end - x.start, y.end - y.start)
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
  return (!atA || agree(atA, a)) && (!atB || agree(atB, b))
}

function agree(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared >= sameplace * (Math.max(x.end, y.end) - Math.min(x.start, y.start))
}

function placeOf(corpus: Corpus, source: number, from: number, to: number): Place {
  return { at: source, from, to, start: corpus.start[from]!, end: corpus.end[to - 1]! }
}
