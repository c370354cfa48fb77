import { sharedRange } from '../../spans.ts'
import type { Aligner, LocalAlignment, WordPair } from './align-locally.ts'
import type { Chain } from './chains.ts'
import { type Corpus, type Statement, weightOf } from './corpus.ts'
import { credits } from './match-statements.ts'
import { firstWordOfSentence, wordAfterSentence } from './sentences.ts'
import { createShelves } from './shelves.ts'
import { withoutRepeated } from './without-repeated.ts'

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
const passageGap = 100
/** A gap is bridged when it weighs no more than so many times what the lighter of the two chains has in common. */
const bridged = 7
/** Two runs are joined over words that weigh no more than so many times what the lighter run has in common. */
const bridgedRuns = 10
/** Share of the joined run's weight, on the longer side, that must be in common. */
const leastJoined = 0.25
/** Words by which neighbouring runs may overlap at their ends. */
const sharedEnds = 3
/** Weight in common from which a run of text is not shared by accident: about six telling words. */
const leastMass = 4.2
/** What a chain of keys has in common grows by words between the keys: less is asked before they are aligned. */
const firstLook = 0.6
/** Copies, told by their density, end where a whole sentence is another's; retellings go on over it. */
const copiedFrom = 0.65
/** Weight in common from which the ends of a copy are taken as they are, and not set to sentences. */
const leastExact = 30
/** Words between a retelling and a chain that belongs to it, on either side. */
const nearby = 30
/** Words by which chains may widen a retelling on either end, one after the other: bounds time. */
const furthest = 300
/** A chain widens a retelling by no more than so many times what it has in common. */
const extended = 3
/** Share of a chain's weight under its keys from which it is taken as it is. */
const denseFrom = 0.9
/** Longer runs, as the product of their words, are not aligned: one alignment keeps too little of a loose retelling. */
const mostCells = 80_000
/** Share of the weight of the longer side that must be in common: less for longer runs, which are no accident. */
const leastDensity = 0.25
const leastDensityShort = 0.58
/** Weight in common at which a run counts as long. */
const longMass = 10
/** Weight that words without a capital must share: names and titles are repeated by everyone. */
const leastPlain = 2
/** A second block, where clauses changed places, counts from this mass on: four telling words. */
const leastCrossed = 2.4
/** “X spoke of ‘…’ during the event”: where less of the quotations is in common, the sentence is the reporter's form. */
const frameBelow = 0.5
/** A sentence of which so much is shared is shared as a whole; one of which less than a quarter is, is not. */
const wholeSentenceFrom = 0.65
const noSentenceBelow = 0.25

/**
 * Runs of text that two sources share, copied or rewritten, ends set to sentences. No run reaches over words of the
 * stream that are `taken` (1) by a quote.
 */
export function findPassages(
  corpus: Corpus,
  chains: readonly Chain[],
  aligner: Aligner,
  taken: Uint8Array,
): SharedRun[] {
  const byPair = new Map<number, Chain[]>()
  for (const chain of chains) {
    const key = chain.earlier * corpus.sources.length + chain.later
    const list = byPair.get(key)
    if (list) list.push(chain)
    else byPair.set(key, [chain])
  }
  const isQuoted = corpus.sources.map(({ from, to }) => taken.subarray(from, to).includes(1))
  const out: SharedRun[] = []
  for (const list of byPair.values()) {
    if (list.reduce((sum, { mass }) => sum + mass, 0) < leastMass * firstLook) continue
    // Reports with quotes in common tell one event in an order of their own: what stands near is the next thing told.
    const widening = isQuoted[list[0]!.earlier] && isQuoted[list[0]!.later] ? [] : list
    const runs = mergeBothWays(corpus, list).flatMap(
      (merged) => settle(corpus, merged, widening, aligner, taken) ?? [],
    )
    out.push(...joinRuns(corpus, withoutContained(withoutRepeated(corpus, runs, list)), taken))
  }
  return out.sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)
}

