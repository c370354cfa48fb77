import { quoteHref } from '../../../lib/publish/address.ts'
import { findPart } from './find-parts.ts'
import type { ReaderStore } from './state.ts'

/** A link to a quote that the story has no more, or never had: its page says what became of it. */
export function tellMiss(store: ReaderStore): void {
  const notice = findPart('miss')
  store.subscribe(({ miss }, before) => {
    if (miss === before.miss) return
    if (miss !== null) notice.querySelector('a')!.href = quoteHref(miss)
    notice.hidden = miss === null
  })
}
