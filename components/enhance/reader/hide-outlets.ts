import { makeElement } from '../make-element.ts'
import { findControl, type ReaderParts } from './find-parts.ts'
import type { ReaderStore } from './state.ts'

/**
 * Where a link hides who published (`?class`), letters stand for the outlets. A letter in the head of a column tells
 * its outlet when it is chosen; the button beside the story's title tells them all.
 */
export function hideOutlets({ root }: ReaderParts, store: ReaderStore): void {
  const outlets = [...root.querySelectorAll<HTMLElement>('[data-outlet]')]
  const reveal = (letter: string | null) => {
    for (const outlet of outlets) {
      if (letter !== null && outlet.dataset.outlet !== letter) continue
      outlet.dataset.revealed = ''
      outlet.querySelector('[data-letter]')?.remove()
    }
    if (letter === null) root.removeAttribute('data-hide-outlets')
  }
  const hide = () => {
    root.setAttribute('data-hide-outlets', '')
    for (const outlet of outlets) {
      if (outlet.matches('[data-revealed]') || outlet.querySelector('[data-letter]')) continue
      outlet.append(makeElement('span', { 'data-letter': '' }, `Source ${outlet.dataset.outlet}`))
    }
  }
  findControl('reveal', root).addEventListener('click', () => reveal(null))
  root.addEventListener(
    'click',
    (event) => {
      if (!root.hasAttribute('data-hide-outlets') || !(event.target instanceof Element)) return
      const outlet = event.target.closest<HTMLElement>('header [data-outlet]:not([data-revealed])')
      if (!outlet) return
      event.preventDefault()
      reveal(outlet.dataset.outlet ?? null)
    },
    { capture: true },
  )
  store.subscribe(({ view }, before) => {
    if (view.hideOutlets === before.view.hideOutlets) return
    if (view.hideOutlets) hide()
    else reveal(null)
  })
}
