import { comesFromHere, equalWords, type Run, type Texts } from './edited-text.ts'
import type { WordMap } from './map-words.ts'

/** Farthest settled word from which a place is reckoned. */
const farthest = 80

/** Runs of the later text to look into: between the neighbours, beside each, where the words went, where they stand as they are. */
export function findRegions(
  run: Run,
  { from, to, lost }: PlaceGap,
  texts: Texts,
): [from: number, to: number][] {
  const { a, b, map } = texts
  const length = run.to - run.from
  const regions: [number, number][] = []
  if (from <= to && to - from <= 3 * (length + lost) + 60) regions.push([from, to])
  const reach = 2 * (length + lost) + 20
  regions.push([from, reachFrom(from, reach, run, texts)])
  regions.push([reachBack(to, reach, run, texts), to])
  // What stands right beside a neighbour is looked at by itself: a copy further off may be the better likeness.
  regions.push([from, reachFrom(from, length + 3, run, texts)])
  regions.push([reachBack(to, length + 3, run, texts), to])
  const went: number[] = []
  for (let i = run.from; i < run.to; i++) if (map.to[i]! >= 0) went.push(map.to[i]!)
  went.sort((x, y) => x - y)
  for (let i = 0; i < went.length; ) {
    let end = i
    while (end + 1 < went.length && went[end + 1]! - went[end]! <= 12) end++
    regions.push([
      reachBack(went[i]!, length + 4, run, texts),
      reachFrom(went[end]! + 1, length + 4, run, texts),
    ])
    i = end + 1
  }
  const copies = findCopies(run, texts)
  for (let at = 0; at + length <= b.count; at++) {
    let same = 0
    while (same < length && a.key[run.from + same] === b.key[at + same]) same++
    if (same === length && !copies.some((copy) => stoodThere(copy, at, length, map)))
      regions.push([at, at + length])
  }
  return regions.filter(
    ([from, to], index) =>
      from < to && regions.findIndex((other) => other[0] === from && other[1] === to) === index,
  )
}

/** What stands now between the nearest words before and after a run that are still there, and how many words before these were lost. */
export type PlaceGap = {
  from: number
  to: number
  lost: number
  /** How many of these stood before the run. */
  lostAhead: number
  /** The words next to the run stand next to each other now. */
  closed: boolean
  /** Whether anything near the run, on either side, is still there. */
  anchored: boolean
}

export function findGap(run: Run, texts: Texts): PlaceGap {
  const { a, b, map } = texts
  let left = run.from - 1
  while (left >= 0 && run.from - left <= farthest && !isSettled(left, map)) left--
  let right = run.to
  while (right < a.count && right - run.to < farthest && !isSettled(right, map)) right++
  const from = left < 0 ? 0 : map.to[left]! + 1
  const to = right >= a.count ? b.count : map.to[right]!
  const next = run.to >= a.count ? b.count : map.to[run.to]!
  const previous = run.from === 0 ? -1 : map.to[run.from - 1]!
  const closed =
    (next === previous + 1 && next >= 0 && (previous >= 0 || run.from === 0)) ||
    isUnsettledCopy(run.to, previous + 1, texts) ||
    isUnsettledCopy(run.from - 1, next - 1, texts)
  return {
    from,
    to,
    lost: run.from - left - 1 + (right - run.to),
    lostAhead: run.from - left - 1,
    closed,
    anchored: (left >= 0 && isSettled(left, map)) || (right < a.count && isSettled(right, map)),
  }
}

/** Whether the neighbour on one side, unsettled itself, now stands next to the one on the other side. */
function isUnsettledCopy(neighbour: number, at: number, { a, b, map, weight }: Texts): boolean {
  if (neighbour < 0 || neighbour >= a.count || at <= 0 || at >= b.count) return false
  const key = a.key[neighbour]!
  return map.to[neighbour]! < 0 && map.from[at]! < 0 && key === b.key[at] && weight[key]! > 0.5
}

/** A word whose neighbour went along with it: one word alone may have met its like by chance. */
function isSettled(at: number, { to }: WordMap): boolean {
  const here = to[at]!
  return here >= 0 && ((at > 0 && to[at - 1] === here - 1) || (at + 1 < to.length && to[at + 1] === here + 1))
}

/** Forward over words that came from nowhere else. */
function reachFrom(from: number, most: number, run: Run, { b, map }: Texts): number {
  let to = from
  while (to < b.count && to - from < most && comesFromHere(to, run, map)) to++
  return to
}

function reachBack(to: number, most: number, run: Run, { map }: Texts): number {
  let from = to
  while (from > 0 && to - from < most && comesFromHere(from - 1, run, map)) from--
  return from
}

/** Where else the words of the run stood, word for word. */
function findCopies(run: Run, { a }: Texts): number[] {
  const length = run.to - run.from
  const copies: number[] = []
  for (let at = 0; at + length <= a.count; at++)
    if (at !== run.from && equalWords(a, run.from, a, at, length)) copies.push(at)
  return copies
}

/** Whether the copy that stood at `from` is what stands at `at` now. */
function stoodThere(from: number, at: number, length: number, map: WordMap): boolean {
  let same = 0
  for (let d = 0; d < length; d++) if (map.to[from + d] === at + d) same++
  return same * 2 >= length
}
