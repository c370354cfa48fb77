import type { Corpus } from './corpus.ts'

/** Two stretches of the stream, in different sources, that share keys at close distance. Words, inclusive ends. */
export type Chain = {
  /** Positions in `Corpus.sources`; `earlier < later`. */
  earlier: number
  later: number
  earlierFrom: number
  earlierTo: number
  laterFrom: number
  laterTo: number
  /** Weight of the words of the later side that shared keys cover. */
  mass: number
  /** Word runs of four among the keys. */
  runs: number
  /** Outermost statement on each side, counted from 1; 0 outside of all. A chain never crosses into another. */
  earlierZone: number
  laterZone: number
}

/** Words in a run: long enough to be telling with function words in it, short enough for “I'm not going to pay”. */
const runLength = 4
/** Two content words so near each other are a key in either order; they survive drops, order and synonyms between. */
const pairReach = 8
/** Following content words that a content word is paired with. More find more, and cost time and memory. */
const pairsEach = 4
/** Occurrences of a key in earlier sources that are all looked at. Bounds time where a key is everywhere. */
const allSeenTo = 6
/**
 * Of keys that occur more often, the occurrences in the sources that share most of the rarer keys: so many, shared out
 * among the sources of the story, within these bounds for each. Fewer lose retellings, more cost time.
 */
const seenTogether = 240
const leastSeen = 3
export const mostSeen = 12
/** Keys seen more often than this are boilerplate and famous phrases: they link as a chain of copies. */
const frequentFrom = 100
/** Occurrences, nearest first, among which those are looked for. */
const scannedTo = 50
/** Words that may lie between two keys of one chain, on either side. */
const gap = 12

/**
 * Chains of shared keys between all sources, from one index in one pass: keys of each source are looked up among the
 * keys of the sources before it, then added. After Sanchez-Perez et al. (2015), with keys of two kinds, because runs
 * alone miss what is reworded and pairs alone miss short plain sentences.
 * Time is linear in words, whatever repeats.
 */
