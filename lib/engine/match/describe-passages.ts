import type { Passage, Span } from '../../types.ts'
import type { Corpus } from './corpus.ts'
import { compare } from './describe-quote.ts'
import type { SharedRun } from './find-passages.ts'

/** Two runs of one source are one place of a passage when they overlap by this share of their union. */
const sameplace = 0.8
/** Weight in common at which a passage's mass alone makes it certain. */
const certainMass = 8

type Place = Span & { source: string }
type Open = { members: Place[]; score: number }

/** Passages are looked up by where they begin, in steps of so many code units. */
const step = 512

/** Shared runs as passages: runs that agree on their place in a source they have in common become one. */
export function describePassages(corpus: Corpus, runs: readonly SharedRun[]): Passage[] {
  const passages: Open[] = []
  const byStart = new Map<string, Open[]>()
  const keep = (place: Place, passage: Open) => {
    const key = `${place.source} ${Math.floor(place.start / step)}`
    const list = byStart.get(key)
    if (list) list.push(passage)
    else byStart.set(key, [passage])
  }
  const near = (place: Place) =>
    [-1, 0, 1].flatMap((d) => byStart.get(`${place.source} ${Math.floor(place.start / step) + d}`) ?? [])
  for (const run of [...runs].sort((x, y) => y.mass - x.mass || x.aFrom - y.aFrom || x.bFrom - y.bFrom)) {
    const a = placeOf(corpus, run.a, run.aFrom, run.aTo)
    const b = placeOf(corpus, run.b, run.bFrom, run.bTo)
    const score = Math.min(1, run.density * Math.min(1, 0.5 + run.mass / (2 * certainMass)))
    const home = [...near(a), ...near(b)].find((passage) => fits(passage.members, a, b))
    if (!home) {
      const passage = { members: [a, b], score }
      passages.push(passage)
      keep(a, passage)
      keep(b, passage)
      continue
    }
    for (const place of [a, b]) {
      if (home.members.some((member) => member.source === place.source)) continue
      home.members.push(place)
      keep(place, home)
    }
    home.score = Math.min(home.score, score)
  }
  return withoutRepeats(passages)
    .map(({ members, score }) => ({
      members: members.sort((x, y) => compare(x.source, y.source) || x.start - y.start),
      score: Math.round(score * 1000) / 1000,
    }))
    .sort(compareFirst)
}

/**
 * No two passages tell of the same words in the same two sources: the longer passage keeps the pair, and of the other
 * only the pairs that are new stay, each by itself. So a sentence that a third source cuts short is counted once.
 */
function withoutRepeats(passages: readonly Open[]): Open[] {
  // Pairs by the two sources and each step of the first place: two places that overlap have a step in common.
  const told = new Map<string, [Place, Place][]>()
  const stepsOf = (a: Place, b: Place) => {
    const first = Math.floor(a.start / step)
    const steps = Math.floor(Math.max(a.start, a.end - 1) / step) - first + 1
    return Array.from({ length: steps }, (_, k) => `${a.source} ${b.source} ${first + k}`)
  }
  const isTold = (a: Place, b: Place) =>
    stepsOf(a, b).some((key) => told.get(key)?.some(([x, y]) => lies(a, x) && lies(b, y)))
  const tell = (a: Place, b: Place) => {
    for (const key of stepsOf(a, b)) {
      const list = told.get(key)
      if (list) list.push([a, b])
      else told.set(key, [[a, b]])
    }
  }
  const longestFirst = [...passages].sort((x, y) => length(y) - length(x) || compareFirst(x, y))
  return longestFirst.flatMap((passage) => {
    const pairs = passage.members.flatMap((a, i) => passage.members.slice(i + 1).map((b) => ordered(a, b)))
    const fresh = pairs.filter(([a, b]) => !isTold(a, b))
    for (const [a, b] of fresh) tell(a, b)
    if (fresh.length === pairs.length) return [passage]
    return fresh.map((members) => ({ members, score: passage.score }))
  })
}

function ordered(a: Place, b: Place): [Place, Place] {
  return compare(a.source, b.source) <= 0 ? [a, b] : [b, a]
}

/** Half of the shorter lies in the other. */
function lies(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared * 2 >= Math.min(x.end - x.start, y.end - y.start)
}

function length(passage: Open): number {
  return Math.max(...passage.members.map(({ start, end }) => end - start))
}

function compareFirst(x: Open, y: Open): number {
  const first = x.members[0]!
  const second = y.members[0]!
  return compare(first.source, second.source) || first.start - second.start || first.end - second.end
}

/** One end is a place of the passage already, and the other is one too or in a source that it does not have. */
function fits(members: readonly Place[], a: Place, b: Place): boolean {
  const atA = members.find((member) => member.source === a.source)
  const atB = members.find((member) => member.source === b.source)
  if (!atA && !atB) return false
  return (!atA || agree(atA, a)) && (!atB || agree(atB, b))
}

function agree(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared >= sameplace * (Math.max(x.end, y.end) - Math.min(x.start, y.start))
}

function placeOf(corpus: Corpus, source: number, from: number, to: number): Place {
  return { source: corpus.sources[source]!.id, start: corpus.start[from]!, end: corpus.end[to - 1]! }
}
