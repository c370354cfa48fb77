import { toMap } from '../../lib/to-map.ts'
import { makeElement } from './make-element.ts'
import type { Column } from './reader-parts.ts'

/** What a key adds to a column's share of the width. */
const steps = toMap({ ArrowLeft: -0.1, ArrowRight: 0.1 })

export type ColumnActions = {
  move(column: Column, by: -1 | 1): void
  hide(column: Column): void
  lock(column: Column, on: boolean): void
  resized(): void
}

/** Buttons in each column's head, and the handle on its edge that sets its width. */
export function addColumnTools(columns: Column[], actions: ColumnActions): void {
  for (const column of columns) {
    const lock = tool('⚓', 'Keep this source still', () => {
      const on = lock.getAttribute('aria-pressed') !== 'true'
      lock.setAttribute('aria-pressed', String(on))
      actions.lock(column, on)
    })
    lock.setAttribute('aria-pressed', 'false')
    column.article.querySelector('[data-tools]')?.append(
      tool('←', 'Move this source to the left', () => actions.move(column, -1)),
      tool('→', 'Move this source to the right', () => actions.move(column, 1)),
      lock,
      tool('×', 'Hide this source', () => actions.hide(column)),
    )
    column.article.append(widthHandle(column, actions.resized))
  }
}

function tool(sign: string, name: string, act: () => void): HTMLButtonElement {
  const button = makeElement(
    'button',
    { type: 'button', class: 'tool', title: name },
    makeElement('span', { 'aria-hidden': 'true' }, sign),
  )
  button.addEventListener('click', act)
  return button
}

const growOf = (column: HTMLElement) => Number(column.style.flexGrow || 1)

/** Between 40 % and 300 % of an equal share. */
const setGrow = (column: HTMLElement, grow: number) => {
  const clamped = Math.min(3, Math.max(0.4, grow))
  column.style.flexGrow = String(clamped)
  return clamped
}

function widthHandle(column: Column, resized: () => void): HTMLElement {
  const handle = makeElement('div', {
    class: 'width',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': 'Width of this source',
    'aria-valuemin': '40',
    'aria-valuemax': '300',
    'aria-valuenow': '100',
  })
  const set = (grow: number) => {
    const now = setGrow(column.article, grow)
    handle.setAttribute('aria-valuenow', String(Math.round(now * 100)))
    resized()
  }
  handle.addEventListener('keydown', (event) => {
    const step = steps.get(event.key)
    if (event.key === 'Home') set(1)
    else if (step) set(growOf(column.article) + step)
    else return
    event.preventDefault()
  })
  handle.addEventListener('dblclick', () => set(1))
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)
    const from = event.clientX
    const width = column.article.getBoundingClientRect().width
    const grow = growOf(column.article)
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
  return handle
}
