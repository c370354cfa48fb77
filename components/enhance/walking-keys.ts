/** What the reader's keys do. */
export type Walk = {
  next(): void
  previous(): void
  toSource(n: number): void
  copyLink(): void
  find(): void
  plain(): void
  help(): void
  leave(): void
}

/** Single keys, off while somebody types, while a modifier is held and while `enabled` says no. Tab is never taken. */
export function listenToKeys(walk: Walk, enabled: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (document.querySelector('dialog[open]')) return
    if (event.key === 'Escape') {
      walk.leave()
      return
    }
    if (!enabled() || isTyping(event.target)) return
    const act = actionFor(event.key, walk)
    if (!act) return
    event.preventDefault()
    act()
  })
}

function actionFor(key: string, walk: Walk): (() => void) | null {
  if (/^[1-9]$/.test(key)) return () => walk.toSource(Number(key))
  switch (key) {
    case 'j':
      return walk.next
    case 'k':
      return walk.previous
    case 'c':
      return walk.copyLink
    case '/':
      return walk.find
    case 'p':
      return walk.plain
    case '?':
      return walk.help
    default:
      return null
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
