import { describe, expect, it } from 'vitest'
import { parseView } from '../../../lib/publish/view-address.ts'
import { reduce } from './reduce.ts'
import type { Settings } from './settings.ts'
import {
  initialState,
  modeOf,
  type ReaderEvent,
  type ReaderState,
  type StoryFacts,
  sayQuote,
} from './state.ts'

/** Four sources, of which three fit; `both` is in b and c with its base in c, `all` in every one, `last` in d alone. */
const story: StoryFacts = {
  sources: ['a', 'b', 'c', 'd'],
  walk: ['all', 'both', 'far'],
  carriers: new Map([
    ['all', ['a', 'b', 'c', 'd']],
    ['both', ['b', 'c']],
    ['far', ['a', 'd']],
    ['last', ['d']],
  ]),
  bases: new Map([
    ['all', 'a'],
    ['both', 'c'],
    ['far', 'd'],
    ['last', 'd'],
  ]),
}
const settings: Settings = { mode: 'quotes', lines: false, panelShut: null, keys: true }

/** The page at an address, `?s=b,a#both--b`; a fragment is a quote and, after two dashes, the source of one mark. */
function arriveAt(rest: string, { fits = 3, oneSource = false } = {}): ReaderEvent {
  const view = parseView(new URL(`https://example.org/story/${rest}`))
  const [quote, source = null] = view.target?.split('--') ?? []
  const found = quote !== undefined && story.carriers.has(quote) ? { quote, source } : null
  const miss = found ? null : view.target
  return { type: 'arrive', view, found, miss, fits: oneSource ? 4 : fits, oneSource }
}

const play = (...events: readonly ReaderEvent[]): ReaderState =>
  events.reduce(reduce, initialState(story, settings, false))
const pick = (quote: string, source: string | null = null, at: number | null = null): ReaderEvent => ({
  type: 'pick',
  quote,
  source,
  at,
})
const walk = (by: -1 | 1): ReaderEvent => ({ type: 'walk', by })
const choose = (source: string): ReaderEvent => ({ type: 'choose', source })
const visit = (source: string): ReaderEvent => ({ type: 'visit', source })

/** What a state shows, on one line: columns, then the focused quote and the source that leads. */
const picture = ({ shown, focus, lead }: ReaderState) =>
  [shown.join(' '), ...(focus ? [`| ${focus.quote} in ${lead}`] : [])].join(' ')

describe('arriving', () => {
  it.each<[string, string]>([
    ['', 'a b c'],
    ['?s=c,a', 'c a'],
    ['?s=c,a,b,d', 'c a b'],
    ['?s=nobody', 'a b c'],
    ['#all', 'a b c | all in a'],
    ['#both', 'a b c | both in c'],
    ['#both--b', 'a b c | both in b'],
    ['#far', 'a b d | far in d'],
    ['#far--a', 'a b c | far in a'],
    ['?s=a,b#far', 'a d | far in d'],
    ['?s=a,b#both', 'a c | both in c'],
    ['#nothing', 'a b c'],
  ])('at “%s”', (rest, expected) => {
    expect(picture(play(arriveAt(rest)))).toBe(expected)
  })

  it('tells of a fragment that names nothing, until the next address', () => {
    expect(play(arriveAt('#nothing')).miss).toBe('nothing')
    expect(play(arriveAt('#nothing'), arriveAt('#all')).miss).toBeNull()
  })

  it('back to an address without a quote leaves the quote', () => {
    expect(picture(play(arriveAt('#all'), arriveAt('')))).toBe('a b c')
  })

  it('back to a quote keeps the columns that fit it', () => {
    expect(picture(play(arriveAt(''), pick('both', 'b'), arriveAt('#far'), arriveAt('#both')))).toBe(
      'a b c | both in c',
    )
  })

  it('on a phone every source is open, one beside the other', () => {
    expect(picture(play(arriveAt('#far', { oneSource: true })))).toBe('a b c d | far in d')
  })
})

