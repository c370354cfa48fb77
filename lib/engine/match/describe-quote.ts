import { compareStrings } from '../../compare-strings.ts'
import { sharedWords } from '../../spans.ts'
import type { CollatedQuote, Link, Member, Quotation, Relation, Span, Wording } from '../../types.ts'
import { describeChanges } from '../changes/describe-changes.ts'
import type { Given } from '../changes/describe-given.ts'
import { collate } from '../collate/collate.ts'
import type { Corpus, Seat, Statement } from './corpus.ts'
import { findDenial } from './find-denial.ts'
import { type Group, levelKey } from './form-quotes.ts'
import type { StatementLink } from './match-statements.ts'

/** What orders wordings when a base is chosen. */
type SourceOrder = {
  /** Place of each source in the story as given. */
  given: readonly number[]
  /** Ids of the sources in the story as given, with their places there. */
  places: ReadonlyMap<string, number>
  /** ISO date of each source, `''` where it has none. */
  published: readonly string[]
}

/** How the words of a wording stand between the parts of an utterance. */
const betweenParts = ' … '

const sentenceEnd = /[.!?。！？…]$/u

/** Sources without a date come after all that have one. */
export const undated = '~'

/** One wording with its places; `denied` where they all stand under a word of denial, which makes it another wording. */
type Form = { key: string; denied: string | null; seats: Seat[]; from: number; to: number }

/**
 * A group of places as a quote: distinct wordings, the base among them, every place's relation to it, and the words
 * side by side. The base is not given as denied where a wording is not; it is in the language that most sources give the quote in, then most of the story; there the most
 * carried of the wordings that are not a part of another; then the earliest by
 * date of its sources; then the longest. An editor's choice goes before all.
 */
export function describeQuote(
  corpus: Corpus,
  group: Group,
  order: SourceOrder,
  found: ReadonlyMap<string, Quotation>,
  chosen: (seat: Seat) => boolean,
): CollatedQuote {
  const forms = groupForms(
    corpus,
    [...group.seats].sort((x, y) => order.given[x.source]! - order.given[y.source]! || x.from - y.from),
  )
  const base = chooseBase(corpus, forms, order, chosen)
  const baseForm = forms[base]!
  const firsts = forms.map(({ seats }) => firstSeat(corpus, seats, order))
  const texts = firsts.map((seat) => ({
    text: textOfSeat(corpus, seat),
    lang: corpus.sources[seat.source]!.tag,
  }))
  const { table, variants } = collate(texts, base, corpus.lexicon)
  const given = forms.map(
    ({ seats, denied }): Given => ({ ...mostGiven(corpus, seats, order, found), denied }),
  )
  const relations = forms.map((form) => relationTo(corpus, form, baseForm))
  const wordings = forms.map((form, w): Wording => {
    const sources = [...new Set(form.seats.map((seat) => seat.source))]
    return {
      ...texts[w]!,
      sources: sources.sort((a, b) => order.given[a]! - order.given[b]!).map((s) => corpus.sources[s]!.id),
      relation: relations[w]!,
      variants: variants[w]!,
      changes:
        w === base
          ? []
          : describeChanges({
              base: texts[base]!,
              wording: texts[w]!,
              rows: { base: table.rows[base]!, wording: table.rows[w]! },
              given: { base: given[base]!, wording: given[w]! },
              lexicon: corpus.lexicon,
            }),
    }
  })
  const links = linksToBase(group, baseForm)
  const members = forms.flatMap((form, w) =>
    form.seats.map((seat) => toMember(corpus, seat, w, relations[w]!, links.get(seat) ?? null)),
  )
  members.sort(
    (x, y) => order.places.get(x.source)! - order.places.get(y.source)! || x.start - y.start || x.end - y.end,
  )
  return {
    id: quotationId(corpus, firsts[base]!),
    base,
    wordings,
    table,
    members,
    number: 0,
  }
}

/** Wordings by their levelled words and whether they are denied, in the order of the places. */
function groupForms(corpus: Corpus, seats: readonly Seat[]): Form[] {
  const forms = new Map<string, Form>()
  for (const seat of seats) {
    const denied = findDenial(corpus, seat)
    const key = `${denied === null ? '' : '¬ '}${levelKey(corpus, seat.from, seat.to)}`
    const form = forms.get(key)
    if (form) form.seats.push(seat)
    else forms.set(key, { key, denied, seats: [seat], from: seat.from, to: seat.to })
  }
  return [...forms.values()]
}

