import { isMode } from '../../../lib/publish/view-address.ts'
import { findControl, type ReaderParts } from './find-parts.ts'
import { modeOf, type ReaderState, type ReaderStore } from './state.ts'

/** The buttons over the columns, and how the text is marked. */
export function pressTools({ root, live }: ReaderParts, store: ReaderStore): void {
  const mode = findControl<HTMLSelectElement>('mode', root)
  const together = findControl('sync', root)
  const lines = findControl('lines', root)
  findControl('previous', root).addEventListener('click', () => store.dispatch({ type: 'walk', by: -1 }))
  findControl('next', root).addEventListener('click', () => store.dispatch({ type: 'walk', by: 1 }))
  together.addEventListener('click', () => store.dispatch({ type: 'together' }))
  lines.addEventListener('click', () => store.dispatch({ type: 'lines' }))
  mode.addEventListener('change', () => {
    if (isMode(mode.value)) store.dispatch({ type: 'mode', mode: mode.value })
  })
  const draw = (state: ReaderState) => {
    root.dataset.mode = modeOf(state)
    mode.value = modeOf(state)
    together.setAttribute('aria-pressed', String(state.together))
    lines.setAttribute('aria-pressed', String(state.settings.lines))
  }
  draw(store.getState())
  store.subscribe((state, before, event) => {
    if (
      modeOf(state) !== modeOf(before) ||
      state.together !== before.together ||
      state.settings !== before.settings
    )
      draw(state)
    if (event.type === 'plain') live.textContent = mode.selectedOptions[0]?.text ?? ''
  })
}
