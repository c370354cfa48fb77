import type { Span } from '../types.ts'
import { alignWords, type WordMap } from './align-words.ts'
import { indexText } from './index-text.ts'
import { areSimilarWords, isWithinEdits } from './similar-words.ts'
import { createVocabulary, paragraphBreak, splitWords, type Vocabulary, type Words } from './split-words.ts'

/**
 * What became of a span when its text was edited. `how`: the text did not change; its words changed where they stand;
 * its words stand elsewhere. `outer`: with replaced words at the very edges, which are else left to the neighbours.
 */
export type Anchored =
  | { kind: 'found'; start: number; end: number; how: 'unchanged' | 'in-place' | 'elsewhere'; outer?: Span }
  | { kind: 'removed' }
  | { kind: 'ask'; candidates: Span[] }

/** The same, counted by words, where they were replaced one by one, and the others stand where they stood. */
const neededWordForWord = 0.28
/** The same where only some of the words around say so. */
const neededNearby = 0.45
/** The same where they lie beside these, and not between the nearest ones. */
const neededApart = 0.6
/** The same where all around was rewritten, but it still lies between what stood before and after. */
const neededBetween = 0.55
/** The same where what is left is one run of at least so many words: the rest was cut, and its neighbours with it. */
const neededInRun = 0.2
const runOfWords = 4
/** The same where what is left goes on unbroken from a neighbour: the rest was replaced or cut together with the other one. */
const neededAdjoining = 0.1
/** How much a single word must tell to be known beside its neighbour. */
const tellsAlone = 0.9
/** The same, counted by words, where neighbours were replaced one by one as well. */
const neededAmongReplaced = 0.2
/** The same where others of them say that the words were taken out. */
const neededAgainst = 0.8
/** The same where so many words are left, and lie between the neighbours: of fewer, a decoy may keep as many. */
const neededOfMany = 0.85
const manyWords = 8
/** The same where no word around came along: only a run that was moved as it is. */
const neededAlone = 0.95
/** Words put in between two words of a run from which these are two pieces, and what each of them costs. */
const looseWords = 3
const gapCosts = 0.1
/** Share of what stands in a place that a stretch of the earlier text must explain to be where it comes from. */
const likelyOrigin = 0.75
/** Geometric mean of what is left of the run and of what it makes of its place, below which it is other words with a few in common. */
const neededLikeness = 0.28
/** The same as a share, and the weight, of words that were moved to a place of their own and corrected there. */
const neededMoved = 0.85
const tellsMoved = 3
/** Agreement of the words around, 0…1, from which they say that this is the place. */
const placeAgrees = 0.65
/** Agreement or contradiction, 0…1, from which some of them say so. */
const someAgree = 0.3
/** Words lost at an end from which it matters whether what stands there is another sentence. */
const fewLost = 3
/** Lead of the best place below which only an editor can decide. */
const margin = 0.15
/** What words beyond the paragraph tell, against words in it: paragraphs move and go. */
const beyondParagraph = 0.25
/** Words on either side that are looked at. */
const neighbourhood = 16
/** Farthest settled word from which a place is reckoned. */
const farthest = 80

/** Where a span of `before` stands in `after`. Offsets are UTF-16, half-open. */
export function reanchor(span: Span, before: string, after: string): Anchored {
  return createReanchor(before, after)(span)
}

/** `reanchor` for many spans of one text: what the texts have in common is worked out once. */
export function createReanchor(before: string, after: string): (span: Span) => Anchored {
  if (before === after)
    return (span) => ({ kind: 'found', start: span.start, end: span.end, how: 'unchanged' })
  const vocabulary = createVocabulary()
  const a = splitWords(before, vocabulary)
  const b = splitWords(after, vocabulary)
  const map = alignWords(a, b)
  const texts: Texts = {
    before,
    after,
    a,
    b,
    map,
    weight: weigh(a, vocabulary),
    oldUpTo: countOld(map),
    placesOf: once(() => listPlaces(a)),
    similar: compareWords(vocabulary),
  }
  return (span) => settle(span, texts)
}

type Texts = {
  before: string
  after: string
  a: Words
  b: Words
  map: WordMap
  /** How much a word tells, by its number: a word that stands once 1, a frequent one little. */
  weight: Float64Array
  /** How many words before each one of the later text stood in the earlier one. */
  oldUpTo: Int32Array
  /** Where each word stands in the earlier text. */
  placesOf: () => Map<number, number[]>
  similar: (x: number, y: number) => boolean
}

