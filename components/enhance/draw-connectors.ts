import { placeKey } from './measure-places.ts'
import type { Column, ReaderParts } from './reader-parts.ts'
import type { Sync } from './sync-columns.ts'

const svg = 'http://www.w3.org/2000/svg'

/** Where a column's text lies, in pixels from the corner of the columns. */
type Edge = { column: Column; left: number; right: number; top: number; bottom: number }

/**
 * Lines between the ends of a quote in neighbouring columns. Columns are taken as they lie from left to right, so
 * a page set right to left is the mirror image. An end out of sight is drawn as a stub at the edge it lies beyond.
 */
export function drawConnectors(parts: ReaderParts, sync: Sync) {
  const layer = document.createElementNS(svg, 'svg')
  layer.setAttribute('class', 'lines')
  layer.setAttribute('aria-hidden', 'true')
  parts.area.append(layer)
  const paths: SVGPathElement[] = []
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

  const endOf = ({ column, top, bottom }: Edge, quote: string) => {
    const place = sync.geometryOf(column).byKey.get(placeKey(quote))
    if (!place) return null
    const y = top + place.top - column.text.scrollTop + 13
    return { y: Math.min(Math.max(y, top + 4), bottom - 4), seen: y > top && y < bottom }
  }

  return {
    measure,
    /** Draws anew: the focused quote, and with `all` every other that has an end in view. */
    draw(focused: string | null, all: boolean) {
      // Between a change of columns and the next measuring, a column that was measured may be gone.
      const order = edges
        .filter(({ column }) => sync.shown().includes(column))
        .sort((a, b) => a.left - b.left)
      const quotes = all ? [...parts.entries.keys()] : []
      if (focused && !all) quotes.push(focused)
      let used = 0
      for (const quote of quotes) {
        for (let n = 1; n < order.length; n++) {
          const left = order[n - 1]!
          const right = order[n]!
          const a = endOf(left, quote)
          const b = endOf(right, quote)
          if (!a || !b || (!a.seen && !b.seen)) continue
          const x1 = left.right + 2
          const x2 = right.left - 4
          const mid = (x1 + x2) / 2
          const path = paths[used] ?? document.createElementNS(svg, 'path')
          if (!paths[used]) {
            paths.push(path)
            layer.append(path)
          }
          path.setAttribute('d', `M${x1} ${a.y}C${mid} ${a.y} ${mid} ${b.y} ${x2} ${b.y}`)
          path.setAttribute('class', quote === focused ? 'focused' : '')
          used++
        }
      }
      for (const path of paths.splice(used)) path.remove()
    },
  }
}
