import type { ColumnParts } from './find-parts.ts'
import { type ColumnGeometry, measurePlaces } from './measure-places.ts'
import { type Knot, mapHeight, meetPlaces } from './meet-places.ts'

/** How long after a turn of the wheel a column counts as in the hand, in milliseconds. */
const handRests = 200

/** The reading line lies this far down the window, unless a first place lies higher. */
const lineShare = 0.25

export type Sync = ReturnType<typeof syncColumns>

/** How far each shown column is scrolled, read once for all that draw. */
export type Scrolled = ReadonlyMap<ColumnParts, number>

/**
 * Carries columns along by their shared places. `shown` are the columns in view; `moved` is called after any of
 * them has been scrolled, by whomever; `touched` when it was the reader.
 */
export function syncColumns(columns: ColumnParts[], hooks: { moved: () => void; touched: () => void }) {
  const geometry = new Map<ColumnParts, ColumnGeometry>()
  const knots = new Map<string, Knot[]>()
  /** Where we last put a column: a scroll event that finds it there is our own. */
  const put = new Map<ColumnParts, number>()
  let shown: ColumnParts[] = []
  let together = true
  let still: readonly string[] = []
  let line: number | null = null
  let first: string | null = null
  let hand: ColumnParts | null = null
  let held = false
  let handTime = 0

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
      found = meetPlaces(
        a.places,
        b.places,
        [
          { from: start, to: start },
          { from: a.end, to: b.end },
        ],
        first,
      )
      knots.set(key, found)
    }
    return found
  }

  const place = (column: ColumnParts, top: number) => {
    column.text.scrollTop = Math.round(top)
    put.set(column, column.text.scrollTop)
  }

  const isStill = ({ slug }: ColumnParts) => still.includes(slug)
  const inHand = (column: ColumnParts) =>
    column === hand && (held || performance.now() - handTime < handRests)

  /** Brings the others beside what `from` has at the reading line. */
  const carry = (from: ColumnParts) => {
    const y = from.text.scrollTop + readingLine()
    for (const column of shown) {
      if (column === from || isStill(column) || inHand(column)) continue
      place(column, mapHeight(knotsOf(from, column), y) - readingLine())
    }
  }

  /** Something was laid out anew: nothing measured holds any more. */
  const forget = () => {
    geometry.clear()
    knots.clear()
    line = null
  }

  for (const end of ['pointerup', 'pointercancel', 'touchend', 'touchcancel']) {
    window.addEventListener(
      end,
      () => {
        handTime = performance.now()
        held = false
      },
      { passive: true },
    )
  }
  for (const column of columns) {
    const take = () => {
      hand = column
      handTime = performance.now()
      hooks.touched()
    }
    const hold = () => {
      take()
      held = true
    }
    const { text } = column
    text.addEventListener('wheel', take, { passive: true })
    text.addEventListener('keydown', take)
    text.addEventListener('pointerdown', hold)
    text.addEventListener('touchstart', hold, { passive: true })
    text.addEventListener(
      'scroll',
      () => {
        const ours = Math.abs(text.scrollTop - (put.get(column) ?? Number.NaN)) < 0.5
        if (!ours) {
          put.delete(column)
          const another = hand !== null && hand !== column && inHand(hand)
          if (together && !isStill(column) && !another && shown.includes(column)) carry(column)
        }
        hooks.moved()
      },
      { passive: true },
    )
  }

  return {
    geometryOf,
    place,
    mapFrom: (from: ColumnParts, to: ColumnParts, y: number) => mapHeight(knotsOf(from, to), y),
    readingLine,
    restingLine,
    shown: () => shown,
    scrolled: (): Scrolled => new Map(shown.map((column) => [column, column.text.scrollTop])),
    isStill,
    /** The sources that are not carried along. */
    hold(sources: readonly string[]) {
      still = sources
    },
    setTogether(on: boolean) {
      together = on
    },
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
