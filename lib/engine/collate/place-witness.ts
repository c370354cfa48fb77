import { alignSequences } from './align-sequences.ts'
import type { Sequence } from './sequence.ts'
import { type Comparer, likeness } from './similarity.ts'

/** A column of atoms. `base` is the atom of the base that stands in it, −1 for an addition of other wordings. */
export type Column = { base: number; atoms: { level: number; stem: number; lang: string }[] }

/** Where the atoms of one wording stand. */
export type Placement = {
  /** Column of each atom, or −1 where it needs a column of its own. */
  column: Int32Array
  /** Likeness of each atom to its column, 0…1. */
  like: Float32Array
  /** Whether it stands elsewhere in the wording than its column does in the table. */
  moved: Uint8Array
}

/**
 * Scores in which a gap opens at 3. Words of matter carry the alignment; words of grammar are worth too little to open
 * two gaps for one of them, so frequent words are not aligned eagerly.
 */
const score = {
  matter: 10,
  grammar: 4,
  exchangedMatter: -2,
  exchangedGrammar: -3,
  exchangedMixed: -7,
} as const
/** Likeness below which two words only exchange places: they differ, and one stands where the other stood. */
const leastAlike = 0.45
/** Words of matter that a moved run must have; one alone moves only when it stands once on both sides. */
const leastMovedMatter = 2
/** Longest run of wholly different words that is still read as one word for one. */
const longestExchange = 2
/** Unplaced words times empty columns beyond which moves are looked for by equal words only. */
const mostMoveTrials = 40_000

/** Aligns a wording with the columns: in order first, then what was moved, then what only exchanges places. */
export function placeWitness(columns: readonly Column[], witness: Sequence, compare: Comparer): Placement {
  const likenessAt = (i: number, j: number): number => {
    const column = columns[i]!
    let best = 0
    for (let k = 0; k < column.atoms.length; k++) {
      const atom = column.atoms[k]!
      const like = compare(
        atom.level,
        atom.stem,
        atom.lang,
        witness.level[j]!,
        witness.stem[j]!,
        witness.lang,
      )
      const weighed = k === 0 ? like : like * likenessOfOthers
      if (weighed > best) best = weighed
      if (best === likeness.same) break
    }
    return best
  }
  const grammarAt = (i: number) => {
    const atom = columns[i]!.atoms[0]!
    return compare.isFunction(atom.level, atom.lang)
  }
  const columnGrammar = columns.map((_, i) => grammarAt(i))
  const wordGrammar = witness.level.map((level) => compare.isFunction(level, witness.lang))
  const column = alignSequences({
    columns: columns.length,
    count: witness.count,
    ofBase: (i) => columns[i]!.base >= 0,
    columnKey: (i) => columns[i]!.atoms[0]!.level,
    wordKey: (j) => witness.level[j]!,
    score: (i, j) => {
      const like = likenessAt(i, j)
      const a = columnGrammar[i]!
      const b = wordGrammar[j]!
      if (like >= leastAlike) return like * (a && b ? score.grammar : score.matter)
      const exchange = a === b ? (a ? score.exchangedGrammar : score.exchangedMatter) : score.exchangedMixed
      return exchange + like
    },
  })
  const placement: Placement = {
    column,
    like: new Float32Array(witness.count),
    moved: new Uint8Array(witness.count),
  }
  const exchanged = new Int32Array(witness.count).fill(-1)
  for (let j = 0; j < witness.count; j++) {
    if (column[j]! < 0) continue
    const like = likenessAt(column[j]!, j)
    if (like >= leastAlike) placement.like[j] = like
    else {
      exchanged[j] = column[j]!
      column[j] = -1
    }
  }
  dropLoneGrammar(column, wordGrammar)
  placeMoved(columns, witness, placement, likenessAt, columnGrammar, wordGrammar)
  placeExchanged(placement, exchanged, columns.length, columnGrammar, wordGrammar)
  return placement
}

