import { type Chain, createChains, type OpenChains, type SharedKey } from './chains.ts'
import type { Corpus } from './corpus.ts'
import { addKey, createKeyIndex, type KeyIndex } from './key-index.ts'
import { createKeys, type Keys, runLength } from './list-keys.ts'

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

/**
 * Chains of shared keys between all sources, from one index in one pass: keys of each source are looked up among the
 * keys of the sources before it, then added. After Sanchez-Perez et al. (2015), with keys of two kinds, because runs
 * alone miss what is reworded and pairs alone miss short plain sentences.
 * Time is linear in words, whatever repeats.
 */
export function findChains(corpus: Corpus, take: (chain: Chain) => void): void {
  const zones = zonesOf(corpus)
  const index = createKeyIndex(corpus.count)
  const listKeys = createKeys(corpus, zones)
  const chains = createChains(corpus, zones, take)
  const seekAmong = createSeek(corpus, index, chains)
  corpus.sources.forEach(({ from, to }, s) => {
    const keys = listKeys(from, to)
    seekAmong(keys, s)
    chains.close()
    for (let k = 0; k < keys.count; k++) addKey(index, keys.hash[k]!, s, keys.place[k]!, keys.reach[k]!)
  })
}

/** What looks the keys of a source up among those of the sources before it, and extends chains where they are shared. */
function createSeek(
  { sources, level, stem }: Corpus,
  index: KeyIndex,
  chains: OpenChains,
): (keys: Keys, later: number) => void {
  const seen = Math.max(leastSeen, Math.min(mostSeen, Math.floor(seenTogether / sources.length)))
  /** Rare keys that each earlier source shares with this one. */
  const votes = new Int32Array(sources.length)
  const voted: number[] = []
  const best = new Int32Array(seen)
  /** One for all: there are millions. */
  const shared: SharedKey = { earlier: 0, later: 0, p: 0, q: 0, width: 0, otherWidth: 0, run: 0 }

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

  function seek(hash: number, p: number, reach: number, later: number): void {
    const slot = hash & index.mask
    const size = index.size[slot]!
    const most = size > frequentFrom ? leastSeen : seen
    if (size > Math.max(allSeenTo, most)) {
      const kept = chooseBest(index.head[slot]!, most)
      for (let k = 0; k < kept; k++) meet(best[k]!, p, reach, later)
    } else
      for (let entry = index.head[slot]!; entry >= 0; entry = index.next[entry]!) meet(entry, p, reach, later)
  }

  /** Puts the entries with the most votes into `best`, the most first, and says how many they are. */
  function chooseBest(head: number, most: number): number {
    let kept = 0
    let entry = head
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
    return kept
  }

  /** Extends a chain where the entry and the key are the same words and not only the same hash. */
  function meet(entry: number, p: number, reach: number, later: number): void {
    const otherReach = index.reach[entry]!
    if ((otherReach === 0) !== (reach === 0)) return
    const q = index.place[entry]!
    if (reach === 0 ? !isSameRun(p, q) : !isSamePair(p, reach, q, otherReach)) return
    shared.earlier = index.source[entry]!
    shared.later = later
    shared.p = p
    shared.q = q
    shared.width = reach || runLength - 1
    shared.otherWidth = otherReach || runLength - 1
    shared.run = reach === 0 ? 1 : 0
    chains.extend(shared)
  }

  function isSameRun(p: number, q: number): boolean {
    for (let k = 0; k < runLength; k++) if (level[p + k] !== level[q + k]) return false
    return true
  }

  function isSamePair(p: number, reach: number, q: number, width: number): boolean {
    if (stem[p] === stem[q] && stem[p + reach] === stem[q + width]) return true
    return stem[p] === stem[q + width] && stem[p + reach] === stem[q]
  }

  return (keys, later) => {
    // Among fewer sources there is nothing to choose.
    if (later > leastSeen) for (let k = 0; k < keys.count; k++) vote(keys.hash[k]!)
    for (let k = 0; k < keys.count; k++) seek(keys.hash[k]!, keys.place[k]!, keys.reach[k]!, later)
    for (const e of voted.splice(0)) votes[e] = 0
  }
}

/** The outermost statement in which each word stands, counted from 1; 0 outside of all. */
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
