import type { ColumnParts } from './find-parts.ts'

/** How long after a turn of the wheel a column counts as in the hand, in milliseconds. */
const handRests = 200

/** Which column the reader has in the hand. `taken` is called whenever one is touched. */
export function watchHand(columns: readonly ColumnParts[], taken: () => void) {
  let hand: ColumnParts | null = null
  let held = false
  let time = 0

  const take = (column: ColumnParts) => {
    hand = column
    time = performance.now()
    taken()
  }
  const hold = (column: ColumnParts) => {
    take(column)
    held = true
  }
  const leave = () => {
    time = performance.now()
    held = false
  }
  for (const end of ['pointerup', 'pointercancel', 'touchend', 'touchcancel'])
    window.addEventListener(end, leave, { passive: true })
  for (const column of columns) {
    const { text } = column
    text.addEventListener('wheel', () => take(column), { passive: true })
    text.addEventListener('keydown', () => take(column))
    text.addEventListener('pointerdown', () => hold(column))
    text.addEventListener('touchstart', () => hold(column), { passive: true })
  }

  const has = (column: ColumnParts) => column === hand && (held || performance.now() - time < handRests)
  return {
    has,
    /** Whether another column than this one is in the hand. */
    hasAnother: (column: ColumnParts) => hand !== null && hand !== column && has(hand),
  }
}
