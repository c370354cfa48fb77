import type { ColumnParts } from './find-parts.ts'
import { type ColumnGeometry, measurePlaces } from './measure-places.ts'
import { type Knot, mapHeight, meetPlaces } from './meet-places.ts'

/** The reading line lies this far down the window, unless a first place lies higher. */
const lineShare = 0.25

/** Where the shown columns meet, measured once for all that ask, until it is forgotten. */
export function measureColumns() {
  const geometry = new Map<ColumnParts, ColumnGeometry>()
  const knots = new Map<string, Knot[]>()
  let shown: ColumnParts[] = []
  let line: number | null = null
  let first: string | null = null

  const geometryOf = (column: ColumnParts) => {
    let found = geometry.get(column)
    if (!found) {
      found = measurePlaces(column)
      geometry.set(column, found)
    }
    return found
  }

  /** A height that every shown column can bring its first place to. */
  const restingLine = (keys?: (g: ColumnGeometry) => number | undefined) => {
    let lowest = Number.POSITIVE_INFINITY
    for (const column of shown) {
      const g = geometryOf(column)
      lowest = Math.min(
        lowest,
        g.height * lineShare,
        (keys ? keys(g) : g.places.find((p) => p.strong)?.top) ?? lowest,
      )
    }
    return Number.isFinite(lowest) ? Math.max(0, Math.floor(lowest)) : 0
  }
  const readingLine = () => {
    line ??= restingLine()
    return line
  }

  const knotsOf = (from: ColumnParts, to: ColumnParts) => {
    const key = `${from.slug} ${to.slug}`
    let found = knots.get(key)
    if (!found) {
      const a = geometryOf(from)
      const b = geometryOf(to)
      const start = readingLine()
      const ends = [
        { from: start, to: start },
        { from: a.end, to: b.end },
      ]
      found = meetPlaces(a.places, b.places, ends, first)
      knots.set(key, found)
    }
    return found
  }

  /** Something was laid out anew: nothing measured holds any more. */
  const forget = () => {
    geometry.clear()
    knots.clear()
    line = null
  }

  return {
    geometryOf,
    restingLine,
    readingLine,
    /** The height in one column that belongs beside a height in another. */
    mapFrom: (from: ColumnParts, to: ColumnParts, y: number) => mapHeight(knotsOf(from, to), y),
    shown: () => shown,
    show(list: ColumnParts[]) {
      shown = list
      forget()
    },
    /** The quote that wins where two stand on one line, and the height at which columns meet. */
    aim(key: string | null, at: number | null) {
      first = key
      line = at
      knots.clear()
    },
    forget,
  }
}
