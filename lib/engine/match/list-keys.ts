import type { Corpus } from './corpus.ts'

/** Words in a run: long enough to be telling with function words in it, short enough for “I'm not going to pay”. */
export const runLength = 4
/** Two content words so near each other are a key in either order; they survive drops, order and synonyms between. */
const pairReach = 8
/** Following content words that a content word is paired with. More find more, and cost time and memory. */
const pairsEach = 4

/** Keys by which shared words are found, as parallel arrays; only the first `count` are of the words listed last. */
export type Keys = {
  count: number
  hash: Int32Array
  /** First word of the key in the stream. */
  place: Int32Array
  /** 0 for a run; else the distance of the pair's second word. */
  reach: Uint8Array
}

/**
 * What lists the keys of the words `[from, to)` of a source: runs of levelled words, and pairs of content stems in either
 * order. No key goes from one zone into another. One list is used again for every source.
 */
export function createKeys(corpus: Corpus, zones: Int32Array): (from: number, to: number) => Keys {
  const { level, stem, content } = corpus
  const capacity = Math.max(...corpus.sources.map((source) => source.to - source.from), 1) * (pairsEach + 1)
  const keys: Keys = {
    count: 0,
    hash: new Int32Array(capacity),
    place: new Int32Array(capacity),
    reach: new Uint8Array(capacity),
  }

  function put(hash: number, place: number, reach: number): void {
    keys.hash[keys.count] = hash
    keys.place[keys.count] = place
    keys.reach[keys.count] = reach
    keys.count++
  }

  function putRun(p: number): void {
    let hash = level[p]!
    for (let k = 1; k < runLength; k++) hash = Math.imul(hash ^ level[p + k]!, 0x9e3779b1) + 0x7f4a7c15
    put(mix(hash), p, 0)
  }

  function putPairs(p: number, to: number): void {
    const first = stem[p]!
    if (content[first] === 0) return
    let paired = 0
    for (let d = 1; d <= pairReach && p + d < to && paired < pairsEach; d++) {
      const second = stem[p + d]!
      if (content[second] === 0 || second === first) continue
      if (zones[p] !== zones[p + d]) return
      paired++
      put(first < second ? hashPair(first, second) : hashPair(second, first), p, d)
    }
  }

  return (from, to) => {
    keys.count = 0
    for (let p = from; p < to; p++) {
      if (p + runLength <= to && zones[p] === zones[p + runLength - 1]) putRun(p)
      putPairs(p, to)
    }
    return keys
  }
}

function hashPair(first: number, second: number): number {
  return mix(Math.imul(first, 0x85ebca6b) ^ second)
}

function mix(value: number): number {
  let hash = value ^ (value >>> 15)
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39)
  return hash ^ (hash >>> 15)
}
