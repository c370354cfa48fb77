import { paragraphBreak, type Words } from './split-words.ts'

/** For each word of the earlier text its place among the words of the later one, `-1` where it has none. */
export type WordMap = { to: Int32Array; from: Int32Array }

type Tile = { a: number; b: number; length: number }

/** Lengths of the runs that are looked for, longest first: a run of three that stands once in each text is hardly chance. */
const runLengths = [12, 6, 3]
/** Above this many pairs of words a rewritten stretch is not aligned word by word: nothing in it is what it was. */
const mostCells = 4_000_000

/**
 * Which word became which, when paragraphs may have moved. First runs that stand once in either text, the longest
 * first and each grown as far as it goes, whatever their order (Heckel 1978, Wise's greedy string tiling); then, between
 * what is settled, the best alignment in order.
 */
export function mapWords(a: Words, b: Words): WordMap {
  const map = { to: new Int32Array(a.count).fill(-1), from: new Int32Array(b.count).fill(-1) }
  for (const length of runLengths) {
    const tiles = findTiles(a, b, map, length).sort((x, y) => y.length - x.length || x.a - y.a)
    for (const tile of tiles) claim(tile, map)
  }
  fillGaps(a, b, map)
  return map
}

function findTiles(a: Words, b: Words, { to, from }: WordMap, length: number): Tile[] {
  const inB = uniqueRuns(b.key, from, length)
  const tiles: Tile[] = []
  const covered = new Int32Array(a.count).fill(-1)
  for (const [hash, at] of uniqueRuns(a.key, to, length)) {
    const other = inB.get(hash)
    if (at < 0 || other === undefined || other < 0) continue
    if (covered[at] === other || !equalRun(a.key, at, b.key, other, length)) continue
    let start = 0
    while (at - start > 0 && other - start > 0 && isFreePair(at - start - 1, other - start - 1)) start++
    let end = length
    while (at + end < a.count && other + end < b.count && isFreePair(at + end, other + end)) end++
    for (let i = -start; i < end; i++) covered[at + i] = other + i
    tiles.push({ a: at - start, b: other - start, length: start + end })
  }
  return tiles

  function isFreePair(i: number, j: number): boolean {
    return to[i]! < 0 && from[j]! < 0 && a.key[i] === b.key[j]
  }
}

/** Start of each run of free words by its hash; negative where it stands more than once. */
function uniqueRuns(key: Int32Array, taken: Int32Array, length: number): Map<number, number> {
  const runs = new Map<number, number>()
  let free = 0
  for (let end = 0; end < key.length; end++) {
    free = taken[end]! < 0 ? free + 1 : 0
    if (free < length) continue
    let hash = 0
    for (let i = end - length + 1; i <= end; i++) hash = (Math.imul(hash, 0x01000193) ^ key[i]!) | 0
    runs.set(hash, runs.has(hash) ? -1 : end - length + 1)
  }
  return runs
}

function equalRun(a: Int32Array, from: number, b: Int32Array, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[from + i] !== b[other + i]) return false
  return true
}

/** Pairs the words of a run that are still free; a longer one may have taken its ends. */
function claim(tile: Tile, { to, from }: WordMap): void {
  for (let i = 0; i < tile.length; i++) {
    if (to[tile.a + i]! >= 0 || from[tile.b + i]! >= 0) continue
    to[tile.a + i] = tile.b + i
    from[tile.b + i] = tile.a + i
  }
}

/** Aligns what is left between settled words: with what follows the one before, then with what comes ahead of the one after. */
function fillGaps(a: Words, b: Words, map: WordMap): void {
  const { to } = map
  for (let at = 0; at < a.count; at++) {
    if (to[at]! >= 0) continue
    let end = at
    while (end < a.count && to[end]! < 0) end++
    const before = at === 0 ? -1 : to[at - 1]!
    const after = end === a.count ? b.count : to[end]!
    const free = freeFrom(before + 1, map)
    if (before < after && free === after) alignGap(a, at, end, b, before + 1, after, map)
    else {
      alignGap(a, at, end, b, before + 1, free, map)
      let rest = end
      while (rest > at && to[rest - 1]! < 0) rest--
      alignGap(a, rest, end, b, freeBack(after, map), after, map)
    }
    at = end
  }
}

function freeFrom(at: number, { from }: WordMap): number {
  let end = at
  while (end < from.length && from[end]! < 0) end++
  return end
}

function freeBack(at: number, { from }: WordMap): number {
  let start = at
  while (start > 0 && from[start - 1]! < 0) start--
  return start
}

/**
 * Longest common subsequence in which neighbours that stay neighbours count more, so that a run is preferred to the
 * same words here and there.
 */
function alignGap(
  a: Words,
  fromA: number,
  toA: number,
  b: Words,
  fromB: number,
  toB: number,
  { to, from }: WordMap,
): void {
  const rows = toA - fromA
  const columns = toB - fromB
  if (rows <= 0 || columns <= 0 || rows * columns > mostCells) return
  if (!shareWords(a.key.subarray(fromA, toA), b.key.subarray(fromB, toB))) return
  const width = columns + 1
  const score = new Int32Array((rows + 1) * width)
  const run = new Uint8Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++)
    for (let j = 1; j <= columns; j++) {
      let best = Math.max(score[(i - 1) * width + j]!, score[i * width + j - 1]!)
      if (a.key[fromA + i - 1] === b.key[fromB + j - 1]) {
        const ahead = (i - 1) * width + j - 1
        const gain = (a.key[fromA + i - 1] === paragraphBreak ? 1 : 2) + (run[ahead] ? 1 : 0)
        if (score[ahead]! + gain >= best) {
          best = score[ahead]! + gain
          run[i * width + j] = 1
        }
      }
      score[i * width + j] = best
    }
  let i = rows
  let j = columns
  while (i > 0 && j > 0) {
    if (run[i * width + j]) {
      to[fromA + i - 1] = fromB + j - 1
      from[fromB + j - 1] = fromA + i - 1
      i--
      j--
    } else if (score[(i - 1) * width + j]! >= score[i * width + j - 1]!) i--
    else j--
  }
}

function shareWords(a: Int32Array, b: Int32Array): boolean {
  const words = new Set(a)
  return b.some((key) => words.has(key))
}
