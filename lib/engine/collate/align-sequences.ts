/**
 * Global alignment with affine gaps (Needleman and Wunsch 1970, Gotoh 1982) of a row of words with the columns of a
 * table, anchored for long texts on words that occur once in both (Heckel 1978, “patience diff”).
 *
 *            wording →
 *   columns  M  match or exchange   (i-1, j-1) → (i, j)
 *      ↓     X  column left empty   (i-1, j)   → (i, j)
 *            Y  word of its own     (i, j-1)   → (i, j)
 *
 * X and Y after one another read “left out, then put in”; Y before X is not tried, so that one difference has one path.
 */

/** What it costs to leave a word without a partner: an opening and so much for each word. */
type GapCost = { open: number; extend: number }

/** A gap within both texts; high enough that one exchanged word is not read as one lost and one added. */
const innerGap: GapCost = { open: 2.6, extend: 1.4 }
/** A gap at the start or end of the shorter text: excerpts are cut there, which must cost less than scattering them. */
const outerGap: GapCost = { open: 2, extend: 0.8 }
/** A column that the base does not have either: skipping another wording's addition is nearly free. */
const additionGap: GapCost = { open: 0.5, extend: 0.1 }

/** Cells of one table of dynamic programming; above, the texts are cut at anchors first. */
const mostCells = 60_000
/** Cells above which, for want of anchors, a table is cut in two along its diagonal: such texts have little in common. */
const mostCellsUncut = 400_000
/** Cells below which looking for anchors costs more than it saves. */
const fewCells = 150
/** Words in a row, once on both sides, that are surely the same place in texts of any length. */
const sureRun = 4
/** Words in a row that anchor together in long texts, where single words that stand once are not found. */
const anchorRun = 2

type Problem = {
  columns: number
  count: number
  /** Score of standing word `j` in column `i`; higher is better, 0 neutral. */
  score: (i: number, j: number) => number
  /** Whether column `i` stands for a word of the base. */
  ofBase: (i: number) => boolean
  /** Keys by which word `j` and column `i` are the same word; `-1` for none. */
  columnKey: (i: number) => number
  wordKey: (j: number) => number
}

/** For each word its column, or −1; ascending. */
export function alignSequences(problem: Problem): Int32Array {
  const columnOf = new Int32Array(problem.count).fill(-1)
  alignRange(problem, 0, problem.columns, 0, problem.count, columnOf)
  return columnOf
}

function alignRange(
  problem: Problem,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  columnOf: Int32Array,
): void {
  const shared = sharedEnds(problem, i0, i1, j0, j1)
  for (let k = 0; k < shared.head; k++) columnOf[j0 + k] = i0 + k
  for (let k = 1; k <= shared.tail; k++) columnOf[j1 - k] = i1 - k
  i0 += shared.head
  j0 += shared.head
  i1 -= shared.tail
  j1 -= shared.tail
  if (i0 === i1 || j0 === j1) return
  const cells = (i1 - i0) * (j1 - j0)
  let anchors = cells <= fewCells ? [] : findAnchors(problem, i0, i1, j0, j1, sureRun)
  if (anchors.length === 0 && cells <= mostCells) {
    fillTable(problem, i0, i1, j0, j1, columnOf)
    return
  }
  if (anchors.length === 0) anchors = findAnchors(problem, i0, i1, j0, j1, 1)
  if (anchors.length === 0) anchors = findAnchors(problem, i0, i1, j0, j1, anchorRun)
  if (anchors.length === 0) {
    if (cells <= mostCellsUncut) fillTable(problem, i0, i1, j0, j1, columnOf)
    else {
      const i = (i0 + i1) >> 1
      const j = (j0 + j1) >> 1
      alignRange(problem, i0, i, j0, j, columnOf)
      alignRange(problem, i, i1, j, j1, columnOf)
    }
    return
  }
  let i = i0
  let j = j0
  for (const [column, word] of anchors) {
    alignRange(problem, i, column, j, word, columnOf)
    columnOf[word] = column
    i = column + 1
    j = word + 1
  }
  alignRange(problem, i, i1, j, j1, columnOf)
}

/** Equal words at both ends that are kept out of the table; the last of them stay in, in case a gap fits better there. */
const keptInTable = 3

function sharedEnds(
  problem: Problem,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): { head: number; tail: number } {
  const most = Math.min(i1 - i0, j1 - j0)
  const equal = (i: number, j: number) => problem.ofBase(i) && problem.columnKey(i) === problem.wordKey(j)
  let head = 0
  while (head < most && equal(i0 + head, j0 + head)) head++
  if (head === most && i1 - i0 === j1 - j0) return { head, tail: 0 }
  head = Math.max(0, head - keptInTable)
  let tail = 0
  while (tail < most - head && equal(i1 - 1 - tail, j1 - 1 - tail)) tail++
  return { head, tail: Math.max(0, tail - keptInTable) }
}

