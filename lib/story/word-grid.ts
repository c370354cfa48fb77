import { collate } from '../engine/collate/collate.ts'
import { primaryLanguage } from '../language.ts'
import type { Cell, CollatedQuote } from '../types.ts'
import { levelOf } from './level-of-word.ts'
import { type Shown, wordingsInOrder } from './wordings-in-order.ts'

/**
 * A word at its column; `text` is empty for a gap, which lies `outside` before an excerpt's first word and after its last.
 * `differsFrom`: orders of the wordings that have another word here. `instead`: what the grid's first wording has where
 * this one differs from it, empty where it has nothing; else `null`.
 */
export type GridCell = { text: string; outside: boolean; differsFrom: number[]; instead: string | null }

/**
 * Some neighbouring columns, as many as a line of a phone holds. `rows` go with the grid's `wordings`; `null` where one
 * has not begun yet or has ended.
 */
type GridBand = { rows: (GridCell[] | null)[] }

/** The wordings of one language, word under word. */
export type Grid = { lang: string; wordings: Shown[]; bands: GridBand[] }

/** What fits on the narrowest screen beside the letters, in widths of a Chinese character. */
const bandWidth = 14.5
/** Blank between columns, in the same measure. */
const columnGap = 0.7

/** A grid for each language in which a quote has two wordings or more; words are not compared across languages. */
export function gridsOf(quote: CollatedQuote): Grid[] {
  const byLanguage = new Map<string, Shown[]>()
  for (const shown of wordingsInOrder(quote)) {
    const key = primaryLanguage(shown.wording.lang)
    byLanguage.set(key, [...(byLanguage.get(key) ?? []), shown])
  }
  return [...byLanguage]
    .filter(([, wordings]) => wordings.length > 1)
    .map(([lang, wordings]) => ({
      lang,
      wordings,
      bands: toBands(columnsOf(rowsOf(quote, wordings), lang, wordings)),
    }))
}

type Row = readonly (Cell | null)[]

/** The rows of some wordings; aligned anew where the quote's table was made among other languages. */
function rowsOf(quote: CollatedQuote, wordings: Shown[]): Row[] {
  if (wordings.length === quote.wordings.length)
    return wordings.map(({ index }) => quote.table.rows[index] ?? [])
  return collate(
    wordings.map(({ wording }) => wording),
    0,
  ).table.rows
}

/** One array of cells for each column. */
function columnsOf(rows: Row[], lang: string, wordings: Shown[]): GridCell[][] {
  const extents = rows.map(extentOf)
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => {
    const words = wordings.map(({ wording }, row) => {
      const cell = rows[row]?.[column]
      return cell ? wording.text.slice(cell.start, cell.end) : ''
    })
    const levels = words.map((word) => levelOf(word, lang))
    // What an excerpt leaves out at its ends is no difference, and neither is what others have there.
    const outside = wordings.map(
      ({ wording }, row) =>
        wording.relation === 'excerpt' && (column < extents[row]!.first || column > extents[row]!.last),
    )
    const differ = (a: number, b: number) => levels[a] !== levels[b] && !outside[a] && !outside[b]
    return words.map((text, row) => ({
      text,
      outside: outside[row]!,
      differsFrom: wordings.flatMap(({ order }, i) => (differ(i, row) ? [order] : [])),
      instead: differ(0, row) ? words[0]! : null,
    }))
  })
}

/** The columns of a row's first and last word. */
function extentOf(row: Row): { first: number; last: number } {
  return { first: row.findIndex(Boolean), last: row.findLastIndex(Boolean) }
}

function toBands(columns: GridCell[][]): GridBand[] {
  const bands: GridCell[][][] = []
  let width = 0
  for (const column of columns) {
    const needed = Math.max(...column.map((cell) => widthOf(cell.text))) + columnGap
    if (bands.length === 0 || width + needed > bandWidth) {
      bands.push([])
      width = 0
    }
    bands.at(-1)!.push(column)
    width += needed
  }
  return bands.map((band) => ({
    rows: band[0]!.map((_, row) => {
      const cells = band.map((column) => column[row]!)
      return cells.every((cell) => cell.outside) ? null : cells
    }),
  }))
}

/** Width of a word, roughly, in widths of a Chinese character. */
function widthOf(word: string): number {
  let width = 0
  for (const character of word) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 1 : 0.5
  }
  return width
}
