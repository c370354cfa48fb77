import { type Corpus, weightOf } from './corpus.ts'
import type { Chain } from './find-chains.ts'
import { sentenceStart, sentenceStop } from './sentences.ts'

/** A run of shared words in two sources: words `[from, to)` of the stream on both sides, `a` in the earlier source. */
export type SharedRun = {
  a: number
  aFrom: number
  aTo: number
  b: number
  bFrom: number
  bTo: number
  /** Weight in common, and its share of the longer side, 0…1. */
  mass: number
  density: number
}

/** Words that may be new or changed between two chains of one passage, on either side. */
const passageGap = 40
/** A gap is bridged when it weighs no more than so many times what the lighter of the two chains has in common. */
const bridged = 1.5
/** Weight in common from which a run of text is not shared by accident: about six telling words. */
const leastMass = 4
/** Share of the weight of the longer side that must be in common: less for longer runs, which are no accident. */
const leastDensity = 0.33
const leastDensityShort = 0.58
/** Weight in common at which a run counts as long. */
const longMass = 10
/** Weight that words without a capital must share: names and titles are repeated by everyone. */
const leastPlain = 1.2
/** A sentence of which so much is shared is shared as a whole; one of which less than a quarter is, is not. */
const wholeSentenceFrom = 0.65
const noSentenceBelow = 0.25

/** Runs of text that two sources share, copied or rewritten, ends set to sentences. */
export function findPassages(corpus: Corpus, chains: readonly Chain[]): SharedRun[] {
  const byPair = new Map<number, Chain[]>()
  for (const chain of chains) {
    const key = chain.earlier * corpus.sources.length + chain.later
    const list = byPair.get(key)
    if (list) list.push(chain)
    else byPair.set(key, [chain])
  }
  const out: SharedRun[] = []
  for (const list of byPair.values()) {
    list.sort((x, y) => x.laterFrom - y.laterFrom || x.earlierFrom - y.earlierFrom)
    for (const merged of mergeNeighbours(corpus, list)) {
      const run = settle(corpus, merged)
      if (run) out.push(run)
    }
  }
  return withoutContained(out)
}

function mergeNeighbours(corpus: Corpus, chains: Chain[]): Chain[] {
  const open: Chain[] = []
  const closed: Chain[] = []
  for (const chain of chains) {
    let joined = false
    for (let i = open.length - 1; i >= 0; i--) {
      const last = open[i]!
      if (chain.laterFrom - last.laterTo > passageGap) {
        closed.push(...open.splice(i, 1))
        continue
      }
      const step = chain.earlierFrom - last.earlierTo
      if (joined || step > passageGap || chain.earlierTo < last.earlierFrom - passageGap) continue
      const gap = Math.max(
        between(corpus, last.laterTo, chain.laterFrom),
        between(corpus, last.earlierTo, chain.earlierFrom),
        between(corpus, chain.earlierTo, last.earlierFrom),
      )
      if (gap > bridged * Math.min(last.mass, chain.mass)) continue
      const overlap = Math.max(0, last.laterTo - chain.laterFrom + 1) / (chain.laterTo - chain.laterFrom + 1)
      last.mass += chain.mass * Math.max(0, 1 - overlap)
      last.laterTo = Math.max(last.laterTo, chain.laterTo)
      last.earlierFrom = Math.min(last.earlierFrom, chain.earlierFrom)
      last.earlierTo = Math.max(last.earlierTo, chain.earlierTo)
      last.runs += chain.runs
      joined = true
    }
    if (!joined) open.push({ ...chain })
  }
  return [...closed, ...open]
}

/** Weight of the words strictly between two words. */
function between(corpus: Corpus, left: number, right: number): number {
  return right > left + 1 ? weightOf(corpus, left + 1, right) : 0
}

function settle(corpus: Corpus, chain: Chain): SharedRun | null {
  if (chain.mass < leastMass) return null
  const [aFrom, aTo] = toSentences(corpus, chain.earlier, chain.earlierFrom, chain.earlierTo + 1)
  const [bFrom, bTo] = toSentences(corpus, chain.later, chain.laterFrom, chain.laterTo + 1)
  const longer = Math.max(weightOf(corpus, aFrom, aTo), weightOf(corpus, bFrom, bTo))
  const density = Math.min(1, chain.mass / longer)
  const length = Math.min(1, (chain.mass - leastMass) / (longMass - leastMass))
  if (density < leastDensityShort + (leastDensity - leastDensityShort) * length) return null
  if (plainShare(corpus, chain) * chain.mass < leastPlain) return null
  return { a: chain.earlier, aFrom, aTo, b: chain.later, bFrom, bTo, mass: chain.mass, density }
}

/** Share of the later side's weight that stands in words without a capital. */
function plainShare(corpus: Corpus, chain: Chain): number {
  const { text } = corpus.sources[chain.later]!
  let plain = 0
  for (let i = chain.laterFrom; i <= chain.laterTo; i++) {
    const first = text[corpus.start[i]!]!
    if (first === first.toLowerCase() && corpus.content[corpus.stem[i]!] === 1)
      plain += corpus.weights[corpus.stem[i]!]!
  }
  return plain / weightOf(corpus, chain.laterFrom, chain.laterTo + 1)
}

function toSentences(corpus: Corpus, source: number, from: number, to: number): [number, number] {
  const start = sentenceStart(corpus, source, from)
  const next = sentenceStop(corpus, source, from)
  const shareFirst = (Math.min(next, to) - from) / (next - start)
  const first =
    shareFirst >= wholeSentenceFrom ? start : shareFirst < noSentenceBelow && next < to ? next : from
  const last = sentenceStart(corpus, source, to - 1)
  const stop = sentenceStop(corpus, source, to - 1)
  const shareLast = (to - Math.max(last, first)) / (stop - last)
  const end = shareLast >= wholeSentenceFrom ? stop : shareLast < noSentenceBelow && last > first ? last : to
  return [first, Math.max(end, first + 1)]
}

/** Of two runs of one pair where one side lies in the other's, the heavier stays. */
function withoutContained(runs: SharedRun[]): SharedRun[] {
  const sorted = [...runs].sort((x, y) => y.mass - x.mass || x.aFrom - y.aFrom || x.bFrom - y.bFrom)
  const kept = new Map<string, SharedRun[]>()
  for (const run of sorted) {
    const key = `${run.a}.${run.b}`
    const list = kept.get(key) ?? []
    const covered = list.some(
      (other) =>
        overlap(run.aFrom, run.aTo, other.aFrom, other.aTo) > 0.5 ||
        overlap(run.bFrom, run.bTo, other.bFrom, other.bTo) > 0.5,
    )
    if (covered) continue
    list.push(run)
    kept.set(key, list)
  }
  return [...kept.values()].flat().sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)
}

/** Share of `[from, to)` that lies in the other range. */
function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom)) / (to - from)
}
