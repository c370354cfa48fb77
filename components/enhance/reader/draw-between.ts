import { drawConnectors } from './draw-connectors.ts'
import { drawStrips } from './draw-strips.ts'
import type { ReaderParts } from './find-parts.ts'
import type { OneSource } from './one-source.ts'
import type { ReaderStore } from './state.ts'
import type { Sync } from './sync-columns.ts'

export type Drawing = ReturnType<typeof drawBetween>

/** Lines between the columns and strips along them, drawn once a frame at most. */
export function drawBetween(parts: ReaderParts, store: ReaderStore, sync: Sync, one: OneSource) {
  const connectors = drawConnectors(parts, sync)
  const strips = drawStrips(parts, sync, (source, quote) =>
    store.dispatch({ type: 'pick', quote, source, at: null }),
  )
  let isDue = false
  const schedule = () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      const { focus, settings } = store.getState()
      const scrolled = sync.scrolled()
      connectors.draw(focus?.quote ?? null, settings.lines, scrolled)
      strips.draw(focus?.quote ?? null, scrolled)
    })
  }
  store.subscribe(({ focus, settings }, before) => {
    if (focus !== before.focus || settings.lines !== before.settings.lines) schedule()
  })
  return {
    schedule,
    /** After a new layout. */
    measure() {
      if (!one.matches()) connectors.measure()
      strips.measure()
    },
  }
}
