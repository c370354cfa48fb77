import type { Run, Texts } from './edited-text.ts'
import { paragraphBreak } from './split-words.ts'

/** Words put in between two words of a run from which these are two pieces, and what each of them costs. */
const looseWords = 3
const gapCosts = 0.18

/** Longest common subsequence by weight of the run and a stretch of the later text, neighbours that stay neighbours preferred. */
export function alignRun(
  run: Run,
  from: number,
  to: number,
  { a, b, weight, similar }: Texts,
): [number, number][] {
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
export function pairWeight(key: number, other: number, weight: Float64Array): number {
  return key === other ? weight[key]! : 0.7 * Math.min(weight[key]!, weight[other]!)
}

/**
 * The pairs that belong together. Where more stands between two words of the run than did, they fall into pieces; a
 * piece is worth what its words tell, and the way to it costs. So a common word met by chance far out is left, and of
 * a run that was torn the piece that tells most is taken.
 */
export function keepTogether(
  run: Run,
  pairs: [number, number][],
  { a, b, weight, map }: Texts,
): [number, number][] {
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
