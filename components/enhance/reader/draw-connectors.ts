import { type ColumnParts, findPart, type ReaderParts } from './find-parts.ts'
import { placeKey } from './measure-places.ts'
import type { Scrolled, Sync } from './sync-columns.ts'

/** Where a column's text lies, in pixels from the corner of the columns. */
type Edge = { column: ColumnParts; left: number; right: number; top: number; bottom: number }

/**
 * Lines between the ends of a quote in neighbouring columns. Columns are taken as they lie from left to right, so
 * a page set right to left is the mirror image. An end out of sight is drawn as a stub at the edge it lies beyond.
 */
export function drawConnectors(parts: ReaderParts, sync: Sync) {
  // All lines of a look are one path: to set its shape is one change of the page, however many there are.
  const layer = findPart<SVGElement>('lines', parts.area)
  const others = layer.querySelector('path')!
  const own = findPart<SVGElement>('line', layer)
  let edges: Edge[] = []

  const measure = () => {
    const area = parts.area.getBoundingClientRect()
    edges = sync.shown().map((column) => {
      const prose = column.prose.getBoundingClientRect()
      const text = column.text.getBoundingClientRect()
      return {
        column,
        left: prose.left - area.left,
        right: prose.right - area.left,
        top: text.top - area.top,
        bottom: text.bottom - area.top,
      }
    })
  }

  const endOf = ({ column, top, bottom }: Edge, key: string, scrolled: Scrolled) => {
    const place = sync.geometryOf(column).byKey.get(key)
    if (!place) return null
    const y = top + place.top - (scrolled.get(column) ?? 0) + 13
    return { y: Math.min(Math.max(y, top + 4), bottom - 4), seen: y > top && y < bottom }
  }

  return {
    measure,
    /** Draws anew: the focused quote, and with `all` every other that has an end in view. */
    draw(focused: string | null, all: boolean, scrolled: Scrolled) {
      // Between a change of columns and the next measuring, a column that was measured may be gone.
      const order = edges.filter(({ column }) => scrolled.has(column)).sort((a, b) => a.left - b.left)
      const shapeOf = (quote: string) => {
        const key = placeKey(quote)
        const ends = order.map((edge) => endOf(edge, key, scrolled))
        let shape = ''
        for (let n = 1; n < order.length; n++) {
          const a = ends[n - 1]
          const b = ends[n]
          if (!a || !b || (!a.seen && !b.seen)) continue
          const x1 = order[n - 1]!.right + 2
          const x2 = order[n]!.left - 4
          const mid = (x1 + x2) / 2
          shape += `M${x1} ${a.y}C${mid} ${a.y} ${mid} ${b.y} ${x2} ${b.y}`
        }
        return shape
      }
      const rest = all ? [...parts.entries.keys()].filter((quote) => quote !== focused) : []
      setShape(others, rest.map(shapeOf).join(''))
      setShape(own, focused ? shapeOf(focused) : '')
    },
  }
}

/** Setting what is there already would have the page painted all the same. */
function setShape(path: Element, shape: string): void {
  if (path.getAttribute('d') !== shape) path.setAttribute('d', shape)
}
