import { applyToQuotations } from '../engine/match/apply-decisions.ts'
import { numberQuotes } from '../engine/number-quotes.ts'
import { holdSameWords } from '../spans.ts'
import { tellAlso } from '../story/tell-also.ts'
import { tellSpeakers } from '../story/tell-speakers.ts'
import type { Analysis, CollatedQuote, Decision, Former, Gone, Quotation, Quote, Span } from '../types.ts'
import { assignIds, baseMember } from './assign-ids.ts'
import { createId } from './create-id.ts'
import { formKeptQuote } from './form-kept-quote.ts'
import { hashText } from './hash-text.ts'
import { type IndexedText, indexText } from './index-text.ts'
import { createLedger, type Ledger, type LedgerPlace, type LedgerQuote, type LedgerSource } from './ledger.ts'
import type { PermalinkDecision } from './permalink-decision.ts'
import { toPlace } from './place-words.ts'
import { leave } from './rename-in-ledger.ts'
import { areSameWords } from './share-of-words.ts'
import { type Track, type TrackedSpan, trackPlaces } from './track-places.ts'

type PermalinkInput = {
  /** Address segment of the story. */
  story: string
  /** In the order shown. */
  sources: { id: string; slug: string; text: string; lang: string }[]
  /** Quotes carry the id of their base's quotation here. */
  analysis: Analysis
  /** As the last build wrote it; `null` for a story that was never published. */
  ledger: Ledger | null
  /** Every decision on quotes that the analysis was made with. */
  decisions: Decision[]
  /** What the editor says of published ids. */
  permalinks: PermalinkDecision[]
  /** Ids that other stories of the site have, in small letters. */
  taken: ReadonlySet<string>
  /** Four letters for a new id: `drawLetters` in a build, `countLetters` where nothing is published. */
  drawLetters: () => string
  /** ISO date of the build. */
  date: string
}

type Permalinks = {
  /** The story's quotes with their published ids, and those that only the ledger still knows as quotes. */
  quotes: Quote[]
  /** With those of quotes that only the ledger still knows. */
  quotations: Quotation[]
  gone: Gone[]
  former: Former[]
  /** Former slugs of the story and its sources. */
  moved: { from: string; to: string }[]
  /** Places between which only an editor can decide; until then the build must not be published. */
  asked: PermalinkQuestion[]
  /** Where the published quotes stand, hidden ones too: more than the engine sees. */
  places: (Span & { source: string })[]
  /** To be written where nothing is asked. */
  ledger: Ledger
}

/** Which of `candidates` the words are now that were published in `source` under `id`. */
export type PermalinkQuestion = { id: string; source: string; words: string; candidates: Span[] }

/**
 * Gives every quote of a story its published id and says what became of every id ever published. Throws where no id
 * can be drawn.
 */
export function keepPermalinks(input: PermalinkInput): Permalinks {
  const { analysis, date, sources } = input
  const ledger = input.ledger ?? createLedger(input.story)
  const tracks = trackPlaces(ledger, sources, input.permalinks, placesToHide(input.decisions))
  const { owner, merged, split, divided, kept } = assignIds(tracks, analysis.quotes, sources)
  const byId = new Map(tracks.map((track) => [track.record.id, track]))

  const taken = new Set([...input.taken, ...ledger.quotes.map(({ id }) => id)])
  const ids = analysis.quotes.map((quote, index) => {
    const id = owner.get(index) ?? createId(baseWords(quote), taken, input.drawLetters)
    taken.add(id)
    return id
  })
  const named = analysis.quotes.map((quote, index) => ({ ...quote, id: ids[index]! }))
  const formed = kept.map((id) =>
    formKeptQuote(id, withBase(byId.get(id)!.spans, input.decisions), sources, analysis.quotations),
  )
  const numbered = numberQuotes([...named, ...formed.map(({ quote }) => quote)], sources)
  const quotations = sortQuotations(
    [
      ...analysis.quotations,
      ...applyToQuotations(
        formed.flatMap((one) => one.quotations),
        input.decisions,
      ),
    ],
    sources,
  )
  const quotes = tellSpeakers(tellAlso(numbered, analysis.linksBetween), quotations)

  const nextSources = toLedgerSources(ledger, input)
  const idsOf = (indices: readonly number[] = []) => indices.map((index) => ids[index]!)
  const leads: Leads = {
    moved: new Map([
      ...[...merged].map(([id, to]): [string, string[]] => [id, [to, ...idsOf(divided.get(id))]]),
      ...[...split].map(([id, indices]): [string, string[]] => [id, idsOf(indices)]),
    ]),
    divided: new Map([...divided].map(([id, indices]) => [id, idsOf(indices)])),
    here: new Set(quotes.map(({ id }) => id)),
    records: new Map(ledger.quotes.map((record) => [record.id, record])),
  }
  const live = quotes.map((quote) => toLiveRecord(quote, leads, date))
  const former = groupByQuote(ledger.places)
  const rest = tracks
    .filter(({ record }) => !leads.here.has(record.id))
    .map((track) => toGoneRecord(track, leads, ledger, former))
  const texts = new Map(sources.map(({ id, text }) => [id, indexText(text)]))
  const places = [
    ...quotes.flatMap((quote) => {
      const base = baseMember(quote)
      return quote.members.map((member) =>
        toPlace(quote.id, member.source, texts.get(member.source)!, member, member === base),
      )
    }),
    ...rest.flatMap((record) => placesOfGone(record, byId.get(record.id)!, former, texts)),
  ]
  return {
    quotes,
    quotations,
    gone: rest.map(toGone),
    former: live.flatMap(toFormer),
    moved: findMoved(nextSources, ledger, input),
    ledger: {
      story: input.story,
      formerly: leave(ledger.story, ledger.formerly, input.story),
      quotes: [...live, ...rest],
      places: dropRepeated(places),
      sources: nextSources,
    },
    places: tracks.flatMap(({ spans }) => spans),
    asked: tracks.flatMap(({ record, asked }) => asked.map((one) => ({ id: record.id, ...one }))),
  }
}

