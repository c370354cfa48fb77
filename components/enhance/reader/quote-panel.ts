import { makeElement } from '../make-element.ts'
import { findControl, findPart, type ReaderParts } from './find-parts.ts'
import { type ReaderState, type ReaderStore, sayQuote } from './state.ts'

/** How long the word beside the buttons stays, in milliseconds. */
const toldFor = 2500

/** The apparatus entry of the focused quote as a panel over the columns, under a bar with its words. */
export function showPanel({ root, entries }: ReaderParts, store: ReaderStore): void {
  const words = findPart('panel-words', root)
  const place = findPart('panel-place', root)
  const fold = findControl('fold', root)
  let current: HTMLElement | undefined

  const show = ({ focus, story }: ReaderState) => {
    current?.classList.remove('current')
    current = focus ? entries.get(focus.quote) : undefined
    root.toggleAttribute('data-focus', current !== undefined)
    if (!focus || !current) return
    current.classList.add('current')
    const number = current.querySelector('h3 > a')?.textContent
    const quoted = current.querySelector('h3 q')?.textContent ?? ''
    place.textContent = sayQuote(story, focus.quote, current.dataset.say).replace(/^quote /, '')
    words.replaceChildren(
      ...(number ? [makeElement('b', { class: 'entry-number' }, number)] : []),
      ` ${quoted}`,
    )
    // Last, because it lays the page out.
    current.scrollTop = 0
  }
  const shut = ({ folded }: ReaderState) => {
    root.toggleAttribute('data-panel-shut', folded)
    fold.setAttribute('aria-expanded', String(!folded))
    fold.firstElementChild!.textContent = folded ? '▴' : '▾'
    fold.title = folded ? 'Show the wordings' : 'Fold the wordings away'
  }

  fold.addEventListener('click', () => store.dispatch({ type: 'fold' }))
  findControl('leave', root).addEventListener('click', () => store.dispatch({ type: 'leave' }))
  shut(store.getState())
  store.subscribe((state, before) => {
    if (state.focus?.quote !== before.focus?.quote) show(state)
    if (state.folded !== before.folded) shut(state)
  })
}

/** Says something beside the panel's buttons; it goes away by itself. */
export function tellInPanel({ root }: ReaderParts, text: string): void {
  const told = findPart('panel-told', root)
  told.textContent = text
  setTimeout(() => {
    if (told.textContent === text) told.textContent = ''
  }, toldFor)
}
