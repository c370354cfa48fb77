import { formatWords } from '../../lib/links/address-of-words.ts'
import { copyText } from './copy-text.ts'
import { offsetOf, readText } from './read-text.ts'
import { findPart, type ReaderParts } from './reader/find-parts.ts'

/** While words of a column are selected, offers a link to just those, on the page of their source. */
export function offerWordLinks(parts: ReaderParts): void {
  const button = findPart<HTMLButtonElement>('words-tool')
  let address = ''
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', async () => {
    const copied = await copyText(address)
    parts.live.textContent = copied ? 'Link copied' : address
    button.hidden = true
  })
  document.addEventListener('selectionchange', () => {
    const selection = getSelection()
    const column = selection && !selection.isCollapsed ? columnOf(selection) : null
    const source = column?.querySelector<HTMLAnchorElement>('h2 a[href]')
    const value = column && selection ? addressOf(selection, column) : null
    button.hidden = !source || !value
    if (source && value) address = `${source.href}?w=${encodeURIComponent(value)}`
  })
}

function columnOf(selection: Selection): Element | null {
  const of = (node: Node | null) =>
    (node instanceof Element ? node : node?.parentElement)?.closest('[data-text] > .prose')
  const text = of(selection.anchorNode)
  return text && text === of(selection.focusNode) ? text.closest('[data-source]') : null
}

/** The selected words as the value of `?w=`; `null` where they are none. */
function addressOf(selection: Selection, column: Element): string | null {
  const shown = readText(column.querySelectorAll('[data-prose]'))
  const range = selection.getRangeAt(0)
  const start = offsetOf(shown, range.startContainer, range.startOffset)
  const end = offsetOf(shown, range.endContainer, range.endOffset)
  return start === null || end === null ? null : formatWords(shown.text, { start, end })
}
