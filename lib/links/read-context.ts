import type { Run, Texts } from './edited-text.ts'
import { paragraphBreak } from './split-words.ts'

/** What words beyond the paragraph tell, against words in it: paragraphs move and go. */
const beyondParagraph = 0.25
/** Words on either side that are looked at. */
const neighbourhood = 16

type Context = { all: number; agrees: number; contradicts: number }

/** What the words next to the run say: that they still stand next to it, that they went elsewhere, or nothing. */
export function readContext(
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
