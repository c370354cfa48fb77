/**
 * Scores of the alignment, against gaps (see align-sequences.ts). Words of matter carry it; words of
 * grammar are worth too little to open two gaps for one of them, so frequent words are not aligned eagerly.
 */
export const score = {
  matter: 10,
  grammar: 4,
  exchangedMatter: -2,
  exchangedGrammar: -3,
  exchangedMixed: -6,
} as const
/** Likeness below which two words only exchange places: they differ, and one stands where the other stood. */
export const leastAlike = 0.45
/** So many grammar words in a row, equal on both sides, are no accident. */
export const leastGrammarRun = 3
/** Words that only one side has and over which a moved run goes on. */
export const reach = 2
