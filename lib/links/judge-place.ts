import { alignRun, keepTogether, pairWeight } from './align-run.ts'
import { equalWords, type Run, readAlike, type Texts } from './edited-text.ts'
import { countEdge, type Edge, endsAlike, isOtherSentence, withEdge } from './find-edges.ts'
import type { PlaceGap } from './find-regions.ts'
import { readContext } from './read-context.ts'
import type { Words } from './split-words.ts'

/** Share of what stands in a place that a stretch of the earlier text must explain to be where it comes from. */
const likelyOrigin = 0.75
/** How much a single word must tell to be known beside its neighbour. */
export const tellsAlone = 0.9

/** A place where the words may stand now. */
export type Candidate = {
  pairs: [a: number, b: number][]
  /** Share of the words that stand here: by weight, and by number. */
  share: number
  shareOfWords: number
  /** Whether as many words stand here as before, and those that are left are still the first, the fifth, the last. */
  wordForWord: boolean
  /** Share of the words, two at least, that stand where they stood by counting, where as many stand between the neighbours as did. */
  counted: number
  /** Whether what is left is one run of words, unbroken then and now. */
  unbroken: boolean
  /** Whether what is left, or the end of it, goes on from the neighbour as it did, by the diff. */
  adjoining: boolean
  /** Whether it lies between what stood before the words and what stood after them. */
  between: boolean
  /** Whether anything that stood before or after is left to lie between. */
  anchored: boolean
  /** Whether what stands here stood elsewhere before, and is rather that. */
  borrowed: boolean
  /** What the words that are left tell together: a word that stands once in the text 1. */
  told: number
  /** Share of what stands between the neighbours, by weight, that are the run's words. */
  filled: number
  /** What the words around say, 0…1 each. */
  agrees: number
  contradicts: number
  start: Edge
  end: Edge
}

export function judge(run: Run, from: number, to: number, gap: PlaceGap, texts: Texts): Candidate | null {
  const pairs = keepTogether(run, alignRun(run, from, to, texts), texts)
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last || couldBeNeighbours(run, pairs, texts)) return null
  const { a, b, weight } = texts
  let all = 0
  for (let i = run.from; i < run.to; i++) all += weight[a.key[i]!]!
  let kept = 0
  for (const [i, j] of pairs) kept += pairWeight(a.key[i]!, b.key[j]!, weight)
  const left = readContext(run, first, -1, texts)
  const right = readContext(run, last, 1, texts)
  const heard = gap.closed ? Number.POSITIVE_INFINITY : left.all + right.all || 1
  const wordForWord = isWordForWord(run, pairs, gap)
  const unbroken = last[0] - first[0] === pairs.length - 1 && last[1] - first[1] === pairs.length - 1
  const adjoining = !gap.closed && (isAdjoining(run, pairs, -1, texts) || isAdjoining(run, pairs, 1, texts))
  // One run beside its neighbour says nothing about the words on its other side.
  const counted = wordForWord && gap.lost > 0 && !(adjoining && unbroken)
  const widest = counted
    ? { start: countEdge(run, first, -1, gap), end: countEdge(run, last, 1, gap) }
    : { start: withEdge(run, pairs, -1, texts), end: withEdge(run, pairs, 1, texts) }
  const narrow = (edge: Edge, pair: [a: number, b: number], step: -1 | 1): Edge =>
    isOtherSentence(run, pair, step, texts) && !endsAlike(run, edge.at, step, texts)
      ? { at: pair[1], open: false }
      : edge
  const start = narrow(widest.start, first, -1)
  const end = narrow(widest.end, last, 1)
  const between = gap.from <= first[1] && last[1] < gap.to
  const stretch = { from: start.at, to: end.at + 1 }
  return {
    pairs,
    borrowed: pairs.length < run.to - run.from && isBorrowed(run, stretch, kept, texts),
    told: kept,
    filled: between ? fillOf(kept, gap, texts) : 1,
    share: between && isMisspelt(run, gap, texts) ? 1 : all > 0 ? kept / all : 0,
    shareOfWords: pairs.length / (run.to - run.from),
    wordForWord,
    counted: shareCounted(run, pairs, gap),
    unbroken,
    adjoining,
    between,
    anchored: gap.anchored,
    agrees: (left.agrees + right.agrees) / heard,
    contradicts: gap.closed ? 1 : (left.contradicts + right.contradicts) / heard,
    start,
    end,
  }
}

/** Share of what stands in the gap that the kept words are, less what may have been put in for the neighbours that were lost. */
function fillOf(kept: number, gap: PlaceGap, { b, weight }: Texts): number {
  let all = 0
  for (let j = gap.from; j < gap.to; j++) all += weight[b.key[j]!]!
  return Math.min(1, kept / Math.max(kept, all - gap.lost))
}