export function findChains(corpus: Corpus, take: (chain: Chain) => void): void {
  const { level, stem, content, weights } = corpus
  const index = createIndex(corpus.count)
  const capacity = Math.max(...corpus.sources.map((source) => source.to - source.from), 1) * (pairsEach + 1)
  const hashes = new Int32Array(capacity)
  const places = new Int32Array(capacity)
  const reaches = new Uint8Array(capacity)
  const zones = zonesOf(corpus)
  const open: Chain[][] = corpus.sources.map(() => [])
  const seen = Math.max(leastSeen, Math.min(mostSeen, Math.floor(seenTogether / corpus.sources.length)))
  const votes = new Int32Array(corpus.sources.length)
  const voted: number[] = []
  const best = new Int32Array(seen)

  for (let s = 0; s < corpus.sources.length; s++) {
    const { from, to } = corpus.sources[s]!
    let keys = 0
    const touched: number[] = []
    for (let p = from; p < to; p++) {
      if (p + runLength <= to && zones[p] === zones[p + runLength - 1]) {
        let hash = level[p]!
        for (let k = 1; k < runLength; k++) hash = Math.imul(hash ^ level[p + k]!, 0x9e3779b1) + 0x7f4a7c15
        hash = mix(hash)
        hashes[keys] = hash
        places[keys] = p
        reaches[keys] = 0
        keys++
      }
      const first = stem[p]!
      if (content[first] === 0) continue
      let paired = 0
      for (let d = 1; d <= pairReach && p + d < to && paired < pairsEach; d++) {
        const second = stem[p + d]!
        if (content[second] === 0 || second === first) continue
        if (zones[p] !== zones[p + d]) break
        paired++
        const hash =
          first < second
            ? mix(Math.imul(first, 0x85ebca6b) ^ second)
            : mix(Math.imul(second, 0x85ebca6b) ^ first)
        hashes[keys] = hash
        places[keys] = p
        reaches[keys] = d
        keys++
      }
    }
    // Among fewer sources there is nothing to choose.
    if (s > leastSeen) for (let k = 0; k < keys; k++) vote(hashes[k]!)
    for (let k = 0; k < keys; k++) seek(hashes[k]!, places[k]!, reaches[k]!)
    for (const e of voted.splice(0)) votes[e] = 0
    for (const e of touched) for (const chain of open[e]!.splice(0)) take(chain)
    for (let k = 0; k < keys; k++) add(index, hashes[k]!, s, places[k]!, reaches[k]!)

    /** Sources that share rare keys are those in which frequent keys are worth looking at. */
    function vote(hash: number): void {
      const slot = hash & index.mask
      if (index.size[slot]! > allSeenTo) return
      for (let entry = index.head[slot]!; entry >= 0; entry = index.next[entry]!) {
        const e = index.source[entry]!
        if (votes[e]!++ === 0) voted.push(e)
      }
    }

    function votesFor(entry: number): number {
      return votes[index.source[entry]!]!
    }

    function seek(hash: number, p: number, reach: number): void {
      const slot = hash & index.mask
      let entry = index.head[slot]!
      const size = index.size[slot]!
      const most = size > frequentFrom ? leastSeen : seen
      if (size <= Math.max(allSeenTo, most)) {
        for (; entry >= 0; entry = index.next[entry]!) meet(entry, p, reach)
        return
      }
      let kept = 0
      for (let scanned = 0; entry >= 0 && scanned < scannedTo; scanned++) {
        const mine = votesFor(entry)
        let at = kept
        while (at > 0 && votesFor(best[at - 1]!) < mine) at--
        if (at < most) {
          best.copyWithin(at + 1, at, Math.min(kept, most - 1))
          best[at] = entry
          kept = Math.min(kept + 1, most)
        }
        entry = index.next[entry]!
      }
      for (let k = 0; k < kept; k++) meet(best[k]!, p, reach)
    }

    function meet(entry: number, p: number, reach: number): void {
      if (index.reach[entry]! === 0 ? reach !== 0 : reach === 0) return
      const q = index.place[entry]!
      if (reach === 0) {
        for (let k = 0; k < runLength; k++) if (level[p + k] !== level[q + k]) return
        extend(index.source[entry]!, p, q, runLength - 1, runLength - 1, 1)
      } else {
        const width = index.reach[entry]!
        const straight = stem[p] === stem[q] && stem[p + reach] === stem[q + width]
        if (!straight && (stem[p] !== stem[q + width] || stem[p + reach] !== stem[q])) return
        extend(index.source[entry]!, p, q, reach, width, 0)
      }
    }

    function extend(e: number, p: number, q: number, width: number, otherWidth: number, run: number): void {
      const list = open[e]!
      if (list.length === 0) touched.push(e)
      for (let i = list.length - 1; i >= 0; i--) {
        const chain = list[i]!
        if (p - chain.laterTo > gap) {
          list.splice(i, 1)
          take(chain)
          continue
        }
        if (chain.laterZone !== zones[p] || chain.earlierZone !== zones[q]) continue
        if (q > chain.earlierTo + gap || q + otherWidth < chain.earlierFrom - gap) continue
        const to = p + width
        if (run === 1 || chain.laterTo < p) {
          for (let k = Math.max(p, chain.laterTo + 1); k <= to; k++) {
            if (run === 1 || k === p || k === to) chain.mass += weights[stem[k]!]!
          }
        } else if (to > chain.laterTo) chain.mass += weights[stem[to]!]!
        chain.laterTo = Math.max(chain.laterTo, to)
        chain.earlierFrom = Math.min(chain.earlierFrom, q)
        chain.earlierTo = Math.max(chain.earlierTo, q + otherWidth)
        chain.runs += run
        return
      }
      let mass = weights[stem[p]!]! + weights[stem[p + width]!]!
      if (run === 1) for (let k = 1; k < width; k++) mass += weights[stem[p + k]!]!
      list.push({
        earlier: e,
        later: s,
        earlierFrom: q,
        earlierTo: q + otherWidth,
        laterFrom: p,
        laterTo: p + width,
        mass,
        runs: run,
        earlierZone: zones[q]!,
        laterZone: zones[p]!,
      })
    }
  }
}

function zonesOf(corpus: Corpus): Int32Array {
  const zones = new Int32Array(corpus.count)
  let zone = 0
  for (const { statements } of corpus.sources) {
    let reached = -1
    for (const { from, to } of statements) {
      zone++
      if (from >= reached) zones.fill(zone, from, to)
      reached = Math.max(reached, to)
    }
  }
  return zones
}

type Index = {
  mask: number
  head: Int32Array
  size: Int32Array
  count: number
  next: Int32Array
  source: Int32Array
  place: Int32Array
  /** 0 for a run; else the distance of the pair's second word. */
  reach: Uint8Array
}

function createIndex(words: number): Index {
  let slots = 1024
  while (slots < words) slots *= 2
  const room = Math.max(1024, words * 3)
  return {
    mask: slots - 1,
    head: new Int32Array(slots).fill(-1),
    size: new Int32Array(slots),
    count: 0,
    next: new Int32Array(room),
    source: new Int32Array(room),
    place: new Int32Array(room),
    reach: new Uint8Array(room),
  }
}

function add(index: Index, hash: number, from: number, at: number, width: number): void {
  if (index.count === index.next.length) {
    const room = index.count * 2
    const { next, source, place, reach } = index
    index.next = new Int32Array(room)
    index.next.set(next)
    index.source = new Int32Array(room)
    index.source.set(source)
    index.place = new Int32Array(room)
    index.place.set(place)
    index.reach = new Uint8Array(room)
    index.reach.set(reach)
  }
  const slot = hash & index.mask
  const entry = index.count++
  index.next[entry] = index.head[slot]!
  index.source[entry] = from
  index.place[entry] = at
  index.reach[entry] = width
  index.head[slot] = entry
  index.size[slot]!++
}

function mix(value: number): number {
  let hash = value ^ (value >>> 15)
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39)
  return hash ^ (hash >>> 15)
}
