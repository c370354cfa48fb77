import type { ReaderParts } from './find-parts.ts'
import { type ReaderStore, sayQuote } from './state.ts'

/** Marks the focused quote in every column, says aloud which it is, and tells where it is not; moves nothing. */
export function markQuote({ columns, entries, live }: ReaderParts, store: ReaderStore): void {
  store.subscribe(({ focus, story }, before) => {
    const [now, last] = [focus?.quote, before.focus?.quote]
    if (now === last) return
    for (const { article, marks } of columns) {
      for (const element of (last !== undefined && marks.get(last)) || []) {
        element.classList.remove('focused')
        element.removeAttribute('aria-current')
      }
      for (const element of (now !== undefined && marks.get(now)) || []) {
        element.classList.add('focused')
        element.setAttribute('aria-current', 'true')
      }
      article.classList.toggle('absent', now !== undefined && !marks.has(now))
    }
    live.textContent = now === undefined ? '' : sayQuote(story, now, entries.get(now)?.dataset.say)
  })
}
