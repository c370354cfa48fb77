import type { ColumnParts } from './find-parts.ts'
import { measureColumns } from './measure-columns.ts'
import { watchHand } from './watch-hand.ts'

export type Sync = ReturnType<typeof syncColumns>

/** How far each shown column is scrolled, read once for all that draw. */
export type Scrolled = ReadonlyMap<ColumnParts, number>

/**
 * Carries columns along by their shared places. `moved` is called after any of them has been scrolled, by whomever;
 * `touched` when it was the reader. A column in the reader's hand is never moved.
 */
export function syncColumns(columns: ColumnParts[], hooks: { moved: () => void; touched: () => void }) {
  const measures = measureColumns()
  const hand = watchHand(columns, hooks.touched)
  /** Where we last put a column: a scroll event that finds it there is our own. */
  const put = new Map<ColumnParts, number>()
  let together = true
  let still: readonly string[] = []

  const { mapFrom, readingLine, shown } = measures

  const place = (column: ColumnParts, top: number) => {
    column.text.scrollTop = Math.round(top)
    put.set(column, column.text.scrollTop)
  }

  const isStill = ({ slug }: ColumnParts) => still.includes(slug)

  /** Brings the others beside what `from` has at the reading line. */
  const carry = (from: ColumnParts) => {
    const y = from.text.scrollTop + readingLine()
    for (const column of shown()) {
      if (column === from || isStill(column) || hand.has(column)) continue
      place(column, mapFrom(from, column, y) - readingLine())
    }
  }

  const follow = (column: ColumnParts) => {
    const ours = Math.abs(column.text.scrollTop - (put.get(column) ?? Number.NaN)) < 0.5
    if (!ours) {
      put.delete(column)
      if (together && !isStill(column) && !hand.hasAnother(column) && shown().includes(column)) carry(column)
    }
    hooks.moved()
  }
  for (const column of columns)
    column.text.addEventListener('scroll', () => follow(column), { passive: true })

  return {
    ...measures,
    place,
    scrolled: (): Scrolled => new Map(shown().map((column) => [column, column.text.scrollTop])),
    isStill,
    /** The sources that are not carried along. */
    hold(sources: readonly string[]) {
      still = sources
    },
    setTogether(on: boolean) {
      together = on
    },
  }
}