/** Another wording's word counts a little less than the base's, so that the base decides between two columns. */
const likenessOfOthers = 0.98

/**
 * Takes back chains of grammar words without a word of matter. A chain goes on over words that only one side has (“I
 * only stayed”, “I stayed”) and over one word exchanged for another (“he always left”, “he rarely left”).
 */
function dropLoneGrammar(column: Int32Array, grammar: readonly boolean[]): void {
  let chain: number[] = []
  const close = () => {
    if (chain.length === 0 || chain.some((j) => !grammar[j])) return
    if (chain.length >= leastGrammarRun) return
    for (const j of chain) column[j] = -1
  }
  for (let j = 0; j < column.length; j++) {
    if (column[j]! < 0) continue
    const before = chain[chain.length - 1]
    if (before !== undefined) {
      const stepWords = j - before
      const stepColumns = column[j]! - column[before]!
      const exchange = stepWords === 2 && stepColumns === 2
      if (
        !exchange &&
        (Math.min(stepWords, stepColumns) > 1 || Math.max(stepWords, stepColumns) > reach + 1)
      ) {
        close()
        chain = []
      }
    }
    chain.push(j)
  }
  close()
}

/** So many grammar words in a row, equal on both sides, are no accident. */
const leastGrammarRun = 3
/** Words that only one side has and over which a chain of aligned words goes on. */
const reach = 2

type Likeness = (i: number, j: number) => number

