import type { Span } from '../types.ts'
import { type Range, type Run, readAlike, type Texts } from './edited-text.ts'
import type { PlaceGap } from './find-regions.ts'
import { paragraphBreak, type Words } from './split-words.ts'

/** Words lost at an end from which it matters whether what stands there is another sentence. */
const fewLost = 3

/** `open`: the word `at` the edge was replaced, and may as well be the neighbour's. */
export type Edge = { at: number; open: boolean }

/** What stands where the run stood, where the neighbour on this side is still there: words replaced at its edge are part of it. */
export function withEdge(run: Run, pairs: [a: number, b: number][], step: -1 | 1, texts: Texts): Edge {
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
export function isOtherSentence(
  run: Run,
  [i, j]: [a: number, b: number],
  step: -1 | 1,
  texts: Texts,
): boolean {
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
export function countEdge(run: Run, [i, j]: [a: number, b: number], step: -1 | 1, gap: PlaceGap): Edge {
  const lost = step < 0 ? i - run.from : run.to - 1 - i
  const counted = Math.min(Math.max(gap.from, j + step * lost), gap.to - 1)
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

/** Whether the punctuation at a run's end stands after the word that is there now: the sentence goes as far as it did. */
export function endsAlike(run: Run, at: number, step: -1 | 1, { a, b, before, after }: Texts): boolean {
  const old = step < 0 ? (before[a.start[run.from]! - 1] ?? '') : (before[a.end[run.to - 1]!] ?? '')
  const now = step < 0 ? (after[b.start[at]! - 1] ?? '') : (after[b.end[at]!] ?? '')
  return old === now && /[^\s\p{L}\p{N}]/u.test(old)
}

/** The candidate's words, with the punctuation that belonged to the span's ends; without a replaced word at the very edge. */
export function toSpan(
  { start, end }: { start: Edge; end: Edge },
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