describe('walking', () => {
  it.each<[string, readonly ReaderEvent[], string]>([
    ['on from nowhere', [walk(1)], 'all'],
    ['back from nowhere', [walk(-1)], 'far'],
    ['on', [walk(1), walk(1)], 'both'],
    ['round at the end', [walk(-1), walk(1)], 'all'],
    ['round at the beginning', [walk(1), walk(-1)], 'far'],
    ['on from a quote that one source has', [pick('last'), walk(1)], 'all'],
    ['back from one', [pick('last'), walk(-1)], 'far'],
  ])('%s', (_, events, quote) => {
    const state = play(arriveAt(''), ...events)
    expect(state.focus?.quote).toBe(quote)
    expect(state.view.target).toBe(quote)
  })

  it('nowhere, where nothing is shared', () => {
    const alone = reduce(initialState({ ...story, walk: [] }, settings, false), arriveAt(''))
    expect(reduce(alone, walk(1))).toBe(alone)
  })

  it('opens the column of a quote that no shown source has, for as long as it is asked for', () => {
    const there = play(arriveAt('?s=b,c'), pick('far'))
    expect(picture(there)).toBe('b d | far in d')
    expect(there.view.sources).toEqual(['b', 'c'])
  })
})

describe('picking and leaving', () => {
  it.each<[string, ReaderEvent, string]>([
    ['a mark: its column leads', pick('both', 'b', 90), 'both in b'],
    ['a link: the base leads', pick('both'), 'both in c'],
    ['a link, and the base is not shown: the first that has it', pick('far'), 'far in a'],
  ])('%s', (_, event, expected) => {
    expect(picture(play(arriveAt('?s=a,b,c'), event))).toBe(`a b c | ${expected}`)
  })

  it('keeps how far down it was picked', () => {
    expect(play(arriveAt(''), pick('both', 'b', 90)).focus).toEqual({ quote: 'both', at: 90 })
  })

  it('the same quote again is another focus: the columns meet anew', () => {
    const once = play(arriveAt(''), pick('both', 'b', 90))
    expect(reduce(once, pick('both', 'b', 90)).focus).not.toBe(once.focus)
  })

  it('rests at its line until somebody scrolls', () => {
    const state = play(arriveAt(''), pick('all'))
    expect(state.resting).toBe(true)
    expect(reduce(state, { type: 'touch' }).resting).toBe(false)
  })

  it('leaving takes the quote out of the address', () => {
    const left = play(arriveAt('?s=a,b#all'), { type: 'leave' })
    expect(picture(left)).toBe('a b')
    expect(left.view).toMatchObject({ sources: ['a', 'b'], target: null })
    expect(left.resting).toBe(false)
  })

  it.each<ReaderEvent>([{ type: 'leave' }, { type: 'touch' }, { type: 'fit', fits: 3 }, choose('nobody')])(
    'nothing comes of $type where there is nothing to do',
    (event) => {
      const state = play(arriveAt(''))
      expect(reduce(state, event)).toBe(state)
    },
  )
})