function placesToHide(decisions: readonly Decision[]): (Span & { source: string })[] {
  return decisions.flatMap((decision) => (decision.kind === 'hide' ? [decision.place] : []))
}

/** The places of a quote with the one as base that an editor names, if there is one. */
function withBase(spans: readonly TrackedSpan[], decisions: readonly Decision[]): TrackedSpan[] {
  const chosen = spans.find((span) =>
    decisions.some(
      (decision) =>
        decision.kind === 'base' &&
        decision.place.source === span.source &&
        holdSameWords(decision.place, span),
    ),
  )
  return chosen ? spans.map((span) => ({ ...span, base: span === chosen })) : [...spans]
}

function baseWords(quote: CollatedQuote): string {
  return quote.wordings[quote.base]!.text
}

/** Where to look for what was published under an id. */
type Leads = {
  /** Ids that are no quote now, with those of the quotes that they have become part of or that share them out. */
  moved: ReadonlyMap<string, readonly string[]>
  /** Ids some of whose places went to other quotes, with those of these. */
  divided: ReadonlyMap<string, readonly string[]>
  here: ReadonlySet<string>
  /** As the last build left them. */
  records: ReadonlyMap<string, LedgerQuote>
}

function toLiveRecord(quote: Quote, leads: Leads, date: string): LedgerQuote {
  const record = leads.records.get(quote.id) ?? null
  const others = [...(record && isHere(record) ? record.to : []), ...(leads.divided.get(quote.id) ?? [])]
  const words = baseWords(quote)
  const first = record ? (record.was ?? record.words) : words
  const changed = !areSameWords(first, words)
  const next: LedgerQuote = {
    id: quote.id,
    state: changed ? 'changed' : 'live',
    first: record?.first ?? date,
    last: record?.last ?? date,
    to: follow(others, leads).filter((id) => id !== quote.id),
    speaker: quote.speaker?.name ?? null,
    words,
    was: changed ? first : null,
  }
  return record && JSON.stringify(next) !== JSON.stringify(record) ? { ...next, last: date } : next
}

function isHere({ state }: LedgerQuote): boolean {
  return state === 'live' || state === 'changed'
}

function isMoved({ state }: LedgerQuote): boolean {
  return state === 'merged' || state === 'split'
}

type PlacesByQuote = ReadonlyMap<string, LedgerPlace[]>

function groupByQuote(places: readonly LedgerPlace[]): PlacesByQuote {
  const byQuote = new Map<string, LedgerPlace[]>()
  for (const place of places) {
    const list = byQuote.get(place.quote)
    if (list) list.push(place)
    else byQuote.set(place.quote, [place])
  }
  return byQuote
}

