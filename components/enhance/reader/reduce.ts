import { chooseColumns } from './fit-columns.ts'
import type { ReaderEvent, ReaderState } from './state.ts'

/** The state after an event; the same object where nothing comes of it. */
export function reduce(state: ReaderState, event: ReaderEvent): ReaderState {
  switch (event.type) {
    case 'arrive':
      return arrive(state, event)
    case 'pick':
      return pick(state, event.quote, event.source, event.at)
    case 'walk':
      return walk(state, event.by)
    case 'leave':
      if (!state.focus) return state
      return { ...state, focus: null, resting: false, view: { ...state.view, target: null } }
    case 'choose':
      return choose(state, event.source)
    case 'visit':
      return visit(state, event.source)
    case 'reorder':
      return reorder(state, event.source, event.before)
    case 'move':
      return move(state, event.source, event.by)
    case 'hold':
      return { ...state, still: without(state.still, event.source) ?? [...state.still, event.source] }
    case 'mode':
      return {
        ...state,
        settings: { ...state.settings, mode: event.mode },
        view: state.view.mode === null ? state.view : { ...state.view, mode: null },
      }
    case 'plain':
      return reduce(state, {
        type: 'mode',
        mode: (state.view.mode ?? state.settings.mode) === 'plain' ? 'quotes' : 'plain',
      })
    case 'together':
      return { ...state, together: !state.together }
    case 'lines':
      return { ...state, settings: { ...state.settings, lines: !state.settings.lines } }
    case 'fold':
      return { ...state, folded: !state.folded, settings: { ...state.settings, panelShut: !state.folded } }
    case 'keys':
      return { ...state, settings: { ...state.settings, keys: event.on } }
    case 'fit':
      if (event.fits === state.fits) return state
      return show({ ...state, fits: event.fits }, state.focus && state.lead)
    case 'touch':
      return state.resting ? { ...state, resting: false } : state
  }
}

function arrive(state: ReaderState, event: ReaderEvent & { type: 'arrive' }): ReaderState {
  const { view, found, miss, fits, oneSource } = event
  const there = { ...state, view, miss, fits, oneSource, order: orderOf(state, view.sources) }
  const home = found && (found.source ?? homeOf(there, found.quote))
  const shown = show(there, home)
  if (!found) return { ...shown, focus: null }
  return focus(shown, found.quote, found.source, null)
}

function pick(state: ReaderState, quote: string, source: string | null, at: number | null): ReaderState {
  const focused = focus(state, quote, source, at)
  return { ...focused, view: { ...focused.view, target: quote } }
}

/** Focuses a quote, in the source in which it was picked or in the one that suits, which is shown if it was not. */
function focus(state: ReaderState, quote: string, source: string | null, at: number | null): ReaderState {
  const lead = source ?? homeOf(state, quote)
  const shown = lead === null || state.shown.includes(lead) ? state : show(state, lead)
  return { ...shown, focus: { quote, at }, lead, resting: true }
}

function walk(state: ReaderState, by: -1 | 1): ReaderState {
  const { walk } = state.story
  const now = state.focus ? walk.indexOf(state.focus.quote) : -1
  const quote = walk[((now < 0 && by < 0 ? 0 : now) + by + walk.length) % walk.length]
  return quote === undefined ? state : pick(state, quote, null, null)
}

/** The shown source that has the quote, the base's before others; else the base's. */
function homeOf({ story, shown }: ReaderState, quote: string): string | null {
  const base = story.bases.get(quote) ?? null
  if (base !== null && shown.includes(base)) return base
  const carriers = story.carriers.get(quote) ?? []
  return shown.find((source) => carriers.includes(source)) ?? base ?? carriers[0] ?? null
}

function choose(state: ReaderState, source: string): ReaderState {
  const { shown, fits } = state
  if (!state.story.sources.includes(source)) return state
  if (state.oneSource) {
    const open = shown.includes(source) ? state : setSources(state, [...shown, source])
    return { ...open, visit: { source, keyboard: false } }
  }
  const rest = without(shown, source)
  if (rest) return rest.length > 0 ? setSources(state, rest) : state
  const room = Math.max(1, fits)
  return setSources(state, [...shown.slice(0, room - 1), source].slice(-room))
}

function visit(state: ReaderState, source: string): ReaderState {
  const { shown, story, focus } = state
  if (!story.sources.includes(source)) return state
  const open = shown.includes(source) ? state : setSources(state, [...shown.slice(0, -1), source])
  const carries = focus !== null && (story.carriers.get(focus.quote) ?? []).includes(source)
  return { ...open, lead: carries ? source : open.lead, visit: { source, keyboard: true } }
}

function reorder(state: ReaderState, source: string, before: string | null): ReaderState {
  const rest = without(state.order, source)
  if (!rest) return state
  const at = before === null ? -1 : rest.indexOf(before)
  const order = at < 0 ? [...rest, source] : [...rest.slice(0, at), source, ...rest.slice(at)]
  if (!state.shown.includes(source)) return { ...state, order }
  return setSources(
    state,
    order.filter((one) => state.shown.includes(one)),
  )
}

function move(state: ReaderState, source: string, by: -1 | 1): ReaderState {
  const { order } = state
  const to = order.indexOf(source) + by
  if (to < 0 || to >= order.length) return state
  return reorder(state, source, order[by > 0 ? to + 1 : to] ?? null)
}

/** Shows these sources, and says so in the address. */
function setSources(state: ReaderState, sources: readonly string[]): ReaderState {
  const view = { ...state.view, sources }
  return show({ ...state, view, order: orderOf(state, sources) }, null)
}

/** As many of the sources asked for as fit, among which `wanted` is. */
function show(state: ReaderState, wanted: string | null): ReaderState {
  const shown = chooseColumns(state.story.sources, state.view.sources, state.fits, wanted)
  return shown.join() === state.shown.join() ? state : { ...state, shown }
}

/** Those asked for, then the others in the order of the story. */
function orderOf({ story }: ReaderState, asked: readonly string[] | null): readonly string[] {
  const known = (asked ?? []).filter((source) => story.sources.includes(source))
  return [...known, ...story.sources.filter((source) => !known.includes(source))]
}

/** The list without the source; `null` where it is not in it. */
function without(list: readonly string[], source: string): readonly string[] | null {
  return list.includes(source) ? list.filter((one) => one !== source) : null
}
