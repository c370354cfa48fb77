/** What speaks for two places carrying the same statement. */
export type Evidence = {
  /** Weight of the words in common, with part credit for words alike. */
  mass: number
  /** Share of each statement's weight that is in common, 0…1; 0 where there is no statement on that side. */
  coverA: number
  coverB: number
  /** Share of the weight between the first and last common word that is in common, 0…1. */
  density: number
  /** Longest run of equal words, and the words in it that carry matter. */
  run: number
  runContent: number
  /** Pairs of words that carry matter. */
  content: number
  equal: number
  alike: number
  /** Words of the shorter side. */
  of: number
  /** Blocks in the alignment: more than one where clauses changed places. */
  blocks: number
  quotedBoth: boolean
}

export type Decision = { rule: string; score: number; accepted: boolean }

export function decide(evidence: Evidence): Decision {
  const { mass, coverA, coverB, density, run, runContent, quotedBoth } = evidence
  const cover = Math.max(coverA, coverB)
  const x =
    -7 +
    1.1 * Math.min(mass, 6) +
    3.2 * cover +
    3 * density +
    0.25 * Math.min(run, 8) +
    (quotedBoth ? 0.7 : 0)
  const score = 1 / (1 + Math.exp(-x))
  if (quotedBoth && run >= 5 && runContent >= 2)
    return { rule: 'exact-run', score: Math.max(score, 0.9), accepted: true }
  return { rule: 'alignment', score, accepted: score >= 0.5 }
}
