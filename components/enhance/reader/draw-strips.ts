import { makeElement } from '../make-element.ts'
import { findPart, type ReaderParts } from './find-parts.ts'
import type { Scrolled, Sync } from './sync-columns.ts'

/**
 * A strip along each column: a tick for every shared place, and a shade for what is in view. It is for the pointer
 * alone; with keys one walks from quote to quote.
 */
export function drawStrips(parts: ReaderParts, sync: Sync, pick: (source: string, quote: string) => void) {
  const strips = new Map(
    parts.columns.map((column) => {
      const strip = findPart('strip', column.article)
      strip.addEventListener('click', (event) => {
        const box = strip.getBoundingClientRect()
        const g = sync.geometryOf(column)
        const y = ((event.clientY - box.top) / box.height) * g.end
        const places = g.places.filter((place) => place.strong)
        const nearest = places.sort((a, b) => Math.abs(a.top - y) - Math.abs(b.top - y))[0]
        if (nearest) pick(column.slug, quoteOf(nearest.key))
      })
      strip.hidden = false
      return [column, { strip, shade: '', height: 0, ticks: new Map<string, HTMLElement[]>() }]
    }),
  )
  let lit: HTMLElement[] = []

  return {
    /** After a new layout: the ticks of the shown columns. */
    measure() {
      // All is read before anything is written, else each column would be laid out anew.
      const measured = sync.shown().map((column) => ({ column, g: sync.geometryOf(column) }))
      for (const { column, g } of measured) {
        const entry = strips.get(column)!
        const { strip, ticks } = entry
        entry.height = g.height
        strip.replaceChildren()
        ticks.clear()
        for (const place of g.places.filter((p) => p.strong)) {
          const tick = makeElement('i')
          tick.style.top = `${(place.top / g.end) * 100}%`
          strip.append(tick)
          const quote = quoteOf(place.key)
          ticks.set(quote, [...(ticks.get(quote) ?? []), tick])
        }
        strip.style.backgroundSize = `100% ${Math.min(1, g.height / g.end) * 100}%`
      }
    },
    draw(focused: string | null, scrolled: Scrolled) {
      for (const [column, top] of scrolled) {
        const entry = strips.get(column)!
        const g = sync.geometryOf(column)
        const share = Math.min(top / g.end, 1 - Math.min(1, g.height / g.end))
        // A background that moves is painted anew; a box that moves would have all layers of the page sorted anew.
        const shade = `0 ${Math.round(share * entry.height)}px`
        if (shade !== entry.shade) entry.strip.style.backgroundPosition = shade
        entry.shade = shade
      }
      const now = focused
        ? sync.shown().flatMap((column) => strips.get(column)!.ticks.get(focused) ?? [])
        : []
      for (const tick of lit) if (!now.includes(tick)) tick.classList.remove('focused')
      for (const tick of now) tick.classList.add('focused')
      lit = now
    },
  }
}

const quoteOf = (key: string) => key.split(' ')[1] ?? ''