/** Chains merged in the order of either text: which come together first must not turn on the order of sources. */
function mergeBothWays(corpus: Corpus, chains: Chain[]): Chain[] {
  chains.sort(byPlace)
  const oneWay = mergeNeighbours(corpus, chains)
  if (chains.every((chain, i) => i === 0 || chain.earlierFrom > chains[i - 1]!.earlierFrom)) return oneWay
  const otherWay = mergeNeighbours(corpus, chains.map(turn).sort(byPlace)).map(turn)
  return [...oneWay, ...otherWay]
    .sort(byPlace)
    .filter((chain, i, all) => i === 0 || byPlace(all[i - 1]!, chain) !== 0)
}

function byPlace(x: Chain, y: Chain): number {
  return (
    x.laterFrom - y.laterFrom ||
    x.earlierFrom - y.earlierFrom ||
    x.laterTo - y.laterTo ||
    x.earlierTo - y.earlierTo
  )
}

/** The places of the two texts exchanged; `earlier` and `later` name the same sources as before. */
function turn(chain: Chain): Chain {
  return {
    ...chain,
    earlierFrom: chain.laterFrom,
    earlierTo: chain.laterTo,
    laterFrom: chain.earlierFrom,
    laterTo: chain.earlierTo,
  }
}

/** Chains in the order of the later text; each is joined to the last begun that it goes on from. */
function mergeNeighbours(corpus: Corpus, chains: Chain[]): Chain[] {
  const merged: Chain[] = []
  // Those that may go on, by the steps of their words in the earlier text.
  const shelves = new Map<number, number[]>()
  const put = (n: number, from: number, to: number) => {
    for (let step = from; step <= to; step++) {
      const shelf = shelves.get(step)
      if (shelf) shelf.push(n)
      else shelves.set(step, [n])
    }
  }
  for (const chain of chains) {
    let found = -1
    const until = stepOf(chain.earlierTo + passageGap)
    for (let step = stepOf(chain.earlierFrom - passageGap); step <= until; step++) {
      const shelf = shelves.get(step)
      if (shelf === undefined) continue
      let kept = 0
      for (const n of shelf) {
        if (chain.laterFrom - merged[n]!.laterTo > passageGap) continue
        shelf[kept++] = n
        if (n > found && goesOn(corpus, merged[n]!, chain)) found = n
      }
      shelf.length = kept
    }
    if (found < 0) {
      put(merged.length, stepOf(chain.earlierFrom), stepOf(chain.earlierTo))
      merged.push({ ...chain })
      continue
    }
    const last = merged[found]!
    const overlap = Math.max(0, last.laterTo - chain.laterFrom + 1) / (chain.laterTo - chain.laterFrom + 1)
    last.mass += chain.mass * Math.max(0, 1 - overlap)
    last.laterTo = Math.max(last.laterTo, chain.laterTo)
    put(found, stepOf(chain.earlierFrom), stepOf(last.earlierFrom) - 1)
    put(found, stepOf(last.earlierTo) + 1, stepOf(chain.earlierTo))
    last.earlierFrom = Math.min(last.earlierFrom, chain.earlierFrom)
    last.earlierTo = Math.max(last.earlierTo, chain.earlierTo)
    last.runs += chain.runs
  }
  return merged
}

/** Words to a step, as a power of two; about as many as a passage may leave out. */
const stepWidth = 7

function stepOf(word: number): number {
  return word >> stepWidth
}

/** Whether so little lies between two chains, on either side, that they are one passage. */
function goesOn(corpus: Corpus, last: Chain, chain: Chain): boolean {
  if (chain.earlierFrom - last.earlierTo > passageGap) return false
  if (chain.earlierTo < last.earlierFrom - passageGap) return false
  const gap = Math.max(
    between(corpus, last.laterTo, chain.laterFrom),
    between(corpus, last.earlierTo, chain.earlierFrom),
    between(corpus, chain.earlierTo, last.earlierFrom),
  )
  if (gap > bridged * Math.min(last.mass, chain.mass)) return false
  return (
    Math.min(densityOf(corpus, last), densityOf(corpus, chain)) < copiedFrom ||
    !(
      holdsSentence(corpus, last.laterTo, chain.laterFrom) ||
      holdsSentence(corpus, last.earlierTo, chain.earlierFrom)
    )
  )
}

