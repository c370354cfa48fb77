import { copyText } from './copy-text.ts'
import { makeElement } from './make-element.ts'
import type { ReaderParts } from './reader-parts.ts'
import { textFragment } from './text-fragment.ts'

/** While words of a column are selected, offers a link to just those, on the page of their source. */
export function offerWordLinks(parts: ReaderParts): void {
  const button = makeElement(
    'button',
    { type: 'button', class: 'button words-tool', hidden: '' },
    'Copy link to these words',
  )
  let address = ''
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', async () => {
    const copied = await copyText(address)
    parts.live.textContent = copied ? 'Link copied' : address
    button.hidden = true
  })
  parts.root.after(button)
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    const column = selection && !selection.isCollapsed ? columnOf(selection) : null
    const source = column?.querySelector<HTMLAnchorElement>('.column-head a[href]')
    const words = selection?.toString().trim() ?? ''
    button.hidden = !source || words.length < 3
    if (source) address = source.href + textFragment(words)
  })
}

function columnOf(selection: Selection): Element | null {
  const of = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[data-text]')
  const text = of(selection.anchorNode)
  return text && text === of(selection.focusNode) ? text.closest('[data-source]') : null
}
