import { searchHref } from '../../../lib/publish/address.ts'
import type { ReaderEvent, ReaderStore } from './state.ts'

/** What the page does at a key, besides what it shows. */
type Keys = { copyLink(): void; help(): void }

/** Single keys, off while somebody types, while a modifier is held and where they are switched off. Tab is never taken. */
export function listenToKeys(store: ReaderStore, keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open]')) return
    if (event.key === 'Escape') {
      store.dispatch({ type: 'leave' })
      return
    }
    if (!store.getState().settings.keys || isTyping(event.target)) return
    const act = actionFor(event.key, store, keys)
    if (!act) return
    event.preventDefault()
    act()
  })
}

function actionFor(key: string, store: ReaderStore, keys: Keys): (() => void) | null {
  const dispatch = (event: ReaderEvent) => () => store.dispatch(event)
  if (/^[1-9]$/.test(key)) {
    const source = store.getState().order[Number(key) - 1]
    return source === undefined ? () => {} : dispatch({ type: 'visit', source })
  }
  switch (key) {
    case 'j':
      return dispatch({ type: 'walk', by: 1 })
    case 'k':
      return dispatch({ type: 'walk', by: -1 })
    case 'p':
      return dispatch({ type: 'plain' })
    case 'c':
      return keys.copyLink
    case '?':
      return keys.help
    case '/':
      return () => location.assign(searchHref())
    default:
      return null
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
