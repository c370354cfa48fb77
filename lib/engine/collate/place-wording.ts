import { alignSequences } from './align-sequences.ts'
import { findGaps, sameInGap } from './gaps.ts'
import { placeMoved } from './place-moved.ts'
import type { Placement } from './placement.ts'
import { likeness } from './similarity.ts'
import type { Vocabulary } from './vocabulary.ts'
import { leastAlike, leastGrammarRun, score } from './weights.ts'

/**
 * A column of atoms. `base` is the atom of the base that stands in it, −1 for an addition of other wordings; `words`
 * are the distinct words in it, the base's first, as numbers in the vocabulary.
 */
export type CollationColumn = { base: number; words: readonly number[] }

/** Longest run of wholly different words that is still read as one word for one. */
const longestExchange = 3

/**
 * Aligns a wording, given as its words' numbers, with the columns: in order first, then what was moved, then what only
 * exchanges places.
 */
export function placeWording(
  columns: readonly CollationColumn[],
  wording: readonly number[],
  vocabulary: Vocabulary,
): Placement {
  const { like: likeOf, grammar, level } = vocabulary
  const likenessAt = (i: number, j: number): number => {
    const { words } = columns[i]!
    const word = wording[j]!
    let best: number = likeOf(words[0]!, word)
    for (let k = 1; k < words.length && best < likeness.same; k++) {
      const like = likeOf(words[k]!, word) * likenessOfOthers
      if (like > best) best = like
    }
    return best
  }
  const columnGrammar = columns.map(({ words }) => grammar[words[0]!]!)
  const wordGrammar = wording.map((word) => grammar[word]!)
  const column = alignSequences({
    columns: columns.length,
    count: wording.length,
    ofBase: (i) => columns[i]!.base >= 0,
    columnKey: (i) => level[columns[i]!.words[0]!]!,
    wordKey: (j) => level[wording[j]!]!,
    score: (i, j) => {
      const like = likenessAt(i, j)
      const a = columnGrammar[i]!
      const b = wordGrammar[j]!
      if (like >= leastAlike) return like * (a && b ? score.grammar : score.matter)
      const exchange = a === b ? (a ? score.exchangedGrammar : score.exchangedMatter) : score.exchangedMixed
      return exchange + like
    },
  })
  const isSame = (i: number, j: number) => level[columns[i]!.words[0]!] === level[wording[j]!]
  const placement: Placement = {
    column,
    like: new Float32Array(wording.length),
    moved: new Uint8Array(wording.length),
  }
  const exchanged = new Int32Array(wording.length).fill(-1)
  for (let j = 0; j < wording.length; j++) {
    if (column[j]! < 0) continue
    const like = likenessAt(column[j]!, j)
    if (like >= leastAlike) placement.like[j] = like
    else {
      exchanged[j] = column[j]!
      column[j] = -1
    }
  }
  dropFarGrammar(column, wordGrammar)
  placeMoved(placement, {
    likenessAt,
    columnGrammar,
    wordGrammar,
    isSame,
    keyOf: { column: (i) => level[columns[i]!.words[0]!]!, word: (j) => level[wording[j]!]! },
  })
  placeBetween(placement, columns.length, isSame)
  placeExchanged(placement, exchanged, columns.length, columnGrammar, wordGrammar)
  placeBeforeNouns(
    placement,
    columns.length,
    (i, j) =>
      columnGrammar[i]! && wordGrammar[j]! && vocabulary.shareAPlace(columns[i]!.words[0]!, wording[j]!),
  )
  return placement
}

/** Another wording's word counts a little less than the base's, so that the base decides between two columns. */
const likenessOfOthers = 0.98

/** Words from an aligned word of matter, in either text, beyond which a word of grammar is aligned by accident. */
const farFromMatter = 6

/** Takes back words of grammar that stand far from any aligned word of matter, but for rows of them. */
function dropFarGrammar(column: Int32Array, grammar: readonly boolean[]): void {
  const near = new Uint8Array(column.length)
  const look = (from: number, step: 1 | -1) => {
    let matter = -1
    for (let j = from; j >= 0 && j < column.length; j += step) {
      if (column[j]! < 0) continue
      if (!grammar[j]) matter = j
      else if (
        matter >= 0 &&
        Math.max(Math.abs(j - matter), Math.abs(column[j]! - column[matter]!)) <= farFromMatter
      )
        near[j] = 1
    }
  }
  look(0, 1)
  look(column.length - 1, -1)
  let run = 0
  for (let j = 0; j <= column.length; j++) {
    const goesOn = j > 0 && j < column.length && column[j]! >= 0 && column[j] === column[j - 1]! + 1
    if (!goesOn) {
      if (run < leastGrammarRun)
        for (let k = j - run; k < j; k++) if (grammar[k] && near[k] === 0) column[k] = -1
      run = 0
    }
    if (j < column.length && column[j]! >= 0) run++
  }
}

/** Places words of grammar after all where the same word stands between the same neighbours. */
function placeBetween(
  { column, like, moved }: Placement,
  columns: number,
  isSame: (i: number, j: number) => boolean,
): void {
  for (const gap of findGaps(column, columns)) {
    const inMoved = moved[gap.j0 - 1] === 1 && moved[gap.j1] === 1
    if (gap.j0 === 0 && gap.j1 === column.length) continue
    for (const [i, j] of sameInGap(gap, isSame)) {
      column[j] = i
      like[j] = likeness.same
      moved[j] = inMoved ? 1 : 0
    }
  }
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

/** Lets small words share a column that stand in one another's place beside aligned words: “at noon” and “by noon”. */
function placeBeforeNouns(
  { column, moved }: Placement,
  columns: number,
  shareAPlace: (i: number, j: number) => boolean,
): void {
  const taken = new Uint8Array(columns)
  for (const i of column) if (i >= 0) taken[i] = 1
  const place = (j: number, neighbour: number, i: number) => {
    if (column[j]! >= 0 || i < 0 || i >= columns || taken[i] === 1 || !shareAPlace(i, j)) return
    column[j] = i
    moved[j] = moved[neighbour]!
    taken[i] = 1
  }
  for (let j = column.length - 2; j >= 0; j--) if (column[j + 1]! >= 0) place(j, j + 1, column[j + 1]! - 1)
  for (let j = 1; j < column.length; j++) if (column[j - 1]! >= 0) place(j, j - 1, column[j - 1]! + 1)
}
