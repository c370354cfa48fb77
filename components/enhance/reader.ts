import { offerWordLinks } from './offer-word-links.ts'
import { wireColumnTools } from './reader/column-tools.ts'
import { drawBetween } from './reader/draw-between.ts'
import { findControl, findParts, type ReaderParts, readFacts } from './reader/find-parts.ts'
import { wireHelp } from './reader/help-dialog.ts'
import { hideOutlets } from './reader/hide-outlets.ts'
import { keepAddress } from './reader/keep-address.ts'
import { markQuote } from './reader/mark-quote.ts'
import { meetAtLine } from './reader/meet-at-line.ts'
import { readOneSource } from './reader/one-source.ts'
import { pickQuotes } from './reader/pick-quotes.ts'
import { pressTools } from './reader/press-tools.ts'
import { showPanel } from './reader/quote-panel.ts'
import { reduce } from './reader/reduce.ts'
import { keepSettings, loadSettings } from './reader/settings.ts'
import { shareQuote } from './reader/share-quote.ts'
import { showColumns } from './reader/show-columns.ts'
import { showTabs } from './reader/source-tabs.ts'
import { initialState, type ReaderStore } from './reader/state.ts'
import { createStore } from './reader/store.ts'
import { syncColumns } from './reader/sync-columns.ts'
import { tellMiss } from './reader/tell-miss.ts'
import { listenToKeys } from './reader/walking-keys.ts'
import { enableThemeButton } from './theme-button.ts'

enableThemeButton()
const parts = findParts()
if (parts) enhance(parts)

/**
 * Gives the reader's page its behaviour: what somebody does goes to the store, and views draw what it says. They are
 * told in the order in which they stand here, so what is shown comes before what is measured.
 */
function enhance(parts: ReaderParts): void {
  const sync = syncColumns(parts.columns, {
    moved: () => drawing.schedule(),
    touched: () => store.dispatch({ type: 'touch' }),
  })
  const one = readOneSource(parts, sync)
  const store: ReaderStore = createStore(
    initialState(readFacts(parts), loadSettings(), one.matches()),
    reduce,
  )

  pressTools(parts, store)
  hideOutlets(parts, store)
  showColumns(parts, store, sync)
  showTabs(parts, store, one)
  markQuote(parts, store)
  showPanel(parts, store)
  const drawing = drawBetween(parts, store, sync, one)
  const meeting = meetAtLine(parts, store, sync, drawing, one)
  tellMiss(store)
  keepSettings(store)
  const arrive = keepAddress(parts, store, one)

  wireColumnTools(parts, store, meeting.scheduleLayout)
  pickQuotes(parts, store)
  listenToKeys(store, { copyLink: shareQuote(parts, store), help: wireHelp(parts, store) })
  offerWordLinks(parts)
  for (const [name, by] of [
    ['previous-source', -1],
    ['next-source', 1],
  ] as const) {
    findControl(name, parts.root).addEventListener('click', () =>
      store.dispatch({ type: 'visit', source: one.beside(by) }),
    )
  }
  for (const event of ['wheel', 'touchmove'])
    window.addEventListener(event, () => store.dispatch({ type: 'touch' }), { passive: true })

  parts.root.setAttribute('data-ready', '')
  arrive()
  meeting.watchSizes()
  // Below the window nothing is laid out yet that is in italics: loaded now, it moves nothing later.
  void document.fonts.load('italic 1em "Source Serif 4"')
  document.fonts.ready.then(meeting.scheduleLayout)
  // While a page loads the browser itself goes on scrolling to the fragment.
  if (document.readyState === 'complete') meeting.settle()
  else window.addEventListener('load', () => requestAnimationFrame(meeting.settle))
  // After `popstate` the browser goes to the fragment, and tells so only now.
  window.addEventListener('hashchange', meeting.settle)
}
