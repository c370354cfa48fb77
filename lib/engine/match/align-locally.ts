import { createPathFinder } from './find-path.ts'
import type { Nearness } from './near-words.ts'

/** Words to align, as numbers of the lexicon: `[from, to)` of a stream. */
export type WordRange = { level: Int32Array; stem: Int32Array; from: number; to: number }

/** A pair of words that stand for each other; positions into the two sides' arrays. */
export type WordPair = { a: number; b: number; kind: 'same' | 'stem' | 'near' | 'different' }

export type LocalAlignment = {
  /** Words from the first to the last matched one, half-open. */
  aFrom: number
  aTo: number
  bFrom: number
  bTo: number
  score: number
  pairs: WordPair[]
}

/** Credit for words alike, as a share of the credit for the same word. */
export const stemCredit = 0.9
export const nearCredit = 0.7
/**
 * Costs, in units of a rare word's match. Low costs bridge rewording; high ones cut a match at the first change. What
 * is too thin is refused later, where coverage and density are known.
 */
const mismatchCost = 0.28
const gapOpenCost = 0.3
const gapExtendCost = 0.09

/**
 * Scores are whole numbers of so many to the unit: comparing them needs no branch, which is most of the time.
 * Two bits are left for where a cell came from, so that up to 130,000 words fit.
 */
const scale = 4096
const mismatch = Math.round(mismatchCost * scale)
const gapOpen = Math.round(gapOpenCost * scale)
const gapExtend = Math.round(gapExtendCost * scale)

/** Words in a run that is taken as aligned: as many as in a run of the index. */
const leastAnchor = 4
/** Share of the lighter side's weight that such runs must have together. */
const leastAnchoredShare = 0.25
/** Shorter sides have little to save. */
const leastAnchored = 12

/** Columns of words like a row's that are sorted by insertion. */
const mostInserted = 32

/** Aligns words of one lexicon; between alignments it holds nothing but room. */
export type Aligner = {
  /** The best-scoring run of `a` in `b`; `null` where nothing scores. Time: at most the product of the lengths. */
  alignLocally: (a: WordRange, b: WordRange) => LocalAlignment | null
  /**
   * Whether the words of `a` that have one like them in `b` weigh enough, with part credit for words alike: no alignment
   * of the two has more in common. `isEnough` must hold of all weights above one that it holds of. Time: the sum of the
   * lengths.
   */
  mayHaveInCommon: (a: WordRange, b: WordRange, isEnough: (weight: number) => boolean) => boolean
}