/** Share of the longer side's weight under the chain's keys. */
function densityOf(corpus: Corpus, chain: Chain): number {
  const earlier = weightOf(corpus, chain.earlierFrom, chain.earlierTo + 1)
  const later = weightOf(corpus, chain.laterFrom, chain.laterTo + 1)
  return chain.mass / Math.max(earlier, later)
}

/** A whole sentence stands between two words. */
function holdsSentence(corpus: Corpus, left: number, right: number): boolean {
  let opened = 0
  for (let at = left + 1; at <= right; at++) opened += corpus.opens[at]!
  return opened > 1
}

/** Weight of the words strictly between two words. */
function between(corpus: Corpus, left: number, right: number): number {
  return right > left + 1 ? weightOf(corpus, left + 1, right) : 0
}

/** The run that a merged chain makes, if it is no accident; `chains` are those that may widen it, in the later text's order. */
function settle(
  corpus: Corpus,
  chain: Chain,
  chains: readonly Chain[],
  aligner: Aligner,
  taken: Uint8Array,
): SharedRun | null {
  if (chain.mass < leastMass * firstLook) return null
  const found = refine(corpus, chain, aligner, taken)
  if (found.mass < leastMass || found.plain < leastPlain) return null
  const run = withEnds(corpus, chain, found)
  const length = Math.min(1, (found.mass - leastMass) / (longMass - leastMass))
  if (run.density < leastDensityShort + (leastDensity - leastDensityShort) * length) return null
  if (found.mass < longMass && isFrame(corpus, chain, found)) return null
  if (densityOfPlace(corpus, found) >= copiedFrom) return run
  const wider = withEnds(corpus, chain, extend(corpus, found, chains, taken))
  return { ...wider, density: Math.min(run.density, wider.density) }
}

/** The run with its ends set to sentences, unless it is a long copy: that ends where its words do. */
function withEnds(corpus: Corpus, { earlier, later }: Chain, found: Place & { mass: number }): SharedRun {
  const isExact = found.mass >= leastExact && densityOfPlace(corpus, found) >= denseFrom
  const [aFrom, aTo] = isExact
    ? [found.aFrom, found.aTo]
    : toSentences(corpus, earlier, found.aFrom, found.aTo)
  const [bFrom, bTo] = isExact ? [found.bFrom, found.bTo] : toSentences(corpus, later, found.bFrom, found.bTo)
  const { mass } = found
  const density = Math.min(1, densityOfPlace(corpus, { aFrom, aTo, bFrom, bTo, mass }))
  return { a: earlier, aFrom, aTo, b: later, bFrom, bTo, mass, density }
}

/** Share of the longer side's weight that is in common. */
function densityOfPlace(corpus: Corpus, { aFrom, aTo, bFrom, bTo, mass }: Place & { mass: number }): number {
  return mass / Math.max(weightOf(corpus, aFrom, aTo), weightOf(corpus, bFrom, bTo))
}

/**
 * A retelling with the chains near it on both sides, in whatever order: an alignment keeps to one order and stops where
 * sentences or clauses changed places.
 */
function extend(
  corpus: Corpus,
  found: Place & { mass: number },
  chains: readonly Chain[],
  taken: Uint8Array,
): Place & { mass: number } {
  let place = found
  let left = chainsAround(chains, found.bFrom - furthest, found.bTo + furthest)
  for (let more = true; more; ) {
    more = false
    const rest: Chain[] = []
    for (const chain of left) {
      const wider = {
        aFrom: Math.min(place.aFrom, chain.earlierFrom),
        aTo: Math.max(place.aTo, chain.earlierTo + 1),
        bFrom: Math.min(place.bFrom, chain.laterFrom),
        bTo: Math.max(place.bTo, chain.laterTo + 1),
      }
      const added = Math.max(
        weightOf(corpus, wider.aFrom, wider.aTo) - weightOf(corpus, place.aFrom, place.aTo),
        weightOf(corpus, wider.bFrom, wider.bTo) - weightOf(corpus, place.bFrom, place.bTo),
      )
      if (added === 0) continue
      if (!isNear(place, chain) || added > extended * chain.mass || meetsQuote(place, wider, taken)) {
        rest.push(chain)
        continue
      }
      place = { ...wider, mass: place.mass + Math.min(chain.mass, added) }
      more = true
    }
    left = rest
  }
  return place
}

