import { alignColumns } from './align-columns.ts'
import type { Drawing } from './draw-between.ts'
import type { ReaderParts } from './find-parts.ts'
import { countFits } from './fit-columns.ts'
import type { OneSource } from './one-source.ts'
import type { ReaderState, ReaderStore } from './state.ts'
import type { Sync } from './sync-columns.ts'

/** Brings the columns to the focused quote, and back to it when they are laid out anew. */
export function meetAtLine(
  parts: ReaderParts,
  store: ReaderStore,
  sync: Sync,
  drawing: Drawing,
  one: OneSource,
) {
  /** A sheet of paper is as narrow as a phone; what is changed while it is laid out may be cut off. */
  const paper = matchMedia('print')
  let frame = 0

  /** The focused quote is brought to its line, and the keyboard to its mark. */
  function meet(state: ReaderState): void {
    if (state.focus) {
      one.bringIn(state.lead)
      keepStageInView(parts)
      alignColumns(parts, sync, state, state.focus.at)
      takeKeyboard()
    }
    drawing.schedule()
  }

  function measure(): void {
    cancelAnimationFrame(frame)
    frame = 0
    sync.forget()
    drawing.measure()
  }

  /** Measures anew; what rested at its line is brought back to it. */
  function layOut(): void {
    const state = store.getState()
    const at = state.resting ? sync.readingLine() : null
    measure()
    if (state.resting) {
      keepStageInView(parts)
      one.bringIn(state.lead)
      alignColumns(parts, sync, state, at)
    }
    drawing.schedule()
  }

  function scheduleLayout(): void {
    frame ||= requestAnimationFrame(layOut)
  }

  function takeKeyboard(): void {
    const { focus, lead, shown } = store.getState()
    if (!focus || lead === null || !shown.includes(lead)) return
    const mark = parts.bySlug
      .get(lead)
      ?.marks.get(focus.quote)
      ?.find((element) => element.dataset.n)
    if (mark && document.activeElement !== mark) mark.focus({ preventScroll: true })
  }

  store.subscribe((state, before, event) => {
    const changed = state.shown !== before.shown || state.order !== before.order
    const moved = state.focus !== before.focus
    // What another size of the window changes is laid out with the next frame, with all else that it changes.
    if (event.type === 'arrive' || (changed && event.type !== 'fit')) {
      if (moved) measure()
      else layOut()
    }
    if (moved) meet(state)
    if (state.visit && state.visit !== before.visit) {
      const { source, keyboard } = state.visit
      one.bringIn(source)
      if (!keyboard) return
      if (state.focus && state.lead === source) takeKeyboard()
      else parts.bySlug.get(source)?.text.focus({ preventScroll: true })
    }
    if (state.folded !== before.folded && state.resting) alignColumns(parts, sync, state, sync.readingLine())
  })

  return {
    scheduleLayout,
    /** After the browser itself has scrolled: the last word is ours. */
    settle() {
      if (!store.getState().resting) return
      layOut()
      takeKeyboard()
    },
    /** From now on, whenever the window or a text changes its size. */
    watchSizes() {
      const sizes = new ResizeObserver(() => {
        if (paper.matches) return
        store.dispatch({ type: 'fit', fits: countFits(parts.area, parts.columns.length, one.matches()) })
        scheduleLayout()
      })
      sizes.observe(parts.area)
      for (const { prose } of parts.columns) sizes.observe(prose)
    },
  }
}

function keepStageInView({ stage }: ReaderParts): void {
  const box = stage.getBoundingClientRect()
  if (box.bottom > innerHeight + 1 || box.top < 0)
    scrollTo({ top: scrollY + box.bottom - innerHeight, behavior: 'instant' })
}