function toGoneRecord(track: Track, leads: Leads, ledger: Ledger, former: PlacesByQuote): LedgerQuote {
  const { record, decided } = track
  const was = isHere(record)
  const last = was ? lastSeen(record, ledger, former) : record.last
  if (decided === 'withdrawn' || (record.state === 'withdrawn' && record.words === ''))
    return { ...record, state: 'withdrawn', last, to: [], speaker: null, words: '', was: null }
  const moved = leads.moved.get(record.id)
  const to =
    decided || track.hidden
      ? []
      : follow([...(moved ?? record.to), ...(leads.divided.get(record.id) ?? [])], leads)
  if (to.length > 0 && (moved || isMoved(record))) {
    const state = (moved ? moved.length > 1 : record.state === 'split') ? 'split' : 'merged'
    return { ...record, state, last, to }
  }
  if (track.asked.length > 0 && was) return record
  return { ...record, state: track.sourcesGone || track.hidden ? 'withdrawn' : 'removed', last, to }
}

/** The live ids at the end of a chain of merges and splits. */
function follow(from: readonly string[], { moved, here, records }: Leads): string[] {
  const seen = new Set<string>()
  const ends = new Set<string>()
  const queue = [...from]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (here.has(id)) ends.add(id)
    else queue.push(...(moved.get(id) ?? records.get(id)?.to ?? []))
  }
  return [...ends]
}

/** Its words stood in the texts of the last build; their dates say since when these are known. */
function lastSeen(record: LedgerQuote, ledger: Ledger, former: PlacesByQuote): string {
  const carriers = new Set(former.get(record.id)?.map(({ source }) => source))
  const dates = ledger.sources.filter(({ id }) => carriers.has(id)).map(({ date }) => date)
  return [record.last, ...dates].sort().at(-1)!
}

function placesOfGone(
  record: LedgerQuote,
  track: Track,
  former: PlacesByQuote,
  texts: Map<string, IndexedText>,
): LedgerPlace[] {
  if (record.words === '') return []
  if (track.spans.length > 0)
    return track.spans.map((span) =>
      toPlace(record.id, span.source, texts.get(span.source)!, span, span.base),
    )
  return former.get(record.id) ?? []
}

function dropRepeated(places: readonly LedgerPlace[]): LedgerPlace[] {
  return [...new Map(places.map((place) => [JSON.stringify(Object.values(place)), place])).values()]
}

function toGone(record: LedgerQuote): Gone {
  const withdrawn = record.state === 'withdrawn'
  return {
    id: record.id,
    state: record.state === 'live' || record.state === 'changed' ? 'removed' : record.state,
    text: withdrawn ? '' : record.words,
    speaker: withdrawn ? null : record.speaker,
    lastSeen: record.last,
    to: record.to,
  }
}

function toFormer({ id, first, was, to }: LedgerQuote): Former[] {
  return was !== null || to.length > 0 ? [{ id, first, text: was, to }] : []
}

function toLedgerSources(ledger: Ledger, { sources, date }: PermalinkInput): LedgerSource[] {
  const known = new Map(ledger.sources.map((source) => [source.id, source]))
  const now = new Set(sources.map(({ id }) => id))
  return [
    ...sources.map(({ id, slug, text }): LedgerSource => {
      const last = known.get(id)
      return {
        id,
        slug,
        formerly: last ? leave(last.slug, last.formerly, slug) : [],
        date: last?.text === text ? last.date : date,
        hash: hashText(text),
        text,
      }
    }),
    ...ledger.sources
      .filter(({ id }) => !now.has(id))
      .map((source): LedgerSource => ({ ...source, hash: '', text: null })),
  ]
}

/** From every address that the story and its sources had to the one they have; of a source that is gone, to the story. */
function findMoved(
  sources: readonly LedgerSource[],
  ledger: Ledger,
  { story }: PermalinkInput,
): { from: string; to: string }[] {
  const stories = [story, ...leave(ledger.story, ledger.formerly, story)]
  const current = new Map(
    sources.filter(({ text }) => text !== null).map(({ slug }) => [`${story}/${slug}`, slug]),
  )
  const moved = stories.slice(1).map((from) => ({ from, to: story }))
  for (const source of sources) {
    const to = source.text === null ? story : `${story}/${source.slug}`
    for (const folder of stories)
      for (const slug of [source.slug, ...source.formerly]) {
        const from = `${folder}/${slug}`
        if (from !== to && !current.has(from)) moved.push({ from, to })
      }
  }
  return [...new Map(moved.map((entry) => [entry.from, entry])).values()]
}

function sortQuotations(quotations: readonly Quotation[], sources: readonly { id: string }[]): Quotation[] {
  const order = new Map(sources.map(({ id }, index) => [id, index]))
  const unique = [...new Map(quotations.map((quotation) => [quotation.id, quotation])).values()]
  return unique.sort(
    (a, b) => order.get(a.source)! - order.get(b.source)! || a.start - b.start || b.end - a.end,
  )
}
