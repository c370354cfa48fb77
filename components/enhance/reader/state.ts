import type { Mode, View } from '../../../lib/publish/view-address.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'

/** What the page tells of its story; it never changes. Sources by slug, quotes by id. */
export type StoryFacts = {
  /** In the order of the story. */
  readonly sources: readonly string[]
  /** The quotes that several sources carry, in the order in which one walks. */
  readonly walk: readonly string[]
  /** Which sources have a quote, in the order of the story; every quote of the page is in it. */
  readonly carriers: ReadonlyMap<string, readonly string[]>
  /** The source of a quote's base. */
  readonly bases: ReadonlyMap<string, string>
}

/** What the reader's page shows and how, but not where things lie on it: that is measured. */
export type ReaderState = {
  readonly story: StoryFacts
  /** What the address says. */
  readonly view: View
  readonly settings: Settings
  /** How many columns fit beside one another; all of them where one source is read at a time. */
  readonly fits: number
  /** The window is as narrow as a phone. */
  readonly oneSource: boolean
  /** All sources, in the order of their tabs. */
  readonly order: readonly string[]
  /** The columns shown, in their order. */
  readonly shown: readonly string[]
  /**
   * The quote that was picked, anew each time, and how far down the columns shall meet (pixels from the top of their
   * text; `null` for where it suits them).
   */
  readonly focus: { readonly quote: string; readonly at: number | null } | null
  /** The source in which it was picked: its column leads. */
  readonly lead: string | null
  /** Nobody has scrolled since the quote was brought to its line: it is kept there when the layout changes. */
  readonly resting: boolean
  /** The source that was gone to last, anew each time; whether the keyboard goes along. */
  readonly visit: { readonly source: string; readonly keyboard: boolean } | null
  /** Scrolling one column carries the others along. */
  readonly together: boolean
  /** Sources that are not carried along. */
  readonly still: readonly string[]
  /** The wordings under the panel's bar are folded away. */
  readonly folded: boolean
  /** A fragment that names nothing on this page. */
  readonly miss: string | null
}

/** What somebody did, or what became of the window. */
export type ReaderEvent =
  /** The page was opened, or its address changed. `found` is the quote that the address names. */
  | {
      readonly type: 'arrive'
      readonly view: View
      readonly found: { readonly quote: string; readonly source: string | null } | null
      readonly miss: string | null
      readonly fits: number
      readonly oneSource: boolean
    }
  | {
      readonly type: 'pick'
      readonly quote: string
      readonly source: string | null
      readonly at: number | null
    }
  | { readonly type: 'walk'; readonly by: -1 | 1 }
  | { readonly type: 'leave' }
  /** A tab was chosen: shows its source, or hides it. */
  | { readonly type: 'choose'; readonly source: string }
  | { readonly type: 'visit'; readonly source: string }
  /** Puts one source before another, or last for `null`. */
  | { readonly type: 'reorder'; readonly source: string; readonly before: string | null }
  | { readonly type: 'move'; readonly source: string; readonly by: -1 | 1 }
  | { readonly type: 'hold'; readonly source: string }
  | { readonly type: 'mode'; readonly mode: Mode }
  | { readonly type: 'plain' }
  | { readonly type: 'together' }
  | { readonly type: 'lines' }
  | { readonly type: 'fold' }
  | { readonly type: 'keys'; readonly on: boolean }
  | { readonly type: 'fit'; readonly fits: number }
  /** The reader scrolls. */
  | { readonly type: 'touch' }

export type ReaderStore = Store<ReaderState, ReaderEvent>

/** How the text is marked: what the address says goes before what is set. */
export const modeOf = ({ view, settings }: ReaderState): Mode => view.mode ?? settings.mode

/** “quote 3 of 10, in 5 of 5 sources”, of what its entry says; without the first for a quote that one source has. */
export function sayQuote({ walk }: StoryFacts, quote: string, says: string | undefined): string {
  const place = walk.includes(quote) ? `quote ${walk.indexOf(quote) + 1} of ${walk.length}` : ''
  return [place, says].filter(Boolean).join(', ')
}

/** Before the address is read. */
export function initialState(story: StoryFacts, settings: Settings, oneSource: boolean): ReaderState {
  return {
    story,
    view: { sources: null, mode: null, hideOutlets: false, target: null },
    settings,
    fits: 1,
    oneSource,
    order: story.sources,
    shown: [],
    focus: null,
    lead: null,
    resting: false,
    visit: null,
    together: true,
    still: [],
    folded: settings.panelShut ?? oneSource,
    miss: null,
  }
}
