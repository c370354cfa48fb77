import type { ReaderParts } from './find-parts.ts'
import type { Sync } from './sync-columns.ts'

export type OneSource = ReturnType<typeof readOneSource>

/** In a window as narrow as a phone one source is read at a time, in a strip that snaps. */
export function readOneSource({ area, columns }: ReaderParts, sync: Sync) {
  const narrow = matchMedia('screen and (width < 48rem)')
  /** The source in view. */
  const inView = (): string => {
    const shown = sync.shown()
    const at = Math.round(Math.abs(area.scrollLeft) / (area.clientWidth || 1))
    return (shown[at] ?? shown[0] ?? columns[0]!).slug
  }
  return {
    matches: () => narrow.matches,
    onChange(act: () => void) {
      narrow.addEventListener('change', act)
    },
    inView,
    /** The source on one side of that in view; round and round. */
    beside(by: -1 | 1): string {
      const shown = sync.shown().map(({ slug }) => slug)
      return shown[(shown.indexOf(inView()) + by + shown.length) % shown.length] ?? inView()
    },
    bringIn(source: string | null) {
      const column = narrow.matches && columns.find(({ slug }) => slug === source)
      if (column) area.scrollLeft = column.article.offsetLeft
    },
  }
}
