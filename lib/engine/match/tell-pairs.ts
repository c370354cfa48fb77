import { compareStrings } from '../../compare-strings.ts'
import { holdSameWords, sharedRange } from '../../spans.ts'
import type { Analysis, EngineSource, Link, Quotation, SharedPair, Span } from '../../types.ts'
import { joinDigests } from './join-digests.ts'
import { joinUnspoken } from './join-unspoken.ts'
import { createShelves, type Shelves } from './shelves.ts'
import { tallyWords } from './tally-words.ts'

type Place = Span & { source: string }

/** Code units from one part of a quotation to the next, with the attribution and its marks between them. */
const longestInterruption = 240
/** What stands between two parts of one place: marks, then an attribution to the end of its paragraph at most, then marks. */
const interruption = /^[\s,.!?;:…]*["'\p{Pi}\p{Pf}„‚`][^\n]*["'\p{Pi}\p{Pf}„‚`][\s([…]*$/u
/** So many words that are new on both sides part nothing. */
const fewWords = 4
/** Other pairs that may come between two parts of one place in the order of the first text. Bounds time. */
const mostBetween = 8
/** Marks that turn on what follows a quotation and not on what was said. */
const lastMarks = ' \n,.;:'
/** Words of an attribution between two parts of one place; a longer one says more than who speaks, and parts them. */
const attributionWords = 6
/** Fewer words in common are a label or a turn of phrase, unless they are all that somebody says. */
const leastWords = 5
/** Share of a passage, on either side, that lies in quotes told of both: from here on it tells little beside them. */
const ofQuotesFrom = 1 / 3
/** Score from which a passage is a copy: the words around a quotation in it are copied as the quotation is. */
const copiedFrom = 0.6

/**
 * Every pair of places in two sources that carry the same words, each told once. Links that go on from each other on
 * both sides, with no word or at most an attribution between them, are one pair; of two quote pairs that lie in each
 * other on both sides the longer stays. A quote keeps its pair whatever passage it lies in, unless that is a copy of
 * which the quote is the lesser part; a passage that is mostly quotes is left to them. Of sources without a quote in
 * common a digest is one pair with what it retells.
 */
export function tellPairs(
  sources: readonly EngineSource[],
  links: readonly Link[],
  { quotations, passages }: Pick<Analysis, 'quotations' | 'passages'>,
): SharedPair[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const said = new Set(quotations.filter(({ kind }) => kind === 'speech').map(keyOfPlace))
  const isLong = ({ source, start, end }: Place) =>
    tallyWords(texts.get(source)!.slice(start, end)) >= leastWords
  const isTold = ({ a, b }: SharedPair) =>
    (isLong(a) && isLong(b)) || (said.has(keyOfPlace(a)) && said.has(keyOfPlace(b)))
  const quoted = bySources(links.map(({ a, b, score }) => pairOf(a, b, 'quote', score))).map((pairs) =>
    withoutRepeats(joinParts(texts, withoutRepeats(pairs))).filter(isTold),
  )
  const running = passages.flatMap(({ members, score }) =>
    members.flatMap((a, i) =>
      members.slice(i + 1).flatMap((b) => (a.source === b.source ? [] : [pairOf(a, b, 'passage', score)])),
    ),
  )
  const isSpoken = spokenPlaces(quotations)
  const quotesOf = new Map<string, readonly SharedPair[]>(
    quoted.flatMap((pairs) => (pairs[0] ? [[keyOf(pairs[0]), pairs]] : [])),
  )
  for (const pairs of bySources(running)) {
    const key = keyOf(pairs[0]!)
    const told = withUnspoken(quotesOf.get(key) ?? [], withoutRepeats(pairs), isSpoken)
    // Where quotes are told, what stands near each other is told of one event in an order of its own.
    quotesOf.set(key, told.some(({ kind }) => kind === 'quote') ? told : joinDigests(texts, told))
  }
  const toLastWord = (place: Place) => {
    const text = texts.get(place.source)!
    let { end } = place
    while (end > place.start && lastMarks.includes(text[end - 1]!)) end--
    return end > place.start ? { ...place, end } : place
  }
  return [...quotesOf.values()]
    .flat()
    .sort(inOrder)
    .map((pair) => ({ ...pair, a: toLastWord(pair.a), b: toLastWord(pair.b) }))
}

/** Whether a place has words in a quotation that a speaker is named of. */
function spokenPlaces(quotations: readonly Quotation[]): (place: Place) => boolean {
  const spoken = new Map<string, Shelves>()
  for (const { source, start, end, speaker } of quotations) {
    if (!speaker) continue
    const shelves = spoken.get(source) ?? createShelves()
    spoken.set(source, shelves)
    shelves.put(start, end)
  }
  return ({ source, start, end }) => (spoken.get(source)?.over(start, end).length ?? 0) > 0
}

/** The quotes and passages of two sources; a quote that nobody is named to say belongs to the passage around it. */
function withUnspoken(
  quotes: readonly SharedPair[],
  passages: readonly SharedPair[],
  isSpoken: (place: Place) => boolean,
): SharedPair[] {
  const areSpoken = ({ a, b }: SharedPair) => isSpoken(a) || isSpoken(b)
  const unspoken = joinUnspoken(
    quotes.filter((quote) => !areSpoken(quote)),
    passages,
  )
  return withPassages([...quotes.filter(areSpoken), ...unspoken.quotes], unspoken.passages)
}

/** The quotes and passages of two sources. */
function withPassages(quotes: readonly SharedPair[], passages: readonly SharedPair[]): SharedPair[] {
  const shelves = createShelves()
  for (const { a } of quotes) shelves.put(a.start, a.end)
  const copied = new Set<SharedPair>()
  const told = passages.filter((passage) => {
    const inside = shelves
      .over(passage.a.start, passage.a.end)
      .map((at) => quotes[at]!)
      .filter(({ a, b }) => holdSameWords(a, passage.a) && holdSameWords(b, passage.b))
    if (shareOf(passage, inside) >= ofQuotesFrom) return false
    if (passage.score >= copiedFrom) for (const quote of inside) copied.add(quote)
    return true
  })
  return [...quotes.filter((quote) => !copied.has(quote)), ...told]
}

/** Share of a pair's side that lies in others, of the side of which more does. */
function shareOf(pair: SharedPair, others: readonly SharedPair[]): number {
  const shares = (['a', 'b'] as const).map((side) => {
    const { start, end } = pair[side]
    let reached = start
    let sum = 0
    for (const other of others.map((one) => one[side]).sort((x, y) => x.start - y.start)) {
      sum += sharedRange(reached, end, other.start, other.end)
      reached = Math.max(reached, other.end)
    }
    return sum / (end - start)
  })
  return Math.max(...shares)
}

function keyOfPlace({ source, start, end }: Place): string {
  return `${source}:${start}-${end}`
}

function keyOf({ a, b }: SharedPair): string {
  return JSON.stringify([a.source, b.source])
}

function pairOf(x: Place, y: Place, kind: SharedPair['kind'], score: number): SharedPair {
  const [a, b] = compareStrings(x.source, y.source) <= 0 ? [x, y] : [y, x]
  const bare = ({ source, start, end }: Place) => ({ source, start, end })
  return { a: bare(a), b: bare(b), kind, score }
}

/** Pairs of the same two sources, each list in the order of the first one's text. */
function bySources(pairs: readonly SharedPair[]): SharedPair[][] {
  const lists = new Map<string, SharedPair[]>()
  for (const pair of [...pairs].sort(inOrder)) {
    const key = keyOf(pair)
    const list = lists.get(key)
    if (list) list.push(pair)
    else lists.set(key, [pair])
  }
  return [...lists.values()]
}

/** Pairs in the order of the first source's text; the longer of two that lie in each other stays. */
function withoutRepeats(pairs: readonly SharedPair[]): SharedPair[] {
  const longestFirst = [...pairs].sort((x, y) => length(y) - length(x) || inOrder(x, y))
  const kept: SharedPair[] = []
  const shelves = createShelves()
  for (const pair of longestFirst) {
    const { a, b } = pair
    if (
      shelves
        .over(a.start, a.end)
        .some((at) => holdSameWords(a, kept[at]!.a) && holdSameWords(b, kept[at]!.b))
    )
      continue
    kept.push(pair)
    shelves.put(a.start, a.end)
  }
  return kept.sort(inOrder)
}

function joinParts(texts: ReadonlyMap<string, string>, pairs: readonly SharedPair[]): SharedPair[] {
  const out: SharedPair[] = []
  for (const pair of pairs) {
    const at = lastBefore(texts, out, pair)
    if (at < 0) {
      out.push(pair)
      continue
    }
    const last = out[at]!
    out[at] = {
      ...last,
      a: { ...last.a, end: pair.a.end },
      b: { ...last.b, end: pair.b.end },
      score: Math.min(last.score, pair.score),
    }
  }
  return out
}

/** Position of the last of `pairs` that `next` goes on from; -1 where there is none. */
function lastBefore(
  texts: ReadonlyMap<string, string>,
  pairs: readonly SharedPair[],
  next: SharedPair,
): number {
  for (let at = pairs.length - 1; at >= Math.max(0, pairs.length - mostBetween); at--)
    if (goesOn(texts, pairs[at]!, next)) return at
  return -1
}

function goesOn(texts: ReadonlyMap<string, string>, last: SharedPair, next: SharedPair): boolean {
  if (next.a.start < last.a.end || next.b.start < last.b.end) return false
  if (next.a.start - last.a.end > longestInterruption) return false
  if (next.b.start - last.b.end > longestInterruption) return false
  const textOf = ({ source, start, end }: Place) => texts.get(source)!.slice(start, end)
  const between = (side: 'a' | 'b') =>
    textOf({ source: next[side].source, start: last[side].end, end: next[side].start })
  const [a, b] = [between('a'), between('b')]
  const isLabel = (part: SharedPair) =>
    [part.a, part.b].some((place) => tallyWords(textOf(place)) < leastWords)
  if ((a.includes('\n') || b.includes('\n')) && (isLabel(last) || isLabel(next))) return false
  const parts = [a, b].map((text) => ({
    words: tallyWords(text),
    isAttribution: interruption.test(text) && tallyWords(text) <= attributionWords,
  }))
  if (parts.every(({ words }) => words <= fewWords)) return true
  return parts.every(({ words, isAttribution }) => words === 0 || isAttribution)
}

function length({ a, b }: SharedPair): number {
  return a.end - a.start + (b.end - b.start)
}

function inOrder(x: SharedPair, y: SharedPair): number {
  return (
    compareStrings(x.a.source, y.a.source) ||
    compareStrings(x.b.source, y.b.source) ||
    x.a.start - y.a.start ||
    x.b.start - y.b.start ||
    x.a.end - y.a.end ||
    x.b.end - y.b.end
  )
}
