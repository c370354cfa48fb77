import { toMap } from '../../../lib/to-map.ts'
import type { Action } from '../../reader/parts.ts'
import { findControl, findPart, type ReaderParts } from './find-parts.ts'
import type { ReaderEvent, ReaderStore } from './state.ts'

/** What a key adds to a column's share of the width. */
const steps = toMap({ ArrowLeft: -0.1, ArrowRight: 0.1 })

/** Buttons in each column's head, and the handle on its edge that sets its width. */
export function wireColumnTools({ columns }: ReaderParts, store: ReaderStore, resized: () => void): void {
  const holds = columns.map(({ slug: source, article }) => {
    const tools = findPart('tools', article)
    const on = (name: Action, event: ReaderEvent) => {
      const button = findControl(name, tools)
      button.addEventListener('click', () => store.dispatch(event))
      return button
    }
    on('left', { type: 'move', source, by: -1 })
    on('right', { type: 'move', source, by: 1 })
    on('hide', { type: 'choose', source })
    const hold = on('still', { type: 'hold', source })
    tools.hidden = false
    wireHandle(article, resized)
    return { source, hold }
  })
  store.subscribe(({ still }, before) => {
    if (still === before.still) return
    for (const { source, hold } of holds) hold.setAttribute('aria-pressed', String(still.includes(source)))
  })
}

const growOf = (column: HTMLElement) => Number(column.style.flexGrow || 1)

/** Between 40 % and 300 % of an equal share. */
const setGrow = (column: HTMLElement, grow: number) => {
  const clamped = Math.min(3, Math.max(0.4, grow))
  column.style.flexGrow = String(clamped)
  return clamped
}

function wireHandle(article: HTMLElement, resized: () => void): void {
  const handle = findPart('width', article)
  const set = (grow: number) => {
    const now = setGrow(article, grow)
    handle.setAttribute('aria-valuenow', String(Math.round(now * 100)))
    resized()
  }
  handle.addEventListener('keydown', (event) => {
    const step = steps.get(event.key)
    if (event.key === 'Home') set(1)
    else if (step) set(growOf(article) + step)
    else return
    event.preventDefault()
  })
  handle.addEventListener('dblclick', () => set(1))
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)
    const from = event.clientX
    const width = article.getBoundingClientRect().width
    const grow = growOf(article)
    const drag = (move: PointerEvent) => set((grow * (width + move.clientX - from)) / width)
    const stop = () => {
      handle.removeEventListener('pointermove', drag)
      handle.removeEventListener('pointerup', stop)
      handle.removeEventListener('pointercancel', stop)
    }
    handle.addEventListener('pointermove', drag)
    handle.addEventListener('pointerup', stop)
    handle.addEventListener('pointercancel', stop)
  })
  handle.hidden = false
}
