import { copyText } from '../copy-text.ts'
import { canShare, shareLink } from '../share-link.ts'
import { findControl, type ReaderParts } from './find-parts.ts'
import { tellInPanel } from './quote-panel.ts'
import type { ReaderStore } from './state.ts'

/** The link of the focused quote, to copy and to share. Gives what copies it. */
export function shareQuote(parts: ReaderParts, store: ReaderStore): () => Promise<void> {
  const copy = async () => {
    const address = linkOf(store)
    const said = (await copyText(address)) ? 'Link copied' : address
    tellInPanel(parts, said)
    parts.live.textContent = said
  }
  findControl('copy-quote-link', parts.root).addEventListener('click', copy)
  const share = findControl('share-quote', parts.root)
  share.hidden = !canShare
  if (canShare) share.addEventListener('click', () => shareLink(document.title, linkOf(store)))
  return copy
}

/** The full address of the focused quote's page; of the view where none is focused. */
function linkOf(store: ReaderStore): string {
  const { focus } = store.getState()
  const href = focus && document.getElementById(focus.quote)?.getAttribute('href')
  return new URL(href || location.href, location.href).href
}
