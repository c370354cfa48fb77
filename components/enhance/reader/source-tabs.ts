import { toMap } from '../../../lib/to-map.ts'
import type { ReaderParts } from './find-parts.ts'
import type { OneSource } from './one-source.ts'
import type { ReaderState, ReaderStore } from './state.ts'

/** What a key adds to the place of a tab. */
const steps = toMap<-1 | 1>({ ArrowLeft: -1, ArrowRight: 1 })

/** The tabs: choose a source, and order them by dragging or with Alt and the arrow keys. */
export function showTabs({ tabs, area, bySlug }: ReaderParts, store: ReaderStore, one: OneSource): void {
  const items = new Map(
    [...tabs.querySelectorAll<HTMLElement>('[data-tab]')].map((item) => [item.dataset.tab ?? '', item]),
  )
  const slugOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-tab]')?.dataset.tab : undefined

  tabs.addEventListener('click', (event) => {
    const source = slugOf(event.target)
    if (source !== undefined) store.dispatch({ type: 'choose', source })
  })
  tabs.addEventListener('keydown', (event) => {
    const source = slugOf(event.target)
    const by = steps.get(event.key)
    if (source === undefined || by === undefined || !event.altKey) return
    event.preventDefault()
    store.dispatch({ type: 'move', source, by })
    items.get(source)?.querySelector('button')?.focus()
  })
  // A wheel that turns up and down moves along the tabs, as long as there are more of them that way.
  tabs.addEventListener('wheel', (event) => {
    const before = tabs.scrollLeft
    if (event.deltaX !== 0 || event.ctrlKey) return
    tabs.scrollLeft += event.deltaY
    if (tabs.scrollLeft !== before) event.preventDefault()
  })
  orderByDragging(tabs, items, slugOf, store)

  /** The tabs in their order, pressed where their source is shown; on a phone, the one in view. */
  const draw = ({ order, shown }: ReaderState) => {
    const now = [...tabs.children].map((item) => slugOf(item))
    if (now.join() !== order.join()) tabs.append(...order.map((source) => items.get(source)!))
    const pressed = one.matches() ? [one.inView()] : shown
    for (const [source, item] of items) {
      item.querySelector('button')?.setAttribute('aria-pressed', String(pressed.includes(source)))
      if (pressed.length === 1 && pressed[0] === source)
        item.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  }
  store.subscribe((state, before, event) => {
    if (event.type === 'arrive' || state.order !== before.order || state.shown !== before.shown) draw(state)
    const quote = state.focus?.quote
    if (quote === before.focus?.quote) return
    for (const [source, item] of items)
      item.toggleAttribute('data-absent', quote !== undefined && !bySlug.get(source)!.marks.has(quote))
  })
  area.addEventListener(
    'scroll',
    () => {
      if (one.matches()) draw(store.getState())
    },
    { passive: true },
  )
}

/** A tab that is dropped on another goes before it; beside all of them, last. */
function orderByDragging(
  tabs: HTMLElement,
  items: ReadonlyMap<string, HTMLElement>,
  slugOf: (target: EventTarget | null) => string | undefined,
  store: ReaderStore,
): void {
  let dragged: string | null = null
  for (const item of items.values()) item.draggable = true
  tabs.addEventListener('dragstart', (event) => {
    dragged = slugOf(event.target) ?? null
    if (dragged) event.dataTransfer?.setData('text/plain', dragged)
  })
  const clear = () => {
    for (const item of items.values()) item.removeAttribute('data-drop-before')
  }
  tabs.addEventListener('dragover', (event) => {
    if (!dragged) return
    event.preventDefault()
    clear()
    if (event.target instanceof Element)
      event.target.closest('[data-tab]')?.setAttribute('data-drop-before', '')
  })
  tabs.addEventListener('drop', (event) => {
    event.preventDefault()
    const before = slugOf(event.target) ?? null
    if (dragged && before !== dragged) store.dispatch({ type: 'reorder', source: dragged, before })
  })
  tabs.addEventListener('dragend', () => {
    dragged = null
    clear()
  })
}