/**
 * Whether a stretch of the later text is rather what stood elsewhere before and stands there no more: of two sentences
 * that are like each other and were exchanged, each looks like a correction of the other.
 */
function isBorrowed(run: Run, stretch: Run, kept: number, texts: Texts): boolean {
  const { a, b, weight } = texts
  const length = stretch.to - stretch.from
  let all = 0
  for (let j = stretch.from; j < stretch.to; j++) all += weight[b.key[j]!]!
  if (length < 3 || all === 0) return false
  const places = texts.placesOf()
  const telling = Array.from(b.key.subarray(stretch.from, stretch.to), (key, offset) => ({
    offset,
    at: places.get(key) ?? [],
  }))
    .filter(({ at }) => at.some((i) => i < run.from || i >= run.to))
    .sort((x, y) => x.at.length - y.at.length)
    .slice(0, 3)
  for (const { offset, at } of telling)
    for (const i of at.slice(0, 4)) {
      if (i >= run.from && i < run.to) continue
      const from = Math.max(0, i - offset)
      let same = 0
      for (let d = 0; d < length && from + d < a.count; d++)
        if (a.key[from + d] === b.key[stretch.from + d]) same += weight[a.key[from + d]!]!
      if (same < likelyOrigin * all || same <= kept) continue
      const origin = {
        from: Math.max(from, from < run.from ? from : run.to),
        to: Math.min(a.count, from + length),
      }
      if (!standsElsewhere(stretch, b)) return origin.from < origin.to
    }
  return false
}

/** Whether the words of a stretch stand in the text once more. */
function standsElsewhere({ from, to }: Run, words: Words): boolean {
  for (let at = 0; at + to - from <= words.count; at++)
    if (at !== from && equalWords(words, from, words, at, to - from)) return true
  return false
}

/** Whether the words at one end of the run, and two before them, are still one run, and tell enough to be no chance. */
function isAdjoining(run: Run, pairs: [number, number][], step: -1 | 1, texts: Texts): boolean {
  const { a, map, weight } = texts
  const inward = step < 0 ? pairs : [...pairs].reverse()
  const edge = step < 0 ? run.from : run.to - 1
  const [, there] = inward[0]!
  for (const d of [1, 2]) if (map.to[edge + step * d] !== there + step * d) return false
  let count = 0
  let told = 0
  for (const [i, j] of inward) {
    if (i !== edge - step * count || j !== there - step * count || map.to[i] !== j) break
    told += weight[a.key[i]!]!
    count++
  }
  return told >= tellsAlone
}

/** Whether what stands between the neighbours reads like the run but for slips, blanks among them: “timeto” for “time to”. */
function isMisspelt(run: Run, gap: PlaceGap, texts: Texts): boolean {
  if (gap.lost > 0 || gap.to <= gap.from || gap.to - gap.from > run.to - run.from + 2) return false
  return readAlike([run.from, run.to], [gap.from, gap.to], texts)
}

/** Counted from either end, and with some slack for words that are written as two: “registrar's”. */
function isWordForWord(run: Run, pairs: [number, number][], gap: PlaceGap): boolean {
  return countInPlace(run, pairs, gap) === pairs.length
}

function shareCounted(run: Run, pairs: [number, number][], gap: PlaceGap): number {
  const count = countInPlace(run, pairs, gap)
  return count < 2 ? 0 : count / (run.to - run.from)
}

function countInPlace(run: Run, pairs: [number, number][], gap: PlaceGap): number {
  const from = run.from - gap.lostAhead
  const to = from + run.to - run.from + gap.lost
  const slack = 1 + Math.floor((run.to - run.from) / 10)
  if (Math.abs(gap.to - gap.from - (to - from)) > slack) return 0
  return pairs.filter(([i, j]) => i - from === j - gap.from || to - i === gap.to - j).length
}

/**
 * Whether what is left of a run could as well be its neighbour's, because the words that went are the same either way:
 * of “both were tall and both” without “were tall and both”, one “both” is left.
 */
function couldBeNeighbours(run: Run, pairs: [number, number][], { a, b, map }: Texts): boolean {
  const [from, to] = [pairs[0]![1], pairs.at(-1)![1] + 1]
  const kept = to - from
  if (kept !== pairs.length || kept === run.to - run.from) return false
  const left = from === 0 ? -1 : map.from[from - 1]!
  const right = to === b.count ? a.count : map.from[to]!
  return (
    (left >= -1 &&
      left + kept < run.from &&
      (left >= 0 || from === 0) &&
      equalWords(a, left + 1, b, from, kept)) ||
    (right - kept >= run.to && equalWords(a, right - kept, b, from, kept))
  )
}
