import { isMode, type Mode } from '../../../lib/publish/view-address.ts'
import type { ReaderStore } from './state.ts'

/** What a reader has set for themselves; kept on their machine, never sent anywhere. */
export type Settings = {
  readonly mode: Mode
  /** Lines between the columns for every quote. */
  readonly lines: boolean
  /** The wordings are folded away; `null` where the reader has not said. */
  readonly panelShut: boolean | null
  /** Single keys are listened to. */
  readonly keys: boolean
}

const name = 'synoptic-reader'
const defaults: Settings = { mode: 'quotes', lines: false, panelShut: null, keys: true }

/** The settings; the usual ones where nothing is kept or the browser keeps nothing. */
export function loadSettings(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return { ...defaults }
    const { mode, lines, panelShut, keys } = kept as Partial<Record<keyof Settings, unknown>>
    return {
      mode: isMode(mode) ? mode : defaults.mode,
      lines: typeof lines === 'boolean' ? lines : defaults.lines,
      panelShut: typeof panelShut === 'boolean' ? panelShut : defaults.panelShut,
      keys: typeof keys === 'boolean' ? keys : defaults.keys,
    }
  } catch {
    return { ...defaults }
  }
}

/** Keeps what the reader sets. */
export function keepSettings(store: ReaderStore): void {
  store.subscribe(({ settings }, before) => {
    if (settings !== before.settings) saveSettings(settings)
  })
}

/** Keeps the settings, where the browser lets us. */
function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(name, JSON.stringify(settings))
  } catch {
    // Private windows and blocked storage: the settings hold for this page.
  }
}
