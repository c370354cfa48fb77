import { parseView } from '../../../lib/publish/view-address.ts'
import { type ColumnParts, findQuote, type ReaderParts } from './find-parts.ts'
import { modeOf, type ReaderStore } from './state.ts'

/** A click on a mark picks its quote, where it was clicked; so does one on a link to a quote of this page. */
export function pickQuotes(parts: ReaderParts, store: ReaderStore): void {
  parts.root.addEventListener('click', (event) => {
    if (event.defaultPrevented || !isPlainClick(event)) return
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[href], .mark[data-q]') : null
    const source = link?.closest<HTMLElement>('[data-source]')?.dataset.source
    const column = parts.bySlug.get(source ?? '')
    if (link?.matches('[data-q]') && column) pickMark(event, link, column, store)
    else if (link instanceof HTMLAnchorElement) pickLinked(event, link, parts, store)
  })
}

function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)
}

function pickMark(event: MouseEvent, mark: HTMLElement, column: ColumnParts, store: ReaderStore): void {
  if (modeOf(store.getState()) === 'plain' || !getSelection()?.isCollapsed) return
  event.preventDefault()
  const quote = mark.dataset.q ?? ''
  const begin = column.marks.get(quote)?.[0]?.getClientRects()[0] ?? mark.getClientRects()[0]
  const at = begin ? begin.top - column.text.getBoundingClientRect().top : null
  store.dispatch({ type: 'pick', quote, source: column.slug, at })
}

function pickLinked(
  event: MouseEvent,
  link: HTMLAnchorElement,
  parts: ReaderParts,
  store: ReaderStore,
): void {
  if (link.origin !== location.origin || link.pathname !== location.pathname) return
  const found = findQuote(parts, parseView(new URL(link.href)).target)
  if (!found) return
  event.preventDefault()
  store.dispatch({ type: 'pick', quote: found.quote, source: null, at: null })
}
