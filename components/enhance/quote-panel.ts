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
  const button = (sign: string, name: string, act: () => void, kind = '') => {
    const made = makeElement(
      'button',
      { type: 'button', class: `tool ${kind}`, 'aria-label': name, title: name },
      sign,
    )
    made.addEventListener('click', act)
    return made
  }
  const fold = button('▾', 'Fold the wordings away', actions.fold)
  parts.panelBar.append(
    words,
    place,
    told,
    button('‹', 'Previous source', () => actions.toSource(-1), 'one-source'),
    button('›', 'Next source', () => actions.toSource(1), 'one-source'),
    ...(actions.share ? [button('Share', 'Share this quote', actions.share, 'tool-text label')] : []),
    button('Copy link', 'Copy the link to this quote', actions.copyLink, 'tool-text label'),
    fold,
    button('×', 'Leave the quote (Esc)', actions.leave),
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
      fold.textContent = on ? '▴' : '▾'
      fold.setAttribute('aria-label', on ? 'Show the wordings' : 'Fold the wordings away')
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