/** Of chains in the order of the later text those outside quotations that begin in `[from, to]` there. */
function chainsAround(chains: readonly Chain[], from: number, to: number): readonly Chain[] {
  const countBelow = (word: number) => {
    let low = 0
    let high = chains.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (chains[middle]!.laterFrom < word) low = middle + 1
      else high = middle
    }
    return low
  }
  return chains
    .slice(countBelow(from), countBelow(to + 1))
    .filter(({ earlierZone, laterZone }) => earlierZone === 0 && laterZone === 0)
}

function isNear({ aFrom, aTo, bFrom, bTo }: Place, chain: Chain): boolean {
  return (
    Math.max(chain.earlierFrom - aTo, aFrom - chain.earlierTo - 1) <= nearby &&
    Math.max(chain.laterFrom - bTo, bFrom - chain.laterTo - 1) <= nearby
  )
}

/** A quote begins in what a wider place has more. */
function meetsQuote(place: Place, wider: Place, taken: Uint8Array): boolean {
  return (
    taken.subarray(wider.aFrom, place.aFrom).includes(1) ||
    taken.subarray(place.aTo, wider.aTo).includes(1) ||
    taken.subarray(wider.bFrom, place.bFrom).includes(1) ||
    taken.subarray(place.bTo, wider.bTo).includes(1)
  )
}

/** Runs that follow each other on both sides as one, where little stands between them. */
function joinRuns(corpus: Corpus, runs: readonly SharedRun[], taken: Uint8Array): SharedRun[] {
  const out: SharedRun[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (!last || !follows(corpus, last, run, taken)) {
      out.push(run)
      continue
    }
    const mass = last.mass + run.mass
    const longer = Math.max(weightOf(corpus, last.aFrom, run.aTo), weightOf(corpus, last.bFrom, run.bTo))
    out[out.length - 1] = {
      ...last,
      aTo: Math.max(last.aTo, run.aTo),
      bTo: Math.max(last.bTo, run.bTo),
      mass,
      density: Math.min(1, mass / longer),
    }
  }
  return out
}

function follows(corpus: Corpus, last: SharedRun, run: SharedRun, taken: Uint8Array): boolean {
  if (run.bFrom < last.bTo - sharedEnds || run.aFrom < last.aTo - sharedEnds) return false
  if (run.aFrom - last.aTo > passageGap || run.bFrom - last.bTo > passageGap) return false
  if (
    Math.min(last.density, run.density) >= copiedFrom &&
    (holdsSentence(corpus, last.aTo - 1, run.aFrom) || holdsSentence(corpus, last.bTo - 1, run.bFrom))
  )
    return false
  const between = Math.max(
    run.aFrom > last.aTo ? weightOf(corpus, last.aTo, run.aFrom) : 0,
    run.bFrom > last.bTo ? weightOf(corpus, last.bTo, run.bFrom) : 0,
  )
  if (between > bridgedRuns * Math.min(last.mass, run.mass)) return false
  const longer = Math.max(weightOf(corpus, last.aFrom, run.aTo), weightOf(corpus, last.bFrom, run.bTo))
  if (last.mass + run.mass < leastJoined * longer) return false
  for (let i = last.aTo; i < run.aFrom; i++) if (taken[i] === 1) return false
  for (let i = last.bTo; i < run.bFrom; i++) if (taken[i] === 1) return false
  return true
}

/** Words `[from, to)` of the stream on both sides. */
type Place = { aFrom: number; aTo: number; bFrom: number; bTo: number }

type Found = Place & {
  mass: number
  plain: number
  /** Words that were aligned; none where the chain is taken as it is. */
  pairs: readonly WordPair[]
}

