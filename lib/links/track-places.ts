import { areOnePlace, holdSameWords } from '../spans.ts'
import type { Span } from '../types.ts'
import { fitToFirstWords } from './fit-to-first-words.ts'
import { type IndexedText, indexText } from './index-text.ts'
import type { Ledger, LedgerPlace, LedgerQuote } from './ledger.ts'
import type { PermalinkDecision } from './permalink-decision.ts'
import { fromPlace } from './place-words.ts'
import { type Anchored, reanchorAll } from './reanchor.ts'
import { areSimilarWords } from './similar-words.ts'
import { createWordNumbers, paragraphBreak, splitWords } from './split-words.ts'

/** Where the places of one published id stand in the texts of this build. */
export type Track = {
  record: LedgerQuote
  spans: TrackedSpan[]
  /** Places between which only an editor can decide. */
  asked: { source: string; words: string; candidates: Span[] }[]
  /** None of the sources it stood in is in the story any more. */
  sourcesGone: boolean
  decided: 'removed' | 'withdrawn' | null
  /** The editor wants no quote at one of its places, or at one of a quote that it shares a place with. */
  hidden: boolean
}

/** `base`: the place whose words the quote is known by. */
export type TrackedSpan = Span & { source: string; base: boolean }

/** Characters of context that must agree before words that were away are taken for the same. */
const contextNeeded = 24
/** Words of this many characters that stand only once are known without context. */
const knownAlone = 60

/** Finds every place of every published id again: from what was edited where the last text is kept, else by exact words. */
export function trackPlaces(
  ledger: Ledger,
  sources: readonly { id: string; text: string }[],
  decisions: readonly PermalinkDecision[],
  hidden: readonly (Span & { source: string })[],
): Track[] {
  const now = new Map(sources.map(({ id, text }) => [id, indexText(text)]))
  const last = new Map(ledger.sources.map(({ id, text }) => [id, text === null ? null : indexText(text)]))
  const places = new Map<string, LedgerPlace[]>()
  for (const place of ledger.places) {
    const list = places.get(place.quote)
    if (list) list.push(place)
    else places.set(place.quote, [place])
  }

  const isGone = ({ state }: LedgerQuote) => state === 'removed' || state === 'withdrawn'
  const present = new Set(ledger.quotes.filter((record) => !isGone(record)).map(({ id }) => id))
  const anchored = anchorTogether(
    ledger.places.filter(({ quote }) => present.has(quote)),
    last,
    now,
  )
  const find = (place: LedgerPlace): Anchored => {
    const after = now.get(place.source)
    if (after === undefined) return { kind: 'removed' }
    return anchored.get(place) ?? findAgain(place, after, last.get(place.source)?.text ?? '')
  }

  const tracks = ledger.quotes.map((record) => {
    const own = places.get(record.id) ?? []
    const track: Track = {
      record,
      spans: [],
      asked: [],
      sourcesGone: own.length > 0 && own.every(({ source }) => !now.has(source)),
      decided: null,
      hidden: false,
    }
    const mine = decisions.filter(({ id }) => id === record.id)
    for (const { kind } of mine) if (kind !== 'at') track.decided = kind
    if (track.decided || (record.state === 'withdrawn' && record.words === '')) return track
    const set = new Set<string>()
    for (const decision of mine) {
      if (decision.kind !== 'at') continue
      set.add(decision.source)
      track.spans.push({
        ...decision.span,
        source: decision.source,
        base: own.some(({ base, source }) => base && source === decision.source),
      })
    }
    for (const place of own) {
      if (set.has(place.source)) continue
      const found = find(place)
      if (found.kind === 'ask')
        track.asked.push({ source: place.source, words: place.words, candidates: found.candidates })
      if (found.kind !== 'found') continue
      const { text } = now.get(place.source)!
      const { start, end } = record.was ? fitToFirstWords(found, text, place.words, record.was) : found
      if (!hasWordsOf(record, text.slice(start, end))) continue
      track.spans.push({
        start,
        end,
        source: place.source,
        base: place.base && !track.spans.some(({ base }) => base),
      })
    }
    track.hidden = track.spans.some((span) =>
      hidden.some((place) => place.source === span.source && holdSameWords(place, span)),
    )
    return track
  })
  hideWithOthers(tracks)
  return tracks
}

/** Hides what shares a place with a hidden quote: ids that were merged into it would come back with its words. */
function hideWithOthers(tracks: readonly Track[]): void {
  const shown = new Set(tracks.filter((track) => !track.hidden))
  const hidden = tracks.filter((track) => track.hidden)
  for (let from = hidden.pop(); from; from = hidden.pop())
    for (const track of shown)
      if (
        track.spans.some((span) =>
          from!.spans.some((other) => span.source === other.source && areOnePlace(span, other)),
        )
      ) {
        track.hidden = true
        shown.delete(track)
        hidden.push(track)
      }
}

/** What became of the places whose words stand in the last text of a source: all of one source together, for two may claim one place. */
function anchorTogether(
  places: readonly LedgerPlace[],
  last: ReadonlyMap<string, IndexedText | null>,
  now: ReadonlyMap<string, IndexedText>,
): Map<LedgerPlace, Anchored> {
  const bySource = new Map<string, { place: LedgerPlace; span: Span }[]>()
  for (const place of places) {
    const before = last.get(place.source)
    const span = before && now.has(place.source) ? fromPlace(place, before) : null
    if (!span) continue
    const list = bySource.get(place.source)
    if (list) list.push({ place, span })
    else bySource.set(place.source, [{ place, span }])
  }
  const anchored = new Map<LedgerPlace, Anchored>()
  for (const [source, list] of bySource) {
    const spans = list.map(({ span }) => span)
    const answers = reanchorAll(spans, last.get(source)!.text, now.get(source)!.text)
    list.forEach(({ place }, index) => {
      anchored.set(place, answers[index]!)
    })
  }
  return anchored
}

/** Whether one word at least is left of those first published, but for slips: words corrected again and again become others. */
function hasWordsOf(record: LedgerQuote, text: string): boolean {
  const numbers = createWordNumbers()
  const first = new Set(splitWords(record.was ?? record.words, numbers).key)
  first.delete(paragraphBreak)
  const formOf = (key: number) => numbers.forms[key]!
  return (
    first.size === 0 ||
    splitWords(text, numbers).key.some(
      (key) => first.has(key) || [...first].some((one) => areSimilarWords(formOf(one), formOf(key))),
    )
  )
}

/**
 * The same words with the same neighbours, where there is no earlier text to compare with, or none that had them. Words
 * that stood in `before` already are a copy of those that went, and not these.
 */
function findAgain(place: LedgerPlace, { text, occurrences }: IndexedText, before: string): Anchored {
  const ahead = place.before.slice(-contextNeeded)
  const behind = place.after.slice(0, contextNeeded)
  const all = occurrences(place.words)
  const agreeing = all.filter(
    (at) =>
      (ahead !== '' && text.slice(0, at).endsWith(ahead)) ||
      (behind !== '' && text.startsWith(behind, at + place.words.length)),
  )
  const isKnownAlone = place.words.length >= knownAlone && !before.includes(place.words)
  const [at] = agreeing.length > 0 ? agreeing : isKnownAlone ? all : []
  if (at === undefined || agreeing.length > 1 || (agreeing.length === 0 && all.length > 1))
    return { kind: 'removed' }
  return { kind: 'found', start: at, end: at + place.words.length, how: 'elsewhere' }
}
