import { findControl, findPart, type ReaderParts } from './find-parts.ts'
import type { ReaderStore } from './state.ts'

/** The help, with the switch for single keys. Gives what opens it. */
export function wireHelp({ root }: ReaderParts, store: ReaderStore): () => void {
  const dialog = findPart<HTMLDialogElement>('help')
  const keys = findPart<HTMLInputElement>('keys', dialog)
  keys.addEventListener('change', () => store.dispatch({ type: 'keys', on: keys.checked }))
  const open = () => {
    // Only now: a browser that goes back to a page fills its fields in as they were.
    keys.checked = store.getState().settings.keys
    dialog.showModal()
    dialog.querySelector('h2')?.focus()
  }
  findControl('help', root).addEventListener('click', open)
  return open
}
