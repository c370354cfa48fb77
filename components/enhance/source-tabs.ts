import { toMap } from '../../lib/to-map.ts'
import type { ReaderParts } from './reader-parts.ts'

/** What a key adds to the place of a tab. */
const steps = toMap({ ArrowLeft: -1, ArrowRight: 1 })

export type TabActions = {
  choose(slug: string): void
  /** Puts one source before another, or last for `null`. */
  reorder(slug: string, before: string | null): void
}

/** The tabs: choose a source, and order them by dragging or with Alt and the arrow keys. */
export function listenToTabs(parts: ReaderParts, actions: TabActions) {
  const items = () => [...parts.tabs.querySelectorAll<HTMLElement>('[data-tab]')]
  const slugOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>('[data-tab]')?.dataset.tab : undefined
  let dragged: string | null = null

  parts.tabs.addEventListener('click', (event) => {
    const slug = slugOf(event.target)
    if (slug) actions.choose(slug)
  })
  parts.tabs.addEventListener('keydown', (event) => {
    const slug = slugOf(event.target)
    const step = steps.get(event.key)
    if (!slug || !step || !event.altKey) return
    event.preventDefault()
    const order = items().map((item) => item.dataset.tab ?? '')
    const to = order.indexOf(slug) + step
    if (to < 0 || to >= order.length) return
    actions.reorder(slug, order[step > 0 ? to + 1 : to] ?? null)
    items()
      .find((item) => item.dataset.tab === slug)
      ?.querySelector('button')
      ?.focus()
  })
  // A wheel that turns up and down moves along the tabs, as long as there are more of them that way.
  parts.tabs.addEventListener('wheel', (event) => {
    const before = parts.tabs.scrollLeft
    if (event.deltaX !== 0 || event.ctrlKey) return
    parts.tabs.scrollLeft += event.deltaY
    if (parts.tabs.scrollLeft !== before) event.preventDefault()
  })
  for (const item of items()) item.draggable = true
  parts.tabs.addEventListener('dragstart', (event) => {
    dragged = slugOf(event.target) ?? null
    if (dragged) event.dataTransfer?.setData('text/plain', dragged)
  })
  const clear = () => {
    for (const item of items()) item.classList.remove('drop-before')
  }
  parts.tabs.addEventListener('dragover', (event) => {
    if (!dragged) return
    event.preventDefault()
    clear()
    if (event.target instanceof Element) event.target.closest('[data-tab]')?.classList.add('drop-before')
  })
  parts.tabs.addEventListener('drop', (event) => {
    event.preventDefault()
    const before = slugOf(event.target) ?? null
    if (dragged && before !== dragged) actions.reorder(dragged, before)
  })
  parts.tabs.addEventListener('dragend', () => {
    dragged = null
    clear()
  })

  return {
    /** Says at each tab whether its source carries the focused quote. */
    tell(carries: (slug: string) => boolean) {
      for (const item of items()) item.toggleAttribute('data-absent', !carries(item.dataset.tab ?? ''))
    },
    /** The tabs in `order`, pressed where their source is shown; on a phone, the one in view. */
    draw(order: string[], pressed: string[]) {
      const bySlug = new Map(items().map((item) => [item.dataset.tab ?? '', item]))
      const now = items().map((item) => item.dataset.tab ?? '')
      if (now.join() !== order.join()) {
        for (const slug of order) parts.tabs.append(bySlug.get(slug)!)
      }
      for (const [slug, item] of bySlug) {
        const button = item.querySelector('button')
        button?.setAttribute('aria-pressed', String(pressed.includes(slug)))
        if (pressed.length === 1 && pressed[0] === slug)
          item.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      }
    },
  }
}
