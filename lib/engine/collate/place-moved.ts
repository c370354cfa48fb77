import type { Placement } from './placement.ts'
import { likeness } from './similarity.ts'
import { leastAlike, leastGrammarRun, reach, score } from './weights.ts'

/** What is known of columns `i` and words `j`. */
type Grid = {
  likenessAt: (i: number, j: number) => number
  isSame: (i: number, j: number) => boolean
  columnGrammar: readonly boolean[]
  wordGrammar: readonly boolean[]
  /** Numbers that are equal for equal words. */
  keyOf: { column: (i: number) => number; word: (j: number) => number }
}

/** Two alike words in places not taken; `only` where neither has another like it. */
type Seed = { i: number; j: number; only: boolean }

/** Words one after another in both, from column `i` and word `j`. */
type Run = { i: number; j: number; length: number; matter: number; weight: number; only: boolean }

type Free = (i: number, j: number) => boolean

/** Words of matter that a moved run must have; one alone moves only when it stands once on both sides. */
const leastMovedMatter = 2
/** Unplaced words times empty columns beyond which moves are looked for by equal words only. */
const mostTrials = 40_000
/** Places of one word beyond which, in long texts, it says nothing about a move. */
const mostPlaces = 4

/** Finds runs of words that stand elsewhere: the weightiest first, until none is left that is worth it. */
export function placeMoved({ column, like, moved }: Placement, grid: Grid): void {
  const { likenessAt, columnGrammar, wordGrammar } = grid
  const taken = new Uint8Array(columnGrammar.length)
  for (const i of column) if (i >= 0) taken[i] = 1
  const free: Free = (i, j) =>
    i >= 0 && i < taken.length && j >= 0 && j < column.length && taken[i] === 0 && column[j]! < 0
  const empty: number[] = []
  const unplaced: number[] = []
  for (let i = 0; i < taken.length; i++) if (taken[i] === 0) empty.push(i)
  for (let j = 0; j < column.length; j++) if (column[j]! < 0) unplaced.push(j)
  if (empty.length === 0 || unplaced.length === 0) return
  const runs = growRuns(findSeeds(empty, unplaced, grid, free), grid, free)
  for (const run of runs) {
    if (run.matter < leastMovedMatter && !run.only && run.length < leastGrammarRun) continue
    for (let k = 0; k < run.length; k++) {
      const i = run.i + k
      const j = run.j + k
      if (!free(i, j)) continue
      taken[i] = 1
      column[j] = i
      like[j] = likenessAt(i, j)
      moved[j] = 1
    }
  }
  if (runs.length > 0) growMoved({ column, like, moved }, taken, free, likenessAt)

  function growRuns(seeds: readonly Seed[], { likenessAt }: Grid, free: Free): Run[] {
    const runs = new Map<number, Run>()
    for (const seed of seeds) {
      let { i, j } = seed
      while (free(i - 1, j - 1) && likenessAt(i - 1, j - 1) >= leastAlike) {
        i--
        j--
      }
      const key = i * column.length + j
      const known = runs.get(key)
      if (known) {
        known.only ||= seed.only
        continue
      }
      const run: Run = { i, j, length: 0, matter: 0, weight: 0, only: seed.only }
      while (free(i + run.length, j + run.length)) {
        const alike = likenessAt(i + run.length, j + run.length)
        if (alike < leastAlike) break
        const grammar = wordGrammar[j + run.length]!
        if (!grammar) run.matter++
        run.weight += alike * (grammar ? score.grammar : score.matter)
        run.length++
      }
      runs.set(key, run)
    }
    return [...runs.values()].sort((a, b) => b.weight - a.weight || a.j - b.j || a.i - b.i)
  }
}

/** Words of matter that are the same or nearly, and grammar words of which `leastGrammarRun` stand equal in a row. */
function findSeeds(empty: readonly number[], unplaced: readonly number[], grid: Grid, free: Free): Seed[] {
  const { likenessAt, isSame, columnGrammar, wordGrammar, keyOf } = grid
  const places = new Map<number, number[]>()
  for (const i of empty) {
    const key = keyOf.column(i)
    const known = places.get(key)
    if (known) known.push(i)
    else places.set(key, [i])
  }
  const few = empty.length * unplaced.length <= mostTrials
  const matter = empty.filter((i) => !columnGrammar[i])
  const seeds: Seed[] = []
  for (const j of unplaced) {
    const same = places.get(keyOf.word(j)) ?? []
    if (wordGrammar[j]) {
      if (!few && same.length > mostPlaces) continue
      for (const i of same) {
        let length = 0
        while (length < leastGrammarRun && free(i + length, j + length) && isSame(i + length, j + length))
          length++
        if (length === leastGrammarRun) seeds.push({ i, j, only: false })
      }
    } else if (few) {
      for (const i of matter) if (likenessAt(i, j) >= leastAlikeSeed) seeds.push({ i, j, only: false })
    } else if (same.length <= mostPlaces) for (const i of same) seeds.push({ i, j, only: false })
  }
  const ofColumn = new Map<number, number>()
  const ofWord = new Map<number, number>()
  for (const { i, j } of seeds) {
    ofColumn.set(i, (ofColumn.get(i) ?? 0) + 1)
    ofWord.set(j, (ofWord.get(j) ?? 0) + 1)
  }
  return seeds.map(({ i, j }) => ({ i, j, only: ofColumn.get(i) === 1 && ofWord.get(j) === 1 }))
}

/** Likeness from which a word of matter may have moved: the same stem, or a misspelling in another wording's column. */
const leastAlikeSeed = 0.78

/** Grammar words beside a moved run move with it, over a small gap. */
function growMoved(
  { column, like, moved }: Placement,
  taken: Uint8Array,
  free: Free,
  likenessAt: Grid['likenessAt'],
): void {
  const hang = (j: number, i: number): boolean => {
    if (!free(i, j) || likenessAt(i, j) < likeness.stem) return false
    column[j] = i
    like[j] = likenessAt(i, j)
    moved[j] = 1
    taken[i] = 1
    return true
  }
  const grow = (j: number, step: 1 | -1) => {
    for (let apart = 1; apart <= reach; apart++) {
      const neighbour = j - step * apart
      if (neighbour < 0 || neighbour >= column.length) return
      if (column[neighbour]! < 0) continue
      if (moved[neighbour] === 0) return
      for (let k = 1; k <= (apart === 1 ? reach : 1); k++) if (hang(j, column[neighbour]! + step * k)) return
      return
    }
  }
  for (let j = 0; j < column.length; j++) if (column[j]! < 0) grow(j, 1)
  for (let j = column.length - 1; j >= 0; j--) if (column[j]! < 0) grow(j, -1)
}
