import { mayBeEdit, type Nearness } from './near-words.ts'

/** Two equally long or unequal lists of words to align, as numbers of the lexicon. */
export type Side = { level: Int32Array; stem: Int32Array; from: number; to: number }

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

let room = 0
let cells = new Uint8Array(0)
let rowM = new Float64Array(0)
let rowX = new Float64Array(0)
let columns = 0
/** What is asked of each word of `b`, gathered once for all rows. */
let levelsB = new Int32Array(0)
let stemsB = new Int32Array(0)
let meaningsB = new Int32Array(0)
let sensesB = new Int32Array(0)
let lettersB = new Int32Array(0)
let weightsB = new Float64Array(0)

/**
 * The best-scoring run of `a` in `b`: local alignment (Smith and Waterman 1981) with affine gaps (Gotoh 1982), each
 * match weighted by rarity.
 *
 *           b →            M  both words are taken (same, stem, near, different)
 *      ┌──────────         X  a word of `a` stands alone (gap in `b`)
 *    a │ M  Y              Y  a word of `b` stands alone (gap in `a`)
 *    ↓ │ X  ·              every cell keeps the best of the three, never below zero
 *
 * `null` where nothing scores. Time and memory: product of the lengths, which the caller keeps small.
 */
export function alignLocally(
  a: Side,
  b: Side,
  weights: Float32Array,
  nearness: Nearness,
): LocalAlignment | null {
  const n = a.to - a.from
  const m = b.to - b.from
  if (n <= 0 || m <= 0) return null
  const width = m + 1
  if ((n + 1) * width > room) {
    room = (n + 1) * width * 2
    cells = new Uint8Array(room)
  }
  if (width > columns) {
    columns = width * 2
    rowM = new Float64Array(columns)
    rowX = new Float64Array(columns)
    levelsB = new Int32Array(columns)
    stemsB = new Int32Array(columns)
    meaningsB = new Int32Array(columns)
    sensesB = new Int32Array(columns)
    lettersB = new Int32Array(columns)
    weightsB = new Float64Array(columns)
  }
  const { meanings, senses, letters, test } = nearness
  const near = (x: number, y: number) =>
    (((meanings[x]! & meanings[y]!) !== 0 && (senses[x]! & senses[y]!) !== 0) ||
      mayBeEdit(letters[x]!, letters[y]!)) &&
    test(x, y)
  for (let j = 1; j <= m; j++) {
    const stem = b.stem[b.from + j - 1]!
    levelsB[j] = b.level[b.from + j - 1]!
    stemsB[j] = stem
    meaningsB[j] = meanings[stem]!
    sensesB[j] = senses[stem]!
    lettersB[j] = letters[stem]!
    weightsB[j] = weights[stem]!
  }
  const best = rowM
  const up = rowX
  best.fill(0, 0, width)
  up.fill(-1, 0, width)
  cells.fill(0, 0, width)
  let top = 0
  let topAt = 0
  for (let i = 1; i <= n; i++) {
    const row = i * width
    const levelA = a.level[a.from + i - 1]!
    const stemA = a.stem[a.from + i - 1]!
    const weightA = weights[stemA]!
    const meaningsA = meanings[stemA]!
    const sensesA = senses[stemA]!
    const lettersA = letters[stemA]!
    let diagonal = best[0]!
    let before = diagonal
    let left = -1
    cells[row] = 0
    for (let j = 1; j <= m; j++) {
      let match: number
      if (levelA === levelsB[j]) match = diagonal + weightA
      else if (stemA === stemsB[j]) match = diagonal + stemCredit * weightA
      else if (
        (((meaningsA & meaningsB[j]!) !== 0 && (sensesA & sensesB[j]!) !== 0) ||
          mayBeEdit(lettersA, lettersB[j]!)) &&
        test(stemA, stemsB[j]!)
      )
        match = diagonal + (nearCredit * (weightA + weightsB[j]!)) / 2
      else match = diagonal - mismatchCost
      diagonal = best[j]!
      const openX = diagonal - gapOpenCost
      const extendX = up[j]! - gapExtendCost
      let flags = 0
      let x = openX
      if (extendX > openX) {
        x = extendX
        flags |= 4
      }
      up[j] = x
      const openY = before - gapOpenCost
      const extendY = left - gapExtendCost
      let y = openY
      if (extendY > openY) {
        y = extendY
        flags |= 8
      }
      left = y
      let score = 0
      let from = 0
      if (match > score) {
        score = match
        from = 1
      }
      if (x > score) {
        score = x
        from = 2
      }
      if (y > score) {
        score = y
        from = 3
      }
      best[j] = score
      before = score
      cells[row + j] = flags | from
      if (score > top) {
        top = score
        topAt = row + j
      }
    }
  }
  if (top <= 0) return null
  const pairs: WordPair[] = []
  let i = Math.floor(topAt / width)
  let j = topAt % width
  let state = cells[topAt]! & 3
  while (i > 0 && j > 0 && state !== 0) {
    const cell = cells[i * width + j]!
    if (state === 1) {
      const at = a.from + i - 1
      const to = b.from + j - 1
      const kind =
        a.level[at] === b.level[to]
          ? 'same'
          : a.stem[at] === b.stem[to]
            ? 'stem'
            : near(a.stem[at]!, b.stem[to]!)
              ? 'near'
              : 'different'
      pairs.push({ a: at, b: to, kind })
      i--
      j--
      state = cells[i * width + j]! & 3
    } else if (state === 2) {
      i--
      state = (cell & 4) !== 0 ? 2 : cells[i * width + j]! & 3
    } else {
      j--
      state = (cell & 8) !== 0 ? 3 : cells[i * width + j]! & 3
    }
  }
  pairs.reverse()
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last) return null
  return { aFrom: first.a, aTo: last.a + 1, bFrom: first.b, bTo: last.b + 1, score: top, pairs }
}
