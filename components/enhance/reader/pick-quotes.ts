import { parseView } from '../../../lib/publish/view-address.ts'
import { findQuote, type ReaderParts } from './find-parts.ts'
import { modeOf, type ReaderStore } from './state.ts'

/** A click on a mark picks its quote, where it was clicked; so does one on a link to a quote of this page. */
export function pickQuotes(parts: ReaderParts, store: ReaderStore): void {
  parts.root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[href], .mark[data-q]') : null
    const column = parts.bySlug.get(link?.closest<HTMLElement>('[data-source]')?.dataset.source ?? '')
    if (link?.matches('.mark[data-q]') && column) {
      if (modeOf(store.getState()) === 'plain' || !getSelection()?.isCollapsed) return
      event.preventDefault()
      const quote = link.dataset.q ?? ''
      const begin = column.marks.get(quote)?.[0]?.getClientRects()[0] ?? link.getClientRects()[0]
      const at = begin ? begin.top - column.text.getBoundingClientRect().top : null
      store.dispatch({ type: 'pick', quote, source: column.slug, at })
      return
    }
    if (!(link instanceof HTMLAnchorElement)) return
    if (link.origin !== location.origin || link.pathname !== location.pathname) return
    const found = findQuote(parts, parseView(new URL(link.href)).target)
    if (!found) return
    event.preventDefault()
    store.dispatch({ type: 'pick', quote: found.quote, source: null, at: null })
  })
}
