import type { ReaderParts } from './find-parts.ts'
import type { ReaderStore } from './state.ts'
import type { Sync } from './sync-columns.ts'

/** Shows the columns that are chosen. The document's order is the order seen, for keys and for listening. */
export function showColumns({ area, columns, bySlug }: ReaderParts, store: ReaderStore, sync: Sync): void {
  store.subscribe(({ order, shown, still, together }, before) => {
    if (together !== before.together) sync.setTogether(together)
    if (still !== before.still) sync.hold(still)
    if (order === before.order && shown === before.shown) return
    for (const { slug, article } of columns) article.hidden = !shown.includes(slug)
    placeInOrder([...shown, ...order.filter((slug) => !shown.includes(slug))])
    if (shown !== before.shown) sync.show(shown.map((slug) => bySlug.get(slug)!))
  })

  /** A moved column keeps its place. */
  function placeInOrder(wanted: readonly string[]): void {
    const now = [...area.querySelectorAll<HTMLElement>(':scope > [data-source]')].map((a) => a.dataset.source)
    if (now.join() === wanted.join()) return
    for (const slug of wanted) {
      const { article, text } = bySlug.get(slug)!
      const top = text.scrollTop
      area.append(article)
      text.scrollTop = top
    }
  }
}