/** The chain's sentences aligned word by word, where they are few; single words then join what keys left out. */
function refine(corpus: Corpus, chain: Chain, aligner: Aligner, taken: Uint8Array): Found {
  const [aFrom, aTo] = windowOf(corpus, chain.earlier, chain.earlierFrom, chain.earlierTo, taken)
  const [bFrom, bTo] = windowOf(corpus, chain.later, chain.laterFrom, chain.laterTo, taken)
  const { level, stem, weights } = corpus
  const aligned =
    !isDense(corpus, chain) && (aTo - aFrom) * (bTo - bFrom) <= mostCells
      ? aligner.alignLocally({ level, stem, from: aFrom, to: aTo }, { level, stem, from: bFrom, to: bTo })
      : null
  const text = corpus.sources[chain.later]!.text
  if (!aligned) {
    const share = plainShare(corpus, chain)
    return {
      aFrom: chain.earlierFrom,
      aTo: chain.earlierTo + 1,
      bFrom: chain.laterFrom,
      bTo: chain.laterTo + 1,
      mass: chain.mass,
      plain: chain.mass * share,
      pairs: [],
    }
  }
  const side = (from: number, to: number) => ({ level, stem, from, to })
  // A word weighs one at most: blocks of fewer words cannot weigh enough.
  const crossed = [
    { a: side(aFrom, aligned.aFrom), b: side(aligned.bTo, bTo) },
    { a: side(aligned.aTo, aTo), b: side(bFrom, aligned.bFrom) },
  ].flatMap(({ a, b }) => {
    if (Math.min(a.to - a.from, b.to - b.from) < leastCrossed) return []
    const block = aligner.alignLocally(a, b)
    return block !== null && block.score >= leastCrossed ? [block] : []
  })
  const blocks = withCrossed(corpus, aligned, crossed)
  const pairs = blocks.length === 1 ? aligned.pairs : blocks.flatMap((block) => block.pairs)
  let mass = 0
  let plain = 0
  for (const pair of pairs) {
    const gain = weights[stem[pair.b]!]! * credits[pair.kind]
    mass += gain
    if (corpus.content[stem[pair.b]!] === 1 && isPlain(text, corpus.start[pair.b]!)) plain += gain
  }
  const place = {
    aFrom: Math.min(...blocks.map((block) => block.aFrom)),
    aTo: Math.max(...blocks.map((block) => block.aTo)),
    bFrom: Math.min(...blocks.map((block) => block.bFrom)),
    bTo: Math.max(...blocks.map((block) => block.bTo)),
  }
  return { ...place, mass, plain, pairs }
}

/** The best block and those out of order around it, as long as all of them are most of what they span. */
function withCrossed(
  corpus: Corpus,
  best: LocalAlignment,
  crossed: readonly LocalAlignment[],
): LocalAlignment[] {
  const out = [best]
  for (const block of crossed) {
    const all = [...out, block]
    const spanned = (from: 'aFrom' | 'bFrom', to: 'aTo' | 'bTo') =>
      weightOf(corpus, Math.min(...all.map((one) => one[from])), Math.max(...all.map((one) => one[to])))
    const longer = Math.max(spanned('aFrom', 'aTo'), spanned('bFrom', 'bTo'))
    const common = all.reduce((sum, { score }) => sum + score, 0)
    if (common >= leastDensityShort * longer) out.push(block)
  }
  return out
}

/** Both sides give quotations, and what is common to those is less than half of the lesser. */
function isFrame(corpus: Corpus, chain: Chain, { aFrom, aTo, bFrom, bTo, pairs }: Found): boolean {
  if (pairs.length === 0) return false
  const inA = statementsIn(corpus, chain.earlier, aFrom, aTo)
  const inB = statementsIn(corpus, chain.later, bFrom, bTo)
  if (inA.length === 0 || inB.length === 0) return false
  const weight = (statements: readonly Statement[]) =>
    statements.reduce((sum, { from, to }) => sum + weightOf(corpus, from, to), 0)
  let common = 0
  for (const { a, b, kind } of pairs) {
    const quoted =
      inA.some(({ from, to }) => a >= from && a < to) && inB.some(({ from, to }) => b >= from && b < to)
    if (quoted) common += corpus.weights[corpus.stem[b]!]! * credits[kind]
  }
  return common < frameBelow * Math.min(weight(inA), weight(inB))
}