/** Runs of `run` words that stand once on both sides, next to another equal word, in the longest ascending chain. */
function findAnchors(
  problem: Problem,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  run: number,
): [number, number][] {
  const inColumns = onlyPlaces(i0, i1, problem.columnKey, run)
  const inWords = onlyPlaces(j0, j1, problem.wordKey, run)
  const pairs: [number, number][] = []
  const equal = (i: number, j: number) =>
    i >= i0 && i < i1 && j >= j0 && j < j1 && problem.columnKey(i) === problem.wordKey(j)
  for (const [key, i] of inColumns) {
    const j = inWords.get(key)
    if (i < 0 || j === undefined || j < 0) continue
    if (equal(i - 1, j - 1) || equal(i + 1, j + 1)) pairs.push([i, j])
  }
  return longestChain(pairs.sort((a, b) => a[0] - b[0]))
}

/** Run of words to its place, −1 where it stands twice. */
function onlyPlaces(from: number, to: number, key: (at: number) => number, run: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at + run <= to; at++) {
    let words = String(key(at))
    for (let k = 1; k < run; k++) words += ` ${key(at + k)}`
    places.set(words, places.has(words) ? -1 : at)
  }
  return places
}

/** Longest chain ascending in both (Fredman 1975), of pairs ascending in the first. */
function longestChain(pairs: [number, number][]): [number, number][] {
  const ends: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, word], at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < word) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? ends[low - 1]! : -1
    ends[low] = at
  })
  const chain: [number, number][] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}

const M = 0
const X = 1
const Y = 2
const never = -1e9

/** One table of dynamic programming over columns `[i0, i1)` and words `[j0, j1)`. */
function fillTable(
  problem: Problem,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  columnOf: Int32Array,
): void {
  const rows = i1 - i0
  const width = j1 - j0 + 1
  const line6 = new Float64Array(6 * width)
  let m = line6.subarray(0, width).fill(never)
  let x = line6.subarray(width, 2 * width).fill(never)
  let y = line6.subarray(2 * width, 3 * width).fill(never)
  let nextM = line6.subarray(3 * width, 4 * width)
  let nextX = line6.subarray(4 * width, 5 * width)
  let nextY = line6.subarray(5 * width)
  /** Where each state came from: two bits each for M, X and Y. */
  const from = new Uint8Array((rows + 1) * width)
  const wordGap = (i: number) => (i === 0 || i === problem.columns ? outerGap : innerGap)
  m[0] = 0
  const top = wordGap(i0)
  for (let j = 1; j < width; j++) {
    y[j] = Math.max(m[j - 1]! - top.open, y[j - 1]!) - top.extend
    from[j] = (j === 1 ? M : Y) << 4
  }
  for (let row = 1; row <= rows; row++) {
    const i = i0 + row
    const inner = problem.ofBase(i - 1) ? innerGap : additionGap
    const outer = problem.ofBase(i - 1) ? outerGap : additionGap
    const gapHere = wordGap(i)
    const line = row * width
    for (let j = 0; j < width; j++) {
      const word = j0 + j
      const columnGap = word === 0 || word === problem.count ? outer : inner
      let bits = 0
      if (j === 0) nextM[j] = never
      else {
        let best = m[j - 1]!
        if (x[j - 1]! > best) {
          best = x[j - 1]!
          bits = X
        }
        if (y[j - 1]! > best) {
          best = y[j - 1]!
          bits = Y
        }
        nextM[j] = best + problem.score(i - 1, word - 1)
      }
      const openX = m[j]! - columnGap.open
      if (x[j]! >= openX) {
        nextX[j] = x[j]! - columnGap.extend
        bits |= X << 2
      } else nextX[j] = openX - columnGap.extend
      if (j === 0) nextY[j] = never
      else {
        let best = nextM[j - 1]! - gapHere.open
        let state = M
        if (nextX[j - 1]! - gapHere.open > best) {
          best = nextX[j - 1]! - gapHere.open
          state = X
        }
        if (nextY[j - 1]! >= best) {
          best = nextY[j - 1]!
          state = Y
        }
        nextY[j] = best - gapHere.extend
        bits |= state << 4
      }
      from[line + j] = bits
    }
    ;[m, nextM] = [nextM, m]
    ;[x, nextX] = [nextX, x]
    ;[y, nextY] = [nextY, y]
  }
  let j = width - 1
  let row = rows
  let state = m[j]! >= x[j]! && m[j]! >= y[j]! ? M : x[j]! >= y[j]! ? X : Y
  while (row > 0 || j > 0) {
    const bits = from[row * width + j]!
    if (state === M) {
      state = bits & 3
      row--
      j--
      columnOf[j0 + j] = i0 + row
    } else if (state === X) {
      state = (bits >> 2) & 3
      row--
    } else {
      state = (bits >> 4) & 3
      j--
    }
  }
}
