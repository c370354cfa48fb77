import { makeElement } from './make-element.ts'
import type { ReaderParts } from './reader-parts.ts'

export type PanelActions = {
  toSource(by: -1 | 1): void
  copyLink(): void
  /** `null` where the browser has no sheet to share with. */
  share: (() => void) | null
  fold(): void
  leave(): void
}

/** The bar over the apparatus entry of the focused quote: its words stay pinned when the entry is folded away. */
export function quotePanel(parts: ReaderParts, actions: PanelActions) {
  const words = makeElement('p', { class: 'panel-words' })
  const place = makeElement('p', { class: 'panel-place label' })
  const told = makeElement('p', { class: 'panel-told label', 'aria-hidden': 'true' })
  const button = (attributes: Record<string, string>, sign: Node | string, act: () => void) => {
    const made = makeElement('button', { type: 'button', class: 'tool', ...attributes }, sign)
    made.addEventListener('click', act)
    return made
  }
  /** The title is the name, so that it is not read twice. */
  const signed = (sign: string, title: string, act: () => void, attributes = {}) =>
    button({ title, ...attributes }, makeElement('span', { 'aria-hidden': 'true' }, sign), act)
  const fold = signed('▾', 'Fold the wordings away', actions.fold)
  parts.panelBar.append(
    words,
    place,
    told,
    signed('‹', 'Previous source', () => actions.toSource(-1), { class: 'tool one-source' }),
    signed('›', 'Next source', () => actions.toSource(1), { class: 'tool one-source' }),
    ...(actions.share
      ? [button({ class: 'tool label', 'aria-label': 'Share this quote' }, 'Share', actions.share)]
      : []),
    button({ class: 'tool label' }, 'Copy link', actions.copyLink),
    fold,
    signed('×', 'Leave the quote (Esc)', actions.leave),
  )
  let current: HTMLElement | null = null

  return {
    /** `said` is where the quote stands among all: “quote 3 of 10, in 5 of 5 sources”. */
    show(quote: string | null, said: string) {
      current?.classList.remove('current')
      current = quote ? (parts.entries.get(quote) ?? null) : null
      if (!current || !quote) {
        parts.root.toggleAttribute('data-focus', false)
        return
      }
      current.classList.add('current')
      parts.root.toggleAttribute('data-focus', true)
      const number = current.querySelector('.entry-number')?.textContent
      const quoted = current.querySelector('.entry-words q')?.textContent ?? ''
      place.textContent = said.replace(/^quote /, '')
      words.replaceChildren(
        ...(number ? [makeElement('b', { class: 'entry-number' }, number)] : []),
        ` ${quoted}`,
      )
      // Last, because it lays the page out.
      current.scrollTop = 0
    },
    shut(on: boolean) {
      parts.root.toggleAttribute('data-panel-shut', on)
      fold.setAttribute('aria-expanded', String(!on))
      fold.firstElementChild!.textContent = on ? '▴' : '▾'
      fold.title = on ? 'Show the wordings' : 'Fold the wordings away'
    },
    /** A short word beside the buttons that goes away by itself. */
    say(text: string) {
      told.textContent = text
      setTimeout(() => {
        if (told.textContent === text) told.textContent = ''
      }, 2500)
    },
  }
}