/** Quotations of which a stretch of words holds a part, the outer ones alone. */
function statementsIn(corpus: Corpus, source: number, from: number, to: number): Statement[] {
  const { statements, shelves } = corpus.sources[source]!
  return shelves
    .over(from, to)
    .map((at) => statements[at]!)
    .filter(({ quotations }) => !quotations.some(({ parent }) => parent !== null))
}

/** Keys cover nearly all of both sides: there is nothing between them to align. */
function isDense(corpus: Corpus, chain: Chain): boolean {
  return densityOf(corpus, chain) >= denseFrom
}

/** The sentences of a stretch of words, as far as no quote begins or ends. */
function windowOf(
  corpus: Corpus,
  source: number,
  from: number,
  to: number,
  taken: Uint8Array,
): [number, number] {
  let first = from
  let stop = to + 1
  const start = firstWordOfSentence(corpus, source, from)
  const end = wordAfterSentence(corpus, source, to)
  while (first > start && taken[first - 1] === taken[first]) first--
  while (stop < end && taken[stop] === taken[stop - 1]) stop++
  return [first, stop]
}

/** A word that begins without a capital is no name. */
function isPlain(text: string, at: number): boolean {
  const letter = text[at]!
  return letter === letter.toLowerCase()
}

/** Share of the later side's weight that stands in words without a capital. */
function plainShare(corpus: Corpus, chain: Chain): number {
  const { text } = corpus.sources[chain.later]!
  let plain = 0
  for (let i = chain.laterFrom; i <= chain.laterTo; i++) {
    if (isPlain(text, corpus.start[i]!) && corpus.content[corpus.stem[i]!] === 1)
      plain += corpus.weights[corpus.stem[i]!]!
  }
  return plain / weightOf(corpus, chain.laterFrom, chain.laterTo + 1)
}

function toSentences(corpus: Corpus, source: number, from: number, to: number): [number, number] {
  const start = firstWordOfSentence(corpus, source, from)
  const next = wordAfterSentence(corpus, source, from)
  const shareFirst = (Math.min(next, to) - from) / (next - start)
  const first =
    shareFirst >= wholeSentenceFrom ? start : shareFirst < noSentenceBelow && next < to ? next : from
  const last = firstWordOfSentence(corpus, source, to - 1)
  const stop = wordAfterSentence(corpus, source, to - 1)
  const shareLast = (to - Math.max(last, first)) / (stop - last)
  const end = shareLast >= wholeSentenceFrom ? stop : shareLast < noSentenceBelow && last > first ? last : to
  return [first, Math.max(end, first + 1)]
}

/** Of two runs of one pair where one side lies in the other's, the one with more in common for its length stays. */
function withoutContained(runs: SharedRun[]): SharedRun[] {
  const sorted = [...runs].sort(
    (x, y) => y.mass * y.density - x.mass * x.density || x.aFrom - y.aFrom || x.bFrom - y.bFrom,
  )
  const kept: SharedRun[] = []
  const ofA = createShelves()
  const ofB = createShelves()
  for (const run of sorted) {
    const { aFrom, aTo, bFrom, bTo } = run
    const covered =
      ofA.over(aFrom, aTo).some((at) => overlap(aFrom, aTo, kept[at]!.aFrom, kept[at]!.aTo) > 0.5) ||
      ofB.over(bFrom, bTo).some((at) => overlap(bFrom, bTo, kept[at]!.bFrom, kept[at]!.bTo) > 0.5)
    if (covered) continue
    kept.push(run)
    ofA.put(aFrom, aTo)
    ofB.put(bFrom, bTo)
  }
  return kept.sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)
}

/** Share of `[from, to)` that lies in the other range. */
function overlap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return sharedRange(from, to, otherFrom, otherTo) / (to - from)
}
