import type { ColumnParts } from './find-parts.ts'
import type { ColumnPlace } from './meet-places.ts'

/** Where things lie in one column, in pixels from the top of what scrolls. */
export type ColumnGeometry = {
  places: ColumnPlace[]
  byKey: Map<string, ColumnPlace>
  /** End of the words, without the blank below them. */
  end: number
  /** Height of the window onto the text. */
  height: number
  scrollHeight: number
}

export const placeKey = (quote: string, nth = 0) => `q ${quote} ${nth}`

/** Reads the geometry of a column. Reads only, so that measuring many columns costs one layout. */
export function measurePlaces(column: ColumnParts): ColumnGeometry {
  const { text, prose } = column
  const offset = text.scrollTop - text.getBoundingClientRect().top
  const places: ColumnPlace[] = []
  for (const [quote, marks] of column.marks) {
    let nth = -1
    for (const mark of marks) {
      const rects = mark.getClientRects()
      const first = rects[0]
      const last = rects[rects.length - 1]
      if (!first || !last) continue
      if (mark.dataset.n) {
        nth++
        const top = first.top + offset
        places.push({ key: placeKey(quote, nth), top, height: last.bottom - first.top, strong: true })
      } else {
        const open = places.at(-1)
        if (open?.key === placeKey(quote, nth)) open.height = last.bottom + offset - open.top
      }
    }
  }
  const passages = new Map<string, ColumnPlace>()
  for (const element of prose.querySelectorAll<HTMLElement>('[data-p]')) {
    const rects = element.getClientRects()
    const first = rects[0]
    const last = rects[rects.length - 1]
    if (!first || !last) continue
    const key = `p ${element.dataset.p}`
    const open = passages.get(key)
    if (open) open.height = last.bottom + offset - open.top
    else passages.set(key, { key, top: first.top + offset, height: last.bottom - first.top, strong: false })
  }
  places.push(...passages.values())
  places.sort((a, b) => a.top - b.top)
  const last = prose.lastElementChild?.getBoundingClientRect()
  return {
    places,
    byKey: new Map(places.map((place) => [place.key, place])),
    end: last ? last.bottom + offset : text.scrollHeight,
    height: text.clientHeight,
    scrollHeight: text.scrollHeight,
  }
}