/** `weights` of words by their stems. Numbers of words are below the size of `nearness`. */
export function createAligner(weights: Float32Array, nearness: Nearness): Aligner {
  let cells = new Uint8Array(0)
  let rowM = new Int32Array(0)
  let rowX = new Int32Array(0)
  /** What the row's word gains in each column; a mismatch but where it was set for this row. */
  let gains = new Int32Array(0)
  /** Columns whose gain was set for the row; a bit for each of them, and for each column above zero in the row before. */
  let found = new Int32Array(0)
  let foundBits = new Int32Array(0)
  let aliveBits = new Int32Array(0)
  /** The next column with the same levelled word, the same stem; 0 for none. */
  let nextOfLevel = new Int32Array(0)
  let nextOfStem = new Int32Array(0)
  /** The row of each column's word where it stands once on both sides; 0 for none, -1 for several rows. */
  let rowOfOnly = new Int32Array(0)
  /** First and last column of each row's corridor. */
  let leftmost = new Int32Array(0)
  let rightmost = new Int32Array(0)
  /** 1 for each row whose first column is taken as aligned with it. */
  let anchored = new Uint8Array(0)
  const path = createPathFinder({ mismatch, gapOpen, gapExtend })
  /** First column of each word of the lexicon by level and by stem; 0 for none, as between alignments. */
  const firstOfLevel = new Int32Array(nearness.size)
  const firstOfStem = new Int32Array(nearness.size)
  return { alignLocally, mayHaveInCommon }

  /**
   * The best-scoring run of `a` in `b`: local alignment (Smith and Waterman 1981) with affine gaps (Gotoh 1982), each
   * match weighted by rarity. Words alike are looked up for each row. Where they are few, the best path is found from
   * them alone, else in a table.
   *
   * Runs of words that stand once on both sides, in one order, are taken as aligned, and only the corridor between them
   * is looked at (after the anchors of patience diff), so the best run is missed where it goes round them. `null` where
   * nothing scores. Time and memory: at most the product of the lengths, which the caller keeps small.
   */
  function alignLocally(a: WordRange, b: WordRange): LocalAlignment | null {
    const n = a.to - a.from
    const m = b.to - b.from
    if (n <= 0 || m <= 0) return null
    makeRoom(Math.max(m + 1, n + 2))
    for (let j = m; j >= 1; j--) {
      const level = b.level[b.from + j - 1]!
      const stem = b.stem[b.from + j - 1]!
      nextOfLevel[j] = firstOfLevel[level]!
      firstOfLevel[level] = j
      nextOfStem[j] = firstOfStem[stem]!
      firstOfStem[stem] = j
    }
    layCorridor(a, b, n, m)
    const pairs: WordPair[] = []
    const take = (i: number, j: number) => {
      pairs.push({ a: a.from + i - 1, b: b.from + j - 1, kind: kindOf(a, b, a.from + i - 1, b.from + j - 1) })
    }
    const top = alignPoints(a, n, m, take) ?? alignInTable(a, n, m, take)
    forget(b)
    pairs.reverse()
    const first = pairs[0]
    const last = pairs.at(-1)
    if (!first || !last) return null
    return { aFrom: first.a, aTo: last.a + 1, bFrom: first.b, bTo: last.b + 1, score: top / scale, pairs }
  }

  function kindOf(a: WordRange, b: WordRange, at: number, to: number): WordPair['kind'] {
    if (a.level[at] === b.level[to]) return 'same'
    if (a.stem[at] === b.stem[to]) return 'stem'
    return nearness.nearTo(a.stem[at]!).includes(b.stem[to]!) ? 'near' : 'different'
  }

  /** Sets what the word of `a` gains in each column of a range that has one like it, lists those in `found`, and says how many. */
  function lookUp(level: number, stem: number, from: number, to: number): number {
    const weight = weights[stem]!
    const ofStem = firstOfStem[stem]!
    const ofLevel = firstOfLevel[level]!
    let set = 0
    if (ofStem > 0) {
      const gain = Math.round(stemCredit * weight * scale)
      for (let j = ofStem; j > 0 && j <= to; j = nextOfStem[j]!) {
        if (j < from) continue
        gains[j] = gain
        found[set++] = j
      }
    }
    if (ofLevel > 0) {
      const gain = Math.round(weight * scale)
      for (let j = ofLevel; j > 0 && j <= to; j = nextOfLevel[j]!) {
        if (j < from) continue
        if (gains[j]! < 0) found[set++] = j
        gains[j] = gain
      }
    }
    for (const near of nearness.nearTo(stem)) {
      for (let j = firstOfStem[near]!; j > 0 && j <= to; j = nextOfStem[j]!) {
        if (j < from || gains[j]! >= 0) continue
        gains[j] = Math.round((nearCredit * scale * (weight + weights[near]!)) / 2)
        found[set++] = j
      }
    }
    return set
  }

  /** Tells the best run from words alike alone, and says what it scores; `null` where those are so many that a table is quicker. */
  function alignPoints(
    { level, stem, from: start }: WordRange,
    n: number,
    m: number,
    take: (i: number, j: number) => void,
  ): number | null {
    path.begin(n * m)
    for (let i = 1; i <= n; i++) {
      const from = leftmost[i]!
      const to = rightmost[i]!
      const set = lookUp(level[start + i - 1]!, stem[start + i - 1]!, from, to)
      sortFound(set)
      for (let k = 0; k < set; k++) {
        const j = found[k]!
        path.put(i, j, gains[j]!, anchored[i] === 1 && j > from)
        if (j === from && anchored[i] === 1) path.cut()
        gains[j] = -mismatch
      }
      if (path.isLost()) return null
    }
    path.trace(take)
    return path.best()
  }

  /** They come in a few ascending rows, so that insertion is quick but where they are very many. */
  function sortFound(set: number): void {
    if (set > mostInserted) {
      found.subarray(0, set).sort()
      return
    }
    for (let k = 1; k < set; k++) {
      const j = found[k]!
      let at = k
      for (; at > 0 && found[at - 1]! > j; at--) found[at] = found[at - 1]!
      found[at] = j
    }
  }

  /**
   *           b →            M  both words are taken (same, stem, near, different)
   *      ┌──────────         X  a word of `a` stands alone (gap in `b`)
   *    a │ M  Y              Y  a word of `b` stands alone (gap in `a`)
   *    ↓ │ X  ·              every cell keeps the best of the three, never below zero
   *
   * Only cells that a match or a neighbour above zero reaches are computed: all others are zero.
   */
  function alignInTable(
    { level, stem, from: start }: WordRange,
    n: number,
    m: number,
    take: (i: number, j: number) => void,
  ): number {
    const width = m + 1
    if ((n + 1) * width > cells.length) cells = new Uint8Array((n + 1) * width * 2)
    const best = rowM
    const up = rowX
    best.fill(0, 0, width)
    up.fill(-1, 0, width)
    aliveBits.fill(0, 0, (m >> 5) + 1)
    cells.fill(0, 0, (n + 1) * width)
    let top = 0
    let topAt = 0
    for (let i = 1; i <= n; i++) {
      const row = i * width
      const from = leftmost[i]!
      const to = rightmost[i]!
      const firstLane = from >> 5
      const lastLane = to >> 5
      const set = lookUp(level[start + i - 1]!, stem[start + i - 1]!, from, to)
      for (let k = 0; k < set; k++) {
        const j = found[k]!
        foundBits[j >> 5]! |= 1 << (j & 31)
      }
      let last = from - 1
      let diagonal = from > leftmost[i - 1]! ? best[last]! : 0
      let before = 0
      let left = -1
      let carried = diagonal > 0 ? 1 << (from & 31) : 0
      for (let lane = firstLane; lane <= lastLane; lane++) {
        const alive = aliveBits[lane]!
        let bits = foundBits[lane]! | alive | (alive << 1) | carried
        foundBits[lane] = 0
        carried = alive >>> 31
        let allowed = lane === firstLane ? -1 << (from & 31) : -1
        if (lane === lastLane) allowed &= -1 >>> (31 - (to & 31))
        bits &= allowed
        let now = 0
        while (bits !== 0) {
          const bit = bits & -bits
          bits ^= bit
          const j = (lane << 5) + 31 - Math.clz32(bit)
          if (j !== last + 1) {
            diagonal = 0
            before = 0
            left = -1
          }
          last = j
          const match = ((diagonal + gains[j]!) << 2) | 3
          diagonal = best[j]!
          const x = max(((diagonal - gapOpen) << 1) | 1, (up[j]! - gapExtend) << 1)
          up[j] = x >> 1
          const y = max(((before - gapOpen) << 1) | 1, (left - gapExtend) << 1)
          left = y >> 1
          const cell = max(max(match, ((x >> 1) << 2) | 2), max(((y >> 1) << 2) | 1, 0))
          const score = cell >> 2
          best[j] = score
          before = score
          if (score === 0) continue
          cells[row + j] = (cell & 3) | ((~x & 1) << 2) | ((~y & 1) << 3)
          now |= bit
          bits |= (bit << 1) & allowed
          if (bit < 0) carried = 1
          if (score > top) {
            top = score
            topAt = row + j
          }
        }
        aliveBits[lane] = now
      }
      for (let k = 0; k < set; k++) gains[found[k]!] = -mismatch
    }
    traceTable(width, topAt, take)
    return top
  }

  function traceTable(width: number, topAt: number, take: (i: number, j: number) => void): void {
    let i = Math.floor(topAt / width)
    let j = topAt % width
    let state = cells[topAt]! & 3
    while (i > 0 && j > 0 && state !== 0) {
      const cell = cells[i * width + j]!
      if (state === 3) {
        take(i, j)
        i--
        j--
        state = cells[i * width + j]! & 3
      } else if (state === 2) {
        i--
        state = (cell & 4) !== 0 ? 2 : cells[i * width + j]! & 3
      } else {
        j--
        state = (cell & 8) !== 0 ? 1 : cells[i * width + j]! & 3
      }
    }
  }

  /**
   * The columns of each row in which the alignment is looked for: all, but where both sides have a run of the same words
   * with a word in it that stands once on either side. If such runs follow each other in one order, a row of a run has
   * the run's column alone, and rows between two runs the columns between. Column 0 stands before the first word. Where
   * the runs weigh too little, they may be a phrase that stands anywhere, and all columns are looked at.
   */
  function layCorridor(a: WordRange, b: WordRange, n: number, m: number): void {
    layAll(n, m)
    if (n < leastAnchored || m < leastAnchored) return
    rowOfOnly.fill(0, 0, m + 1)
    for (let i = 1; i <= n; i++) {
      const j = firstOfLevel[a.level[a.from + i - 1]!]!
      if (j > 0 && nextOfLevel[j] === 0) rowOfOnly[j] = rowOfOnly[j] === 0 ? i : -1
    }
    const equal = (i: number, j: number) =>
      i >= 1 && j >= 1 && i <= n && j <= m && a.level[a.from + i - 1] === b.level[b.from + j - 1]
    let weighed = 0
    // All before row `i` and column `j` is laid.
    let i = 1
    let j = 1
    for (let only = 1; only <= m; only++) {
      const row = rowOfOnly[only]!
      if (row <= 0) continue
      let back = 0
      while (equal(row - back - 1, only - back - 1)) back++
      let on = 0
      while (equal(row + on + 1, only + on + 1)) on++
      if (back + on + 1 < leastAnchor) continue
      const first = row - back
      if (first < i || only - back < j) {
        layAll(n, m)
        return
      }
      for (let k = first; k <= row + on; k++) weighed += weights[a.stem[a.from + k - 1]!]!
      rightmost.fill(only - back - 1, i === 1 ? 0 : i - 1, first)
      for (let k = 0; k <= back + on; k++) {
        leftmost[first + k] = only - back + k
        rightmost[first + k] = only - back + k
        anchored[first + k] = 1
      }
      i = row + on + 1
      j = only + on + 1
      leftmost.fill(j - 1, i - 1, n + 1)
      rightmost.fill(m, i - 1, n + 1)
      only += on
    }
    if (weighed > 0 && weighed < leastAnchoredShare * Math.min(weigh(a), weigh(b))) layAll(n, m)
  }

  function layAll(n: number, m: number): void {
    leftmost[0] = 0
    leftmost.fill(1, 1, n + 1)
    rightmost.fill(m, 0, n + 1)
    anchored.fill(0, 0, n + 1)
  }

  function weigh({ stem, from, to }: WordRange): number {
    let weight = 0
    for (let at = from; at < to; at++) weight += weights[stem[at]!]!
    return weight
  }

  function mayHaveInCommon(a: WordRange, b: WordRange, isEnough: (weight: number) => boolean): boolean {
    for (let at = b.from; at < b.to; at++) {
      firstOfLevel[b.level[at]!] = 1
      firstOfStem[b.stem[at]!] = 1
    }
    let most = 0
    let others = 0
    for (let at = a.from; at < a.to; at++) {
      const stem = a.stem[at]!
      if (firstOfLevel[a.level[at]!] === 1) most += weights[stem]!
      else if (firstOfStem[stem] === 1) most += weights[stem]! * stemCredit
      else others += weights[stem]!
    }
    let enough = isEnough(most)
    if (!enough && isEnough(most + others * nearCredit)) {
      for (let at = a.from; at < a.to; at++) {
        const stem = a.stem[at]!
        if (firstOfStem[stem] === 1 || firstOfLevel[a.level[at]!] === 1) continue
        if (nearness.nearTo(stem).some((other) => firstOfStem[other] === 1))
          most += weights[stem]! * nearCredit
      }
      enough = isEnough(most)
    }
    forget(b)
    return enough
  }

  /** Leaves the first columns as they are between alignments. */
  function forget({ level, stem, from, to }: WordRange): void {
    for (let at = from; at < to; at++) {
      firstOfLevel[level[at]!] = 0
      firstOfStem[stem[at]!] = 0
    }
  }

  function makeRoom(width: number): void {
    if (width <= rowM.length) return
    const columns = width * 2
    rowM = new Int32Array(columns)
    rowX = new Int32Array(columns)
    gains = new Int32Array(columns).fill(-mismatch)
    found = new Int32Array(columns)
    foundBits = new Int32Array((columns >> 5) + 1)
    aliveBits = new Int32Array((columns >> 5) + 1)
    nextOfLevel = new Int32Array(columns)
    nextOfStem = new Int32Array(columns)
    rowOfOnly = new Int32Array(columns)
    leftmost = new Int32Array(columns)
    rightmost = new Int32Array(columns)
    anchored = new Uint8Array(columns)
  }
}

/** The greater of two whole numbers of 31 bits. */
function max(x: number, y: number): number {
  const less = (x - y) | 0
  return (x - (less & (less >> 31))) | 0
}