describe('columns', () => {
  it.each<[string, string, readonly ReaderEvent[], string, string]>([
    ['a tab hides its source', '', [choose('b')], 'a c', '?s=a,c'],
    ['a tab shows its source in the last column', '', [choose('d')], 'a b d', '?s=a,b,d'],
    ['in a free column', '?s=a', [choose('d')], 'a d', '?s=a,d'],
    ['the last source stays', '?s=a', [choose('a')], 'a', '?s=a'],
    ['a tab is moved on', '', [{ type: 'move', source: 'a', by: 1 }], 'b a c', '?s=b,a,c'],
    ['and back', '', [{ type: 'move', source: 'b', by: -1 }], 'b a c', '?s=b,a,c'],
    ['not beyond the end', '', [{ type: 'move', source: 'a', by: -1 }], 'a b c', ''],
    ['dropped before another', '', [{ type: 'reorder', source: 'c', before: 'a' }], 'c a b', '?s=c,a,b'],
    ['dropped at the end', '', [{ type: 'reorder', source: 'a', before: null }], 'b c a', '?s=b,c,a'],
    ['a number key shows its source instead of the last', '', [visit('d')], 'a b d', '?s=a,b,d'],
    ['or goes to it', '', [visit('b')], 'a b c', ''],
    ['fewer fit', '', [{ type: 'fit', fits: 2 }], 'a b', ''],
    ['more fit', '', [{ type: 'fit', fits: 9 }], 'a b c d', ''],
    ['fewer fit than were asked for', '?s=d,c,b', [{ type: 'fit', fits: 1 }], 'd', '?s=d,c,b'],
    [
      'fewer fit, and the picked one stays',
      '',
      [pick('both', 'c'), { type: 'fit', fits: 2 }],
      'a c | both in c',
      '',
    ],
  ])('%s', (_, rest, events, shown, address) => {
    const state = play(arriveAt(rest), ...events)
    expect(picture(state)).toBe(shown)
    expect(state.view.sources).toEqual(parseView(new URL(`https://example.org/${address}`)).sources)
  })

  it('a tab of a hidden source is moved among the tabs alone', () => {
    const state = play(arriveAt('?s=a,b'), { type: 'reorder', source: 'd', before: 'a' })
    expect(state.order).toEqual(['d', 'a', 'b', 'c'])
    expect(picture(state)).toBe('a b')
  })

  it('on a phone a tab brings its source in and hides none', () => {
    const state = play(arriveAt('', { oneSource: true }), choose('c'))
    expect(picture(state)).toBe('a b c d')
    expect(state.visit).toEqual({ source: 'c', keyboard: false })
  })

  it('on a phone a tab opens a source that the address left out', () => {
    expect(picture(play(arriveAt('?s=a', { oneSource: true }), choose('c')))).toBe('a c')
  })

  it.each([
    ['leads where it has the quote', 'b', 'b'],
    ['does not where it has not', 'a', 'c'],
  ])('a source that is gone to %s', (_, source, lead) => {
    const state = play(arriveAt('#both'), visit(source))
    expect(state.lead).toBe(lead)
    expect(state.visit).toEqual({ source, keyboard: true })
  })

  it('is held still, and let go', () => {
    const held = play(arriveAt(''), { type: 'hold', source: 'b' })
    expect(held.still).toEqual(['b'])
    expect(reduce(held, { type: 'hold', source: 'b' }).still).toEqual([])
  })
})

describe('modes and settings', () => {
  it.each<[string, string, readonly ReaderEvent[], string, string]>([
    ['as set', '', [], 'quotes', 'quotes'],
    ['the address goes first, and sets nothing', '?m=differences', [], 'differences', 'quotes'],
    ['chosen: set', '', [{ type: 'mode', mode: 'passages' }], 'passages', 'passages'],
    [
      'chosen against the address',
      '?m=differences',
      [{ type: 'mode', mode: 'passages' }],
      'passages',
      'passages',
    ],
    ['plain', '', [{ type: 'plain' }], 'plain', 'plain'],
    ['plain, and back', '', [{ type: 'plain' }, { type: 'plain' }], 'quotes', 'quotes'],
    ['back from a plain address', '?m=plain', [{ type: 'plain' }], 'quotes', 'quotes'],
  ])('%s', (_, rest, events, shown, kept) => {
    const state = play(arriveAt(rest), ...events)
    expect(modeOf(state)).toBe(shown)
    expect(state.settings.mode).toBe(kept)
    if (events.length > 0) expect(state.view.mode).toBeNull()
  })

  it.each<[ReaderEvent, Partial<Settings>]>([
    [{ type: 'lines' }, { lines: true }],
    [{ type: 'fold' }, { panelShut: true }],
    [{ type: 'keys', on: false }, { keys: false }],
  ])('$type is kept', (event, kept) => {
    expect(play(arriveAt(''), event).settings).toEqual({ ...settings, ...kept })
  })

  it('on a phone the wordings are folded away at first, and nothing is kept of it', () => {
    const state = initialState(story, settings, true)
    expect(state.folded).toBe(true)
    expect(state.settings.panelShut).toBeNull()
    expect(reduce(state, { type: 'fold' })).toMatchObject({ folded: false, settings: { panelShut: false } })
  })
})

it.each([
  ['both', 'in 2 of 4 sources', 'quote 2 of 3, in 2 of 4 sources'],
  ['last', 'in 1 of 4 sources', 'in 1 of 4 sources'],
])('says of %s', (quote, says, expected) => {
  expect(sayQuote(story, quote, says)).toBe(expected)
})