/** Words `[from, to)` of the earlier text. */
type Run = { from: number; to: number }

/** A place where the words may stand now. */
type Candidate = {
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

function settle(span: Span, texts: Texts): Anchored {
  const run = wordsIn(span, texts.a)
  if (run.from === run.to) return settleWithoutWords(span, texts)
  const hole = findHole(run, texts)
  const candidates = findRegions(run, hole, texts)
    .map(([from, to]) => judge(run, from, to, hole, texts))
    .filter((candidate) => candidate !== null)
    .sort((x, y) => merit(y) - merit(x))
  const ofVerdict = (verdict: 'yes' | 'unsure') =>
    dropOverlapping(candidates.filter((candidate) => accept(candidate, run) === verdict))
  const accepted = ofVerdict('yes')
  const [best] = accepted
  if (!best) {
    const unsure = ofVerdict('unsure')
    return unsure.length === 0
      ? { kind: 'removed' }
      : { kind: 'ask', candidates: unsure.map((one) => toSpan(one, span, run, texts)) }
  }
  const rival = accepted
    .slice(1)
    .find((other) => merit(best) - merit(other) < margin && !isOtherPiece(other, best))
  if (rival) return { kind: 'ask', candidates: [best, rival].map((one) => toSpan(one, span, run, texts)) }
  const how: 'in-place' | 'elsewhere' = best.agrees >= someAgree ? 'in-place' : 'elsewhere'
  const found = { kind: 'found' as const, ...toSpan(best, span, run, texts), how }
  if (!best.start.open && !best.end.open) return found
  const closed = { start: { ...best.start, open: false }, end: { ...best.end, open: false } }
  return { ...found, outer: toSpan({ ...best, ...closed }, span, run, texts) }
}

function merit({ share, agrees, contradicts }: Candidate): number {
  return 2 * share + agrees - contradicts / 2
}

/** Whether two places have different words of the run: it was torn, and neither is a copy of the other. */
function isOtherPiece(one: Candidate, other: Candidate): boolean {
  const words = new Set(other.pairs.map(([i]) => i))
  return one.pairs.every(([i]) => !words.has(i))
}

function accept(candidate: Candidate, run: Run): 'yes' | 'no' | 'unsure' {
  const { share, shareOfWords, agrees, contradicts, wordForWord, unbroken, between, adjoining } = candidate
  if (candidate.borrowed) return 'no'
  const whole = Math.min(share, shareOfWords) >= neededAlone
  const cut = unbroken && candidate.pairs.length >= runOfWords && share >= neededInRun
  const tells = candidate.told >= (candidate.anchored ? 0 : tellsMoved)
  if (between && (whole || (contradicts < someAgree && tells && (share >= neededBetween || cut))))
    return 'yes'
  if (between && contradicts < 1 && share >= neededOfMany && candidate.pairs.length >= manyWords) return 'yes'
  if (agrees >= placeAgrees) {
    const likeness = Math.sqrt(share * candidate.filled)
    const enough =
      likeness >= neededLikeness ||
      candidate.counted >= neededWordForWord ||
      (adjoining && wordForWord && share >= neededAdjoining)
    return enough ? 'yes' : 'no'
  }
  if (adjoining && share >= neededAdjoining) return 'yes'
  if (
    between &&
    wordForWord &&
    contradicts < someAgree &&
    candidate.told >= tellsAlone &&
    shareOfWords >= neededAmongReplaced
  )
    return 'yes'
  if (agrees >= someAgree) {
    const against = contradicts >= someAgree
    if (share >= (against ? neededAgainst : between ? neededNearby : neededApart)) return 'yes'
    return against && share >= neededNearby ? 'unsure' : 'no'
  }
  return (whole && run.to - run.from >= 4) ||
    (Math.min(share, shareOfWords) >= neededMoved && candidate.told >= tellsMoved)
    ? 'yes'
    : 'no'
}

/** Words of a span that lie in it by half or more. */
function wordsIn(span: Span, words: Words): Run {
  let from = 0
  while (from < words.count && (words.start[from]! + words.end[from]!) / 2 < span.start) from++
  let to = from
  while (to < words.count && (words.start[to]! + words.end[to]!) / 2 <= span.end) to++
  while (from < to && words.key[from] === paragraphBreak) from++
  while (to > from && words.key[to - 1] === paragraphBreak) to--
  return { from, to }
}

/** Runs of the later text to look into: between the neighbours, beside each, where the words went, where they stand as they are. */
function findRegions(run: Run, { from, to, lost }: Hole, texts: Texts): [from: number, to: number][] {
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
type Hole = {
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

function findHole(run: Run, texts: Texts): Hole {
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

function comesFromHere(at: number, run: Run, { from }: WordMap): boolean {
  const origin = from[at]!
  return origin < 0 || (origin >= run.from && origin < run.to)
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

function judge(run: Run, from: number, to: number, hole: Hole, texts: Texts): Candidate | null {
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
  const heard = hole.closed ? Number.POSITIVE_INFINITY : left.all + right.all || 1
  const wordForWord = isWordForWord(run, pairs, hole)
  const unbroken = last[0] - first[0] === pairs.length - 1 && last[1] - first[1] === pairs.length - 1
  const adjoining = !hole.closed && (isAdjoining(run, pairs, -1, texts) || isAdjoining(run, pairs, 1, texts))
  // One run beside its neighbour says nothing about the words on its other side.
  const counted = wordForWord && hole.lost > 0 && !(adjoining && unbroken)
  const widest = counted
    ? { start: countEdge(run, first, -1, hole), end: countEdge(run, last, 1, hole) }
    : { start: withEdge(run, pairs, -1, texts), end: withEdge(run, pairs, 1, texts) }
  const narrow = (edge: Edge, pair: [a: number, b: number], step: -1 | 1): Edge =>
    isOtherSentence(run, pair, step, texts) && !endsAlike(run, edge.at, step, texts)
      ? { at: pair[1], open: false }
      : edge
  const start = narrow(widest.start, first, -1)
  const end = narrow(widest.end, last, 1)
  const between = hole.from <= first[1] && last[1] < hole.to
  const stretch = { from: start.at, to: end.at + 1 }
  return {
    pairs,
    borrowed: pairs.length < run.to - run.from && isBorrowed(run, stretch, kept, texts),
    told: kept,
    filled: between ? fillOf(kept, hole, texts) : 1,
    share: between && isMisspelt(run, hole, texts) ? 1 : all > 0 ? kept / all : 0,
    shareOfWords: pairs.length / (run.to - run.from),
    wordForWord,
    counted: shareCounted(run, pairs, hole),
    unbroken,
    adjoining,
    between,
    anchored: hole.anchored,
    agrees: (left.agrees + right.agrees) / heard,
    contradicts: hole.closed ? 1 : (left.contradicts + right.contradicts) / heard,
    start,
    end,
  }
}

/** Share of what stands in the hole that the kept words are, less what may have been put in for the neighbours that were lost. */
function fillOf(kept: number, hole: Hole, { b, weight }: Texts): number {
  let all = 0
  for (let j = hole.from; j < hole.to; j++) all += weight[b.key[j]!]!
  return Math.min(1, kept / Math.max(kept, all - hole.lost))
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

/** What stands where the run stood, where the neighbour on this side is still there: words replaced at its edge are part of it. */
function withEdge(run: Run, pairs: [a: number, b: number][], step: -1 | 1, texts: Texts): Edge {
  const { a, b, map } = texts
  const [i, j] = (step < 0 ? pairs[0] : pairs.at(-1))!
  const lost = step < 0 ? i - run.from : run.to - 1 - i
  const neighbour = step < 0 ? run.from - 1 : run.to
  const there = neighbour < 0 ? -1 : neighbour >= a.count ? b.count : map.to[neighbour]!
  const settled = neighbour < 0 || neighbour >= a.count || there >= 0
  const gained = (there - j) * step - 1
  if (lost === 0 && settled && gained > 0 && isReordered(run, pairs, there, step, texts))
    return { at: there - step, open: false }
  if (lost === 0 || !settled || gained <= 0 || gained > 2 * lost + 2) return { at: j, open: false }
  const outermost = there - step
  const [was, is] =
    step < 0
      ? [
          [run.from, i],
          [outermost, j],
        ]
      : [
          [i + 1, run.to],
          [j + 1, there],
        ]
  const open = !endsAlike(run, outermost, step, texts) && !readAlike(was as Range, is as Range, texts)
  return { at: outermost, open }
}

/**
 * Whether a sentence begins, or ends, where the words beyond the last that is left went, and none did before: what stands
 * there was written anew, and not put in word for word.
 */
function isOtherSentence(run: Run, [i, j]: [a: number, b: number], step: -1 | 1, texts: Texts): boolean {
  const lost = step < 0 ? i - run.from : run.to - 1 - i
  if (lost < fewLost) return false
  const { before, after, a, b } = texts
  return step < 0
    ? endsSentence(b, j - 1, after) && !endsSentence(a, i - 1, before)
    : beginsSentence(b, j + 1, after) && !beginsSentence(a, i + 1, before)
}

function beginsSentence({ key, start, count }: Words, at: number, text: string): boolean {
  return at < count && (key[at] === paragraphBreak || /\p{Lu}/u.test(text[start[at]!]!))
}

function endsSentence({ key, start, end, count }: Words, at: number, text: string): boolean {
  if (at < 0) return false
  return key[at] === paragraphBreak || (at + 1 < count && /[.!?…]/.test(text.slice(end[at]!, start[at + 1]!)))
}

/** Where the run's end is by counting, where words were replaced one by one and its neighbour with them: beyond the last that is left. */
function countEdge(run: Run, [i, j]: [a: number, b: number], step: -1 | 1, hole: Hole): Edge {
  const lost = step < 0 ? i - run.from : run.to - 1 - i
  const counted = Math.min(Math.max(hole.from, j + step * lost), hole.to - 1)
  return (counted - j) * step > 0 ? { at: counted, open: true } : { at: j, open: false }
}

/** Whether what stands between an edge and the neighbour are words of the run that are missing, put into another order. */
function isReordered(
  run: Run,
  pairs: [number, number][],
  neighbour: number,
  step: -1 | 1,
  { a, b }: Texts,
): boolean {
  const edge = (step < 0 ? pairs[0] : pairs.at(-1))![1]
  const kept = new Set(pairs.map(([i]) => i))
  const missing = new Set<number>()
  for (let i = run.from; i < run.to; i++) if (!kept.has(i)) missing.add(a.key[i]!)
  const between = step < 0 ? b.key.subarray(neighbour + 1, edge) : b.key.subarray(edge + 1, neighbour)
  if (between.length > run.to - run.from) return false
  let known = 0
  for (const key of between) if (missing.has(key)) known++
  return known >= 0.7 * between.length
}

type Range = [from: number, to: number]

/** `open`: the word `at` the edge was replaced, and may as well be the neighbour's. */
type Edge = { at: number; open: boolean }

/** Whether the punctuation at a run's end stands after the word that is there now: the sentence goes as far as it did. */
function endsAlike(run: Run, at: number, step: -1 | 1, { a, b, before, after }: Texts): boolean {
  const old = step < 0 ? (before[a.start[run.from]! - 1] ?? '') : (before[a.end[run.to - 1]!] ?? '')
  const now = step < 0 ? (after[b.start[at]! - 1] ?? '') : (after[b.end[at]!] ?? '')
  return old === now && /[^\s\p{L}\p{N}]/u.test(old)
}

/** Whether words read the same but for slips of the hand, blanks among them: “in to” and “into”. */
function readAlike([fromA, toA]: Range, [fromB, toB]: Range, { before, after, a, b }: Texts): boolean {
  const was = before.slice(a.start[fromA]!, a.end[toA - 1]!).replace(/\s+/g, '')
  const is = after.slice(b.start[fromB]!, b.end[toB - 1]!).replace(/\s+/g, '')
  return isWithinEdits(was.toLowerCase(), is.toLowerCase(), Math.max(1, Math.floor(was.length / 4)))
}

/** Whether what stands between the neighbours reads like the run but for slips, blanks among them: “timeto” for “time to”. */
function isMisspelt(run: Run, hole: Hole, texts: Texts): boolean {
  if (hole.lost > 0 || hole.to <= hole.from || hole.to - hole.from > run.to - run.from + 2) return false
  return readAlike([run.from, run.to], [hole.from, hole.to], texts)
}

/** Counted from either end, and with some slack for words that are written as two: “registrar's”. */
function isWordForWord(run: Run, pairs: [number, number][], hole: Hole): boolean {
  return countInPlace(run, pairs, hole) === pairs.length
}

function shareCounted(run: Run, pairs: [number, number][], hole: Hole): number {
  const count = countInPlace(run, pairs, hole)
  return count < 2 ? 0 : count / (run.to - run.from)
}

function countInPlace(run: Run, pairs: [number, number][], hole: Hole): number {
  const from = run.from - hole.lostAhead
  const to = from + run.to - run.from + hole.lost
  const slack = 1 + Math.floor((run.to - run.from) / 10)
  if (Math.abs(hole.to - hole.from - (to - from)) > slack) return 0
  return pairs.filter(([i, j]) => i - from === j - hole.from || to - i === hole.to - j).length
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

function equalWords(a: Words, x: number, b: Words, y: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a.key[x + i] !== b.key[y + i]) return false
  return true
}

/** Longest common subsequence by weight of the run and a stretch of the later text, neighbours that stay neighbours preferred. */
function alignRun(run: Run, from: number, to: number, { a, b, weight, similar }: Texts): [number, number][] {
  const rows = run.to - run.from
  const width = to - from + 1
  const score = new Float64Array((rows + 1) * width)
  const paired = new Uint8Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++) {
    const key = a.key[run.from + i - 1]!
    for (let j = 1; j < width; j++) {
      const other = b.key[from + j - 1]!
      const cell = i * width + j
      let best = Math.max(score[cell - width]!, score[cell - 1]!)
      const same = key === other
      if (key !== paragraphBreak && (same || similar(key, other))) {
        const ahead = cell - width - 1
        const gain = score[ahead]! + pairWeight(key, other, weight) + (paired[ahead] ? 0.3 : 0)
        if (gain >= best) {
          best = gain
          paired[cell] = 1
        }
      }
      score[cell] = best
    }
  }
  const pairs: [number, number][] = []
  for (let i = rows, j = width - 1; i > 0 && j > 0; ) {
    const cell = i * width + j
    if (paired[cell]) pairs.push([run.from + --i, from + --j])
    else if (score[cell - width]! >= score[cell - 1]!) i--
    else j--
  }
  return pairs.reverse()
}

/** What a pair of words tells; of a slip that makes another word, “thee” for “they”, no more than the other word does. */
function pairWeight(key: number, other: number, weight: Float64Array): number {
  return key === other ? weight[key]! : 0.7 * Math.min(weight[key]!, weight[other]!)
}

/**
 * The pairs that belong together. Where more stands between two words of the run than did, they fall into pieces; a
 * piece is worth what its words tell, and the way to it costs. So a common word met by chance far out is left, and of
 * a run that was torn the piece that tells most is taken.
 */
function keepTogether(run: Run, pairs: [number, number][], { a, b, weight, map }: Texts): [number, number][] {
  const pieces: { pairs: [number, number][]; tells: number; gap: number }[] = []
  for (const [index, pair] of pairs.entries()) {
    const last = index > 0 ? pairs[index - 1]! : null
    const gap = last ? pair[1] - last[1] - (pair[0] - last[0]) : 0
    if (!last || gap > looseWords) pieces.push({ pairs: [], tells: 0, gap })
    const piece = pieces.at(-1)!
    piece.pairs.push(pair)
    piece.tells += pairWeight(a.key[pair[0]]!, b.key[pair[1]]!, weight) + (isBeside(pair) ? 1 : 0)
  }
  const most = run.to - run.from + 15
  let best: { from: number; to: number; worth: number } | null = null
  for (let from = 0; from < pieces.length; from++) {
    let worth = 0
    for (let to = from; to < pieces.length; to++) {
      const { tells, gap } = pieces[to]!
      if (to > from && gap > most) break
      worth += tells - (to > from ? gapCosts * gap : 0)
      if (!best || worth > best.worth) best = { from, to, worth }
    }
  }
  return best ? pieces.slice(best.from, best.to + 1).flatMap((piece) => piece.pairs) : []

  function isBeside([i, j]: [number, number]): boolean {
    return (
      (i === run.from && i > 0 && map.to[i - 1] === j - 1) ||
      (i === run.to - 1 && i + 1 < a.count && map.to[i + 1] === j + 1)
    )
  }
}

type Context = { all: number; agrees: number; contradicts: number }

/** What the words next to the run say: that they still stand next to it, that they went elsewhere, or nothing. */
function readContext(
  run: Run,
  edge: [a: number, b: number],
  step: -1 | 1,
  { a, b, map, oldUpTo }: Texts,
): Context {
  const oldBetween = (x: number, y: number) => Math.abs(oldUpTo[x]! - oldUpTo[y]!)
  const context: Context = { all: 0, agrees: 0, contradicts: 0 }
  const first = step < 0 ? run.from - 1 : run.to
  let factor = 1
  for (let d = 0; d < neighbourhood; d++) {
    const at = first + step * d
    const kept = edge[1] + (at - edge[0])
    const cut = edge[1] + (at - (step < 0 ? run.from : run.to - 1))
    if (at < 0 || at >= a.count) {
      if (d > 0) break
      context.all = beyondParagraph
      if (step < 0 ? kept <= 3 : kept >= b.count - 4) context.agrees = beyondParagraph
      break
    }
    if (a.key[at] === paragraphBreak) factor = beyondParagraph
    const weight = factor / (1 + 0.3 * d)
    context.all += weight
    const there = map.to[at]!
    if (there < 0) continue
    const off = Math.max(0, Math.min(kept, cut) - there, there - Math.max(kept, cut))
    const onItsSide = step < 0 ? there < edge[1] : there > edge[1]
    if (onItsSide && off <= 4) context.agrees += weight
    else if (onItsSide && (off <= 25 || oldBetween(there, edge[1]) <= 25)) context.agrees += weight / 2
    else context.contradicts += weight
  }
  return isCutOff(run, edge, step, { a, b, map })
    ? { all: context.all, agrees: 0, contradicts: context.agrees + context.contradicts }
    : context
}

/** Whether a new paragraph break stands between the place and the neighbour that used to be in its paragraph. */
function isCutOff(
  run: Run,
  edge: [a: number, b: number],
  step: -1 | 1,
  { a, b, map }: Pick<Texts, 'a' | 'b' | 'map'>,
): boolean {
  const first = step < 0 ? run.from - 1 : run.to
  if (a.key[first] === paragraphBreak) return false
  for (
    let at = edge[1] + step;
    at >= 0 && at < b.count && Math.abs(at - edge[1]) <= neighbourhood;
    at += step
  ) {
    const origin = map.from[at]!
    if (b.key[at] === paragraphBreak && origin < 0) return true
    if (origin >= 0 && (origin < run.from || origin >= run.to)) return false
  }
  return false
}

function dropOverlapping(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const from = candidate.pairs[0]![1]
    const to = candidate.pairs.at(-1)![1]
    if (!kept.some(({ pairs }) => pairs[0]![1] <= to && pairs.at(-1)![1] >= from)) kept.push(candidate)
  }
  return kept
}

/** The candidate's words, with the punctuation that belonged to the span's ends; without a replaced word at the very edge. */
function toSpan(
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  span: Span,
  run: Run,
  { before, after, a, b }: Texts,
): Span {
  let from = b.start[start.at]!
  let to = b.end[end.at]!
  if (start.open) {
    from = b.end[start.at]!
    while (/\s/.test(after[from]!)) from++
  } else
    for (let i = a.start[run.from]! - 1; i >= span.start && from > 0 && after[from - 1] === before[i]; i--)
      from--
  if (end.open) {
    to = b.start[end.at]!
    while (/\s/.test(after[to - 1]!)) to--
  } else
    for (let i = a.end[run.to - 1]!; i < span.end && to < after.length && after[to] === before[i]; i++) to++
  return { start: from, end: to }
}

/** A span of signs only: where exactly these stand once. */
function settleWithoutWords(span: Span, { before, after }: Texts): Anchored {
  const signs = before.slice(span.start, span.end)
  const places = indexText(after)
    .occurrences(signs)
    .map((start) => ({ start, end: start + signs.length }))
  const [only] = places
  return only && places.length === 1 ? { kind: 'found', ...only, how: 'elsewhere' } : { kind: 'removed' }
}

function countOld({ from }: WordMap): Int32Array {
  const old = new Int32Array(from.length + 1)
  for (let j = 0; j < from.length; j++) old[j + 1] = old[j]! + (from[j]! >= 0 ? 1 : 0)
  return old
}

function listPlaces({ key }: Words): Map<number, number[]> {
  const places = new Map<number, number[]>()
  key.forEach((word, at) => {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  })
  return places
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}

function weigh(words: Words, { forms }: Vocabulary): Float64Array {
  const counts = new Float64Array(forms.length)
  for (const key of words.key) counts[key]!++
  return counts.map((count, key) => (key === paragraphBreak ? 0 : 1 / Math.sqrt(Math.max(1, count))))
}

/** Whether two words differ by a slip, remembered by their numbers. */
function compareWords({ forms }: Vocabulary): (x: number, y: number) => boolean {
  const known = new Map<number, boolean>()
  return (x, y) => {
    const pair = x < y ? x * forms.length + y : y * forms.length + x
    let similar = known.get(pair)
    if (similar === undefined) {
      similar = areSimilarWords(forms[x]!, forms[y]!)
      known.set(pair, similar)
    }
    return similar
  }
}