/** Finds runs of words that stand elsewhere: the weightiest first, until none is left that is worth it. */
function placeMoved(
  columns: readonly Column[],
  witness: Sequence,
  { column, like, moved }: Placement,
  likenessAt: Likeness,
  columnGrammar: readonly boolean[],
  wordGrammar: readonly boolean[],
): void {
  const taken = new Uint8Array(columns.length)
  for (const i of column) if (i >= 0) taken[i] = 1
  const free = (i: number, j: number) =>
    i >= 0 && i < columns.length && j >= 0 && j < column.length && taken[i] === 0 && column[j]! < 0
  const empty: number[] = []
  const unplaced: number[] = []
  for (let i = 0; i < columns.length; i++) if (taken[i] === 0 && !columnGrammar[i]) empty.push(i)
  for (let j = 0; j < column.length; j++) if (column[j]! < 0 && !wordGrammar[j]) unplaced.push(j)
  const few = empty.length * unplaced.length <= mostMoveTrials
  const seeds: { i: number; j: number; like: number; only: boolean }[] = []
  if (few) {
    for (const j of unplaced) {
      for (const i of empty) {
        const alike = likenessAt(i, j)
        if (alike >= likeness.spelling * likenessOfOthers) seeds.push({ i, j, like: alike, only: false })
      }
    }
  } else {
    const byLevel = new Map<number, number[]>()
    for (const i of empty) {
      const level = columns[i]!.atoms[0]!.level
      const places = byLevel.get(level)
      if (places) places.push(i)
      else byLevel.set(level, [i])
    }
    for (const j of unplaced) {
      const places = byLevel.get(witness.level[j]!) ?? []
      if (places.length <= 4) for (const i of places) seeds.push({ i, j, like: 1, only: false })
    }
  }
  if (few) seeds.push(...grammarSeeds(columns, witness, wordGrammar, free, (j) => column[j]! < 0))
  const ofColumn = new Map<number, number>()
  const ofWord = new Map<number, number>()
  for (const { i, j } of seeds) {
    ofColumn.set(i, (ofColumn.get(i) ?? 0) + 1)
    ofWord.set(j, (ofWord.get(j) ?? 0) + 1)
  }
  for (const seed of seeds) seed.only = ofColumn.get(seed.i) === 1 && ofWord.get(seed.j) === 1
  type Run = { i: number; j: number; length: number; matter: number; weight: number; only: boolean }
  const runs = new Map<number, Run>()
  for (const seed of seeds) {
    let i = seed.i
    let j = seed.j
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
  const ordered = [...runs.values()].sort((a, b) => b.weight - a.weight || a.j - b.j || a.i - b.i)
  for (const run of ordered) {
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
  growMoved(column, like, moved, taken, free, likenessAt)
}

/** Places from which runs of grammar words alone may have moved: `leastGrammarRun` equal ones in a row. */
function grammarSeeds(
  columns: readonly Column[],
  witness: Sequence,
  wordGrammar: readonly boolean[],
  free: (i: number, j: number) => boolean,
  isUnplaced: (j: number) => boolean,
): { i: number; j: number; like: number; only: boolean }[] {
  const seeds: { i: number; j: number; like: number; only: boolean }[] = []
  const freeWord = witness.level.findIndex((_, j) => isUnplaced(j))
  if (freeWord < 0) return seeds
  const equal = (i: number, j: number) => free(i, j) && columns[i]!.atoms[0]!.level === witness.level[j]
  const places = new Map<number, number[]>()
  for (let i = 0; i < columns.length; i++) {
    if (!free(i, freeWord)) continue
    const level = columns[i]!.atoms[0]!.level
    const known = places.get(level)
    if (known) known.push(i)
    else places.set(level, [i])
  }
  for (let j = 0; j < witness.count; j++) {
    if (!wordGrammar[j]) continue
    for (const i of places.get(witness.level[j]!) ?? []) {
      let length = 0
      while (length < leastGrammarRun && equal(i + length, j + length)) length++
      if (length === leastGrammarRun) seeds.push({ i, j, like: likeness.same, only: false })
    }
  }
  return seeds
}

/** Grammar words beside a moved run move with it, over a small gap. */
function growMoved(
  column: Int32Array,
  like: Float32Array,
  moved: Uint8Array,
  taken: Uint8Array,
  free: (i: number, j: number) => boolean,
  likenessAt: Likeness,
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

/** Lets words that are not alike share a column where each stands in the other's place: short runs between aligned words. */
function placeExchanged(
  { column, moved }: Placement,
  exchanged: Int32Array,
  columns: number,
  columnGrammar: readonly boolean[],
  wordGrammar: readonly boolean[],
): void {
  const taken = new Uint8Array(columns)
  for (const i of column) if (i >= 0) taken[i] = 1
  const anchored = (j: number, i: number) => {
    if (j < 0 || i < 0) return j < 0 && i < 0
    if (j >= column.length || i >= columns) return j >= column.length && i >= columns
    return column[j] === i && moved[j] === 0
  }
  for (let from = 0; from < column.length; from++) {
    if (column[from]! >= 0 || exchanged[from]! < 0 || taken[exchanged[from]!] === 1) continue
    let to = from + 1
    while (
      to < column.length &&
      column[to]! < 0 &&
      exchanged[to] === exchanged[to - 1]! + 1 &&
      taken[exchanged[to]!] === 0
    )
      to++
    const first = exchanged[from]!
    const last = exchanged[to - 1]!
    const before = anchored(from - 1, first - 1)
    const after = anchored(to, last + 1)
    if (to - from <= longestExchange && (before || after)) {
      for (let j = from; j < to; j++) {
        const i = exchanged[j]!
        if (columnGrammar[i] && wordGrammar[j] && !(before && after)) continue
        column[j] = i
        taken[i] = 1
      }
    }
    from = to - 1
  }
  for (let j = 0; j < column.length; j++) {
    if (column[j]! >= 0) continue
    const before = j > 0 ? column[j - 1]! : -2
    const after = j + 1 < column.length ? column[j + 1]! : -2
    const i = before + 1
    if (before < 0 || after !== i + 1 || taken[i] === 1 || columnGrammar[i] !== wordGrammar[j]) continue
    column[j] = i
    moved[j] = moved[j - 1] === 1 && moved[j + 1] === 1 ? 1 : 0
    taken[i] = 1
  }
}
