import { placeKey } from './measure-places.ts'
import type { ReaderParts } from './reader-parts.ts'
import type { Sync } from './sync-columns.ts'

const svg = 'http://www.w3.org/2000/svg'

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
  let edges: { left: number; right: number; top: number; bottom: number }[] = []

  const measure = () => {
    const area = parts.area.getBoundingClientRect()
    edges = sync.shown().map((column) => {
      const prose = column.prose.getBoundingClientRect()
      const text = column.text.getBoundingClientRect()
      return {
        left: prose.left - area.left,
        right: prose.right - area.left,
        top: text.top - area.top,
        bottom: text.bottom - area.top,
      }
    })
  }

  const endOf = (i: number, quote: string) => {
    const column = sync.shown()[i]!
    const place = sync.geometryOf(column).byKey.get(placeKey(quote))
    const edge = edges[i]
    if (!place || !edge) return null
    const y = edge.top + place.top - column.text.scrollTop + 13
    return { y: Math.min(Math.max(y, edge.top + 4), edge.bottom - 4), seen: y > edge.top && y < edge.bottom }
  }

  return {
    measure,
    /** Draws anew: the focused quote, and with `all` every other that has an end in view. */
    draw(focused: string | null, all: boolean) {
      const order = edges.map((_, i) => i).sort((a, b) => edges[a]!.left - edges[b]!.left)
      const quotes = all ? [...parts.entries.keys()] : []
      if (focused && !all) quotes.push(focused)
      let used = 0
      for (const quote of quotes) {
        for (let n = 1; n < order.length; n++) {
          const a = endOf(order[n - 1]!, quote)
          const b = endOf(order[n]!, quote)
          if (!a || !b || (!a.seen && !b.seen)) continue
          const x1 = edges[order[n - 1]!]!.right + 2
          const x2 = edges[order[n]!]!.left - 4
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
