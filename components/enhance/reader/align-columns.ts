import type { ReaderParts } from './find-parts.ts'
import { placeKey } from './measure-places.ts'
import type { ReaderState } from './state.ts'
import type { Sync } from './sync-columns.ts'

/** What of a quote is kept above the panel, at least: two lines of text, in pixels. */
const headroom = 56

/**
 * Brings every shown column that is carried along to the focused quote: its own, or what stands beside it. `at` is
 * how far down they meet, where that is possible; `null` for where it suits them.
 */
export function alignColumns(parts: ReaderParts, sync: Sync, state: ReaderState, at: number | null): void {
  if (!state.focus) return
  const { quote } = state.focus
  const shown = sync.shown()
  const key = placeKey(quote)
  const lead =
    shown.find(({ slug, marks }) => slug === state.lead && marks.has(quote)) ??
    shown.find(({ marks }) => marks.has(quote))
  const top = lead && sync.geometryOf(lead).byKey.get(key)?.top
  if (!lead || top === undefined) return
  const lowest = sync.restingLine((g) => g.byKey.get(key)?.top)
  const reach = Math.min(
    ...shown.flatMap((c) => sync.geometryOf(c).byKey.get(key)?.top ?? []),
    sync.geometryOf(lead).height / 2,
  )
  const room = parts.panel.getBoundingClientRect().top - lead.text.getBoundingClientRect().top - headroom
  const wished = at !== null && at >= 0 && at <= reach ? at : lowest
  const line = Math.max(0, Math.min(wished, room))
  sync.aim(key, line)
  const tops = shown.map((column) => {
    const own = sync.geometryOf(column).byKey.get(key)
    return (own ? own.top : sync.mapFrom(lead, column, top)) - line
  })
  shown.forEach((column, i) => {
    if (!sync.isStill(column) || column === lead) sync.place(column, tops[i]!)
  })
}
