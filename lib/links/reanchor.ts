import type { Span } from '../types.ts'
import { alignWords, type WordMap } from './align-words.ts'
import { occurrences } from './place-words.ts'
import { areSimilarWords } from './similar-words.ts'
import { createVocabulary, paragraphBreak, splitWords, type Vocabulary, type Words } from './split-words.ts'

/**
 * What became of a span when its text was edited. `how`: the text did not change; its words changed where they stand;
 * its words stand elsewhere.
 */
export type Anchored =
  | { kind: 'found'; start: number; end: number; how: 'unchanged' | 'in-place' | 'elsewhere' }
  | { kind: 'removed' }
  | { kind: 'ask'; candidates: Span[] }

/** Share of the words that must survive where both neighbours say that this is the place: below it these are other words. */
const neededBetweenNeighbours = 0.15
/** The same where one neighbour says so and the other is silent. */
const neededBesideNeighbour = 0.45
/** The same where one neighbour says so and the other says that the words were taken out. */
const neededAgainstNeighbour = 0.8
/** The same where no neighbour came along: only a run that was moved as it is. */
const neededAlone = 0.95
/** Agreement of the words around, 0…1 a side, from which a neighbour is taken to say so. */
const neighbourAgrees = 0.4
/** Lead of the best place below which only an editor can decide. */
const margin = 0.15
/** Words on either side that are looked at. */
const neighbourhood = 10
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
  similar: (x: number, y: number) => boolean
}

/** Words `[from, to)` of the earlier text. */
type Run = { from: number; to: number }

/** A place where the words may stand now. */
type Candidate = {
  pairs: [a: number, b: number][]
  /** Share of the words, by weight, that stand here. */
  share: number
  /** Agreement and contradiction of what stands to the left and to the right, 0…1 each. */
  left: Context
  right: Context
}

type Context = { agrees: number; contradicts: number }

function settle(span: Span, texts: Texts): Anchored {
  const run = wordsIn(span, texts.a)
  if (run.from === run.to) return settleWithoutWords(span, texts)
  const candidates = dropOverlapping(
    findRegions(run, texts)
      .map(([from, to]) => judge(run, from, to, texts))
      .filter((candidate) => candidate !== null)
      .sort((x, y) => merit(y) - merit(x)),
  )
  const [best] = candidates
  if (!best) return { kind: 'removed' }
  const verdict = accept(best, run)
  if (verdict === 'no') return { kind: 'removed' }
  const rival = candidates
    .slice(1)
    .find((other) => accept(other, run) === 'yes' && merit(best) - merit(other) < margin)
  if (verdict === 'unsure' || rival)
    return {
      kind: 'ask',
      candidates: [best, ...(rival ? [rival] : [])].map((one) => toSpan(one, span, run, texts)),
    }
  const how = best.left.agrees + best.right.agrees >= neighbourAgrees ? 'in-place' : 'elsewhere'
  return { kind: 'found', ...toSpan(best, span, run, texts), how }
}

function merit({ share, left, right }: Candidate): number {
  return share + (left.agrees + right.agrees) / 2
}