function chooseBase(
  corpus: Corpus,
  forms: readonly Form[],
  order: SourceOrder,
  chosen: (seat: Seat) => boolean,
): number {
  const byEditor = forms.findIndex((form) => form.seats.some(chosen))
  if (byEditor >= 0) return byEditor
  const words = forms.map((form) => corpus.level.subarray(form.from, form.to))
  const sourcesOf = (form: Form) => new Set(form.seats.map((seat) => seat.source))
  const langOf = (form: Form) => corpus.sources[form.seats[0]!.source]!.lang
  const byLanguage = new Map<string, Form[]>()
  for (const form of forms) {
    const list = byLanguage.get(langOf(form))
    if (list) list.push(form)
    else byLanguage.set(langOf(form), [form])
  }
  const languages = weighLanguages(corpus, byLanguage)
  const candidates = forms.map((form, w) => ({
    w,
    ofLanguage: languages.get(langOf(form))!,
    part: forms.some(
      (_, other) =>
        other !== w && words[other]!.length > words[w]!.length && isPart(words[w]!, words[other]!),
    ),
    quoted: form.seats.some((seat) => seat.statement?.speech),
    denied: form.denied !== null,
    carried: sourcesOf(form).size,
    earliest: form.seats.map((seat) => order.published[seat.source]! || undated).sort()[0]!,
    length: form.to - form.from,
    key: textOfSeat(corpus, form.seats[0]!),
  }))
  candidates.sort(
    (x, y) =>
      Number(y.quoted) - Number(x.quoted) ||
      Number(x.denied) - Number(y.denied) ||
      y.ofLanguage.carriers - x.ofLanguage.carriers ||
      y.ofLanguage.sources - x.ofLanguage.sources ||
      y.ofLanguage.words - x.ofLanguage.words ||
      Number(x.part) - Number(y.part) ||
      y.carried - x.carried ||
      compareStrings(x.earliest, y.earliest) ||
      y.length - x.length ||
      compareStrings(x.key, y.key),
  )
  return candidates[0]!.w
}

/** How many sources of a quote are in each of its languages, and how much of the story is; nothing is counted for one. */
function weighLanguages(
  corpus: Corpus,
  forms: ReadonlyMap<string, Form[]>,
): Map<string, { carriers: number; sources: number; words: number }> {
  return new Map(
    [...forms].map(([lang, ofLang]) => {
      const carriers = new Set(ofLang.flatMap(({ seats }) => seats.map(({ source }) => source))).size
      const all = forms.size > 1 ? corpus.sources.filter((source) => source.lang === lang) : []
      const words = all.reduce((sum, { from, to }) => sum + to - from, 0)
      return [lang, { carriers, sources: all.length, words }]
    }),
  )
}

/** Verbatim: the same levelled words. Excerpt: a run of the base's words, or as many runs as the wording has parts. */
function relationTo(corpus: Corpus, form: Form, base: Form): Relation {
  if (form.key === base.key) return 'verbatim'
  const words = corpus.level.subarray(form.from, form.to)
  const whole = corpus.level.subarray(base.from, base.to)
  const cuts = (form.seats[0]!.statement?.quotations.length ?? 1) + ellipses(corpus, form.seats[0]!)
  return isPart(words, whole, cuts) ? 'excerpt' : 'reworded'
}

/** All words of `part`, in order, in at most `runs` runs of `whole`, and fewer than it. */
function isPart(part: Int32Array, whole: Int32Array, runs = 1): boolean {
  if (part.length >= whole.length || part.length === 0) return false
  const from = (at: number, start: number, left: number): boolean => {
    for (let begin = start; begin <= whole.length - (part.length - at); begin++) {
      let length = 0
      while (at + length < part.length && whole[begin + length] === part[at + length]) length++
      if (at + length === part.length) return true
      if (length > 0 && left > 1 && from(at + length, begin + length + 1, left - 1)) return true
    }
    return false
  }
  return from(0, 0, runs)
}

function ellipses(corpus: Corpus, seat: Seat): number {
  return textOfSeat(corpus, seat).match(/…|\.\s?\.\s?\.|\[[^\]]*\]/g)?.length ?? 0
}

/** How a place gives its words; a name carried over from another part counts. */
function givenAt(corpus: Corpus, seat: Seat, found: ReadonlyMap<string, Quotation>): Omit<Given, 'denied'> {
  const quotations = seat.statement?.quotations ?? [found.get(quotationId(corpus, seat))!]
  return {
    speaker: quotations.find(({ speaker }) => speaker)?.speaker?.name ?? null,
    cue: quotations.find(({ cue }) => cue)?.cue?.text ?? null,
    via: quotations.find(({ via }) => via)?.via ?? null,
    quoted: seat.statement !== null,
  }
}

