import type { Aligner } from './align-locally.ts'
import type { Corpus } from './corpus.ts'
import { align, credits } from './match-statements.ts'

/** Blocks in common that score less are accidents: about six telling words. */
const leastBlock = 4.2
/** Alignments of one pair: texts of one sentence again and again would ask for many. */
const mostBlocks = 64

/**
 * Weight of the running text of source `side` that stands in source `other` too: the whole texts aligned, then what is
 * left around the best block, in the same order or changed over, down to blocks that are no more than accidents.
 * Running text is what stands outside quotations.
 */
export function alignedWeight(corpus: Corpus, side: number, other: number, aligner: Aligner): number {
  const { from, to, statements } = corpus.sources[side]!
  const credit = new Float32Array(to - from)
  let blocks = 0
  const look = (aFrom: number, aTo: number, bFrom: number, bTo: number): void => {
    if (Math.min(aTo - aFrom, bTo - bFrom) < leastBlock || ++blocks > mostBlocks) return
    const best = align(corpus, aFrom, aTo, bFrom, bTo, aligner)
    if (!best || best.score < leastBlock) return
    for (const { a, kind } of best.pairs) credit[a - from] = Math.max(credit[a - from]!, credits[kind])
    look(aFrom, best.aFrom, bFrom, best.bFrom)
    look(best.aTo, aTo, best.bTo, bTo)
    look(aFrom, best.aFrom, best.bTo, bTo)
    look(best.aTo, aTo, bFrom, best.bFrom)
  }
  look(from, to, corpus.sources[other]!.from, corpus.sources[other]!.to)
  const quoted = new Uint8Array(to - from)
  for (const statement of statements) quoted.fill(1, statement.from - from, statement.to - from)
  let weight = 0
  for (let at = from; at < to; at++)
    if (quoted[at - from] === 0) weight += corpus.weights[corpus.stem[at]!]! * credit[at - from]!
  return weight
}