function accept({ share, left, right }: Candidate, run: Run): 'yes' | 'no' | 'unsure' {
  const agreeing = Number(left.agrees >= neighbourAgrees) + Number(right.agrees >= neighbourAgrees)
  if (agreeing === 2) return share >= neededBetweenNeighbours ? 'yes' : 'no'
  if (agreeing === 1) {
    const against = Math.max(left.contradicts, right.contradicts) >= neighbourAgrees
    if (share >= (against ? neededAgainstNeighbour : neededBesideNeighbour)) return 'yes'
    return against && share >= neededBesideNeighbour ? 'unsure' : 'no'
  }
  const long = run.to - run.from >= 4
  return share >= neededAlone && long ? 'yes' : 'no'
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
function findRegions(run: Run, texts: Texts): [from: number, to: number][] {
  const { a, b, map } = texts
  const length = run.to - run.from
  const regions: [number, number][] = []
  let left = run.from - 1
  while (left >= 0 && run.from - left <= farthest && !isSettled(left, map)) left--
  let right = run.to
  while (right < a.count && right - run.to < farthest && !isSettled(right, map)) right++
  const leftAt = left < 0 ? -1 : map.to[left]!
  const rightAt = right >= a.count ? b.count : map.to[right]!
  const between = rightAt - leftAt - 1
  const lost = run.from - left - 1 + (right - run.to)
  if (leftAt < rightAt && between <= 3 * (length + lost) + 60) regions.push([leftAt + 1, rightAt])
  const reach = 2 * (length + lost) + 20
  regions.push([leftAt + 1, reachFrom(leftAt + 1, reach, run, texts)])
  regions.push([reachBack(rightAt, reach, run, texts), rightAt])
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
  for (let at = 0; at + length <= b.count; at++) {
    let same = 0
    while (same < length && a.key[run.from + same] === b.key[at + same]) same++
    if (same === length && isOurs(at, at + length, run, map)) regions.push([at, at + length])
  }
  return regions.filter(([from, to]) => from < to)
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

/** Words that stood here before, as part of something else, are not what was moved. */
function isOurs(from: number, to: number, run: Run, map: WordMap): boolean {
  let ours = 0
  for (let at = from; at < to; at++) if (comesFromHere(at, run, map)) ours++
  return ours * 2 > to - from
}

function judge(run: Run, from: number, to: number, texts: Texts): Candidate | null {
  const pairs = trimStrays(alignRun(run, from, to, texts), texts)
  if (pairs.length === 0) return null
  const { a, b, weight } = texts
  let all = 0
  for (let i = run.from; i < run.to; i++) all += weight[a.key[i]!]!
  let kept = 0
  for (const [i, j] of pairs) kept += weight[a.key[i]!]! * (a.key[i] === b.key[j] ? 1 : 0.7)
  return {
    pairs,
    share: all > 0 ? kept / all : 0,
    left: readContext(run, pairs[0]!, -1, texts),
    right: readContext(run, pairs.at(-1)!, 1, texts),
  }
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
        const gain = score[ahead]! + weight[key]! * (same ? 1 : 0.7) + (paired[ahead] ? 0.3 : 0)
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

/** Takes off words at either end that stand much farther out than they did: a common word met by chance. */
function trimStrays(pairs: [number, number][], { a, weight }: Texts): [number, number][] {
  let from = 0
  let to = pairs.length
  const isStray = (end: [number, number], next: [number, number], side: [number, number][]) => {
    const apart = Math.abs(next[1] - end[1]) - 1
    const was = Math.abs(next[0] - end[0]) - 1
    return apart > 2 * was + 5 && weight[a.key[end[0]]!]! < 0.8 && side.length > 1
  }
  while (to - from > 1 && isStray(pairs[from]!, pairs[from + 1]!, pairs.slice(from, to))) from++
  while (to - from > 1 && isStray(pairs[to - 1]!, pairs[to - 2]!, pairs.slice(from, to))) to--
  return pairs.slice(from, to)
}

/** What the words next to the run say: that they still stand next to it, that they went elsewhere, or nothing. */
function readContext(run: Run, edge: [a: number, b: number], step: -1 | 1, { a, b, map }: Texts): Context {
  const first = step < 0 ? run.from - 1 : run.to
  let all = 0
  let agrees = 0
  let contradicts = 0
  for (let d = 0; d < neighbourhood; d++) {
    const at = first + step * d
    const expected = edge[1] + (at - edge[0])
    if (at < 0 || at >= a.count) {
      const atEnd = step < 0 ? expected <= 3 : expected >= b.count - 4
      if (d === 0) return atEnd ? { agrees: 1, contradicts: 0 } : { agrees: 0, contradicts: 0 }
      break
    }
    const weight = (a.key[at] === paragraphBreak ? 0.5 : 1) / (1 + 0.3 * d)
    all += weight
    const there = map.to[at]!
    if (there < 0) continue
    const off = Math.abs(there - expected)
    const rightSide = step < 0 ? there < edge[1] : there > edge[1]
    if (rightSide && off <= 4) agrees += weight
    else if (rightSide && off <= 25) agrees += weight / 2
    else contradicts += weight
  }
  const result = { agrees: agrees / all, contradicts: contradicts / all }
  return isCutOff(run, edge, step, { a, b, map }) ? { agrees: 0, contradicts: result.agrees } : result
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

/** From the first word that is still there to the last, with the punctuation that belonged to the span's ends. */
function toSpan({ pairs }: Candidate, span: Span, run: Run, { before, after, a, b }: Texts): Span {
  const [firstA, firstB] = pairs[0]!
  const [lastA, lastB] = pairs.at(-1)!
  let start = b.start[firstB]!
  let end = b.end[lastB]!
  if (firstA === run.from)
    for (let i = a.start[firstA]! - 1; i >= span.start && start > 0 && after[start - 1] === before[i]; i--)
      start--
  if (lastA === run.to - 1)
    for (let i = a.end[lastA]!; i < span.end && end < after.length && after[end] === before[i]; i++) end++
  return { start, end }
}

/** A span of signs only: where exactly these stand once. */
function settleWithoutWords(span: Span, { before, after }: Texts): Anchored {
  const signs = before.slice(span.start, span.end)
  const places = occurrences(after, signs).map((start) => ({ start, end: start + signs.length }))
  const [only] = places
  return only && places.length === 1 ? { kind: 'found', ...only, how: 'elsewhere' } : { kind: 'removed' }
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