/** How most places of a wording give it, by speaker; of those the first. */
function mostGiven(
  corpus: Corpus,
  seats: readonly Seat[],
  order: SourceOrder,
  found: ReadonlyMap<string, Quotation>,
): Omit<Given, 'denied'> {
  const bySpeaker = new Map<string | null, Seat[]>()
  for (const seat of seats) {
    const { speaker } = givenAt(corpus, seat, found)
    const list = bySpeaker.get(speaker)
    if (list) list.push(seat)
    else bySpeaker.set(speaker, [seat])
  }
  const lists = [...bySpeaker.values()]
  const most = Math.max(...lists.map((list) => list.length))
  const ofMost = lists.filter((list) => list.length === most).flat()
  return givenAt(corpus, firstSeat(corpus, ofMost, order), found)
}

/**
 * The earliest by date; then one that ends as a sentence does, not cut by *she said*; then the first by its own words,
 * and by the canonical order of sources.
 */
function firstSeat(corpus: Corpus, seats: readonly Seat[], order: SourceOrder): Seat {
  const inOrder = (x: Seat, y: Seat) => {
    const byDate = compareStrings(order.published[x.source] || undated, order.published[y.source] || undated)
    if (byDate !== 0) return byDate
    const [textX, textY] = [textOfSeat(corpus, x), textOfSeat(corpus, y)]
    return (
      Number(sentenceEnd.test(textY)) - Number(sentenceEnd.test(textX)) ||
      compareStrings(textX, textY) ||
      x.source - y.source ||
      x.from - y.from
    )
  }
  return seats.reduce((x, y) => (inOrder(y, x) < 0 ? y : x))
}

/** UTF-16 places of a seat: its quotations' spans where it is the whole of them, else from its first to last word. */
export function spansOf(corpus: Corpus, seat: Seat): Span[] {
  const start = corpus.start[seat.from]!
  const end = corpus.end[seat.to - 1]!
  if (!seat.statement) return [{ start, end }]
  const { from, to, quotations } = seat.statement
  return quotations
    .map((quotation) => ({
      start: seat.from === from ? quotation.start : Math.max(quotation.start, start),
      end: seat.to === to ? quotation.end : Math.min(quotation.end, end),
    }))
    .filter((span) => span.end > span.start)
}

export function textOfSeat(corpus: Corpus, seat: Seat): string {
  const { text } = corpus.sources[seat.source]!
  return spansOf(corpus, seat)
    .map((span) => text.slice(span.start, span.end).trim())
    .join(betweenParts)
}

export function quotationId(corpus: Corpus, seat: Seat): string {
  const spans = spansOf(corpus, seat)
  if (!seat.statement) return `${corpus.sources[seat.source]!.id}:${spans[0]!.start}-${spans[0]!.end}`
  const { start } = spans[0]!
  return (
    seat.statement.quotations.find((quotation) => quotation.end > start) ?? seat.statement.quotations[0]!
  ).id
}

function toMember(
  corpus: Corpus,
  seat: Seat,
  wording: number,
  relation: Relation,
  link: StatementLink | null,
): Member {
  const spans = spansOf(corpus, seat)
  const words = seat.to - seat.from
  return {
    source: corpus.sources[seat.source]!.id,
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    quotation: quotationId(corpus, seat),
    ...(spans.length > 1 ? { parts: spans } : {}),
    quoted: seat.statement !== null,
    relation,
    score: link ? link.score : 1,
    rule: link ? link.rule : 'exact-run',
    evidence: link ? evidenceOf(link) : { equal: words, alike: 0, of: words },
    wording,
  }
}

/** Each place's best link to the base, else to any other place; none for the base's own places. */
function linksToBase(group: Group, base: Form): Map<Seat, StatementLink> {
  const ofBase = new Set(base.seats)
  const byStatement = new Map<Statement, Seat>()
  const found: Seat[] = []
  for (const seat of group.seats) {
    if (seat.statement) byStatement.set(seat.statement, seat)
    else found.push(seat)
  }
  const seatOf = (place: StatementLink['a']) =>
    place.statement
      ? byStatement.get(place.statement)
      : found.find((seat) => seat.source === place.source && sharedWords(seat, place) > 0)
  const best = new Map<Seat, StatementLink>()
  const bestToBase = new Set<Seat>()
  for (const link of group.links) {
    const a = seatOf(link.a)
    const b = seatOf(link.b)
    if (!a || !b) continue
    for (const [seat, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (ofBase.has(seat)) continue
      const toBase = ofBase.has(other)
      const known = best.get(seat)
      if (known && (toBase === bestToBase.has(seat) ? link.score <= known.score : !toBase)) continue
      best.set(seat, link)
      if (toBase) bestToBase.add(seat)
    }
  }
  return best
}

export function evidenceOf(link: StatementLink): Link['evidence'] {
  const { equal, alike, of } = link.evidence
  return { equal, alike, of }
}
