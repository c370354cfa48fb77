import { formatView, parseView } from '../../../lib/publish/view-address.ts'
import { findQuote, type ReaderParts } from './find-parts.ts'
import { countFits } from './fit-columns.ts'
import type { OneSource } from './one-source.ts'
import type { ReaderStore } from './state.ts'

/**
 * What can be shared is in the address: picking a quote and leaving it add an entry to the history, choosing columns
 * replaces the present one. Gives what reads the address: at the beginning, and on back and forward.
 */
export function keepAddress(parts: ReaderParts, store: ReaderStore, one: OneSource): () => void {
  store.subscribe((state, before, event) => {
    if (event.type === 'arrive') return
    const address = formatView(state.view) || location.pathname
    if (state.focus?.quote !== before.focus?.quote) history.pushState(null, '', address)
    else if (state.view.sources !== before.view.sources || state.view.mode !== before.view.mode)
      history.replaceState(history.state, '', address)
  })
  const arrive = () => {
    const view = parseView(new URL(location.href))
    const found = findQuote(parts, view.target)
    const known = found !== null || view.target === null || document.getElementById(view.target) !== null
    store.dispatch({
      type: 'arrive',
      view,
      found,
      miss: known ? null : view.target,
      fits: countFits(parts.area, parts.columns.length, one.matches()),
      oneSource: one.matches(),
    })
  }
  history.scrollRestoration = 'manual'
  window.addEventListener('popstate', arrive)
  one.onChange(() => {
    if (!matchMedia('print').matches) arrive()
  })
  return arrive
}
