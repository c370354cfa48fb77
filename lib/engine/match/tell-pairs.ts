import { compareStrings } from '../../compare-strings.ts'
import type { EngineSource, Link, Passage, SharedPair, Span } from '../../types.ts'
import { createShelves } from './shelves.ts'

type Place = Span & { source: string }

/** Code units from one part of a quotation to the next, with the attribution and its marks between them. */
const longestInterruption = 240
/** What stands between two parts of one place: marks, then an attribution in the same paragraph, then marks. */
const interruption = /^[\s,.!?;:…]*["'\p{Pi}\p{Pf}„‚`][^\n]*["'\p{Pi}\p{Pf}„‚`][\s([…]*$/u
const word = /[\p{L}\p{N}]/u

/**
 * Every pair of places in two sources that carry the same words, each told once. Links that go on from each other on
 * both sides, with no word between them on one side and at most an attribution on the other, are one pair; of two
 * pairs that lie in each other on both sides the longer stays.
 */
export function tellPairs(
  sources: readonly EngineSource[],
  links: readonly Link[],
  passages: readonly Passage[],
): SharedPair[] {
  const texts = new Map(sources.map(({ id, text }) => [id, text]))
  const quoted = links.map(({ a, b, score }) => pairOf(a, b, 'quote', score))
  const running = passages.flatMap(({ members, score }) =>
    members.flatMap((a, i) =>
      members.slice(i + 1).flatMap((b) => (a.source === b.source ? [] : [pairOf(a, b, 'passage', score)])),
    ),
  )
  const told = bySources(quoted).flatMap((pairs) => joinParts(texts, withoutRepeats(pairs)))
  return bySources([...told, ...running])
    .flatMap(withoutRepeats)
    .sort(inOrder)
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
    const key = JSON.stringify([pair.a.source, pair.b.source])
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
    if (shelves.over(a.start, a.end).some((at) => lies(a, kept[at]!.a) && lies(b, kept[at]!.b))) continue
    kept.push(pair)
    shelves.put(a.start, a.end)
  }
  return kept.sort(inOrder)
}

function joinParts(texts: ReadonlyMap<string, string>, pairs: readonly SharedPair[]): SharedPair[] {
  const out: SharedPair[] = []
  for (const pair of pairs) {
    const last = out.at(-1)
    if (!last || !goesOn(texts, last, pair)) {
      out.push(pair)
      continue
    }
    out[out.length - 1] = {
      ...last,
      a: { ...last.a, end: pair.a.end },
      b: { ...last.b, end: pair.b.end },
      score: Math.min(last.score, pair.score),
    }
  }
  return out
}

function goesOn(texts: ReadonlyMap<string, string>, last: SharedPair, next: SharedPair): boolean {
  if (next.a.start < last.a.end || next.b.start < last.b.end) return false
  if (next.a.start - last.a.end > longestInterruption) return false
  if (next.b.start - last.b.end > longestInterruption) return false
  const between = (side: 'a' | 'b') => texts.get(next[side].source)!.slice(last[side].end, next[side].start)
  const [a, b] = [between('a'), between('b')]
  if (!word.test(a)) return !word.test(b) || interruption.test(b)
  return !word.test(b) && interruption.test(a)
}

/** Half of the shorter lies in the other. */
function lies(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return shared * 2 >= Math.min(x.end - x.start, y.end - y.start)
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
