import type { TranslationCandidate } from './find-candidates.ts'

/**
 * Weights of a logistic function, fitted to 3,300 candidates of published translations and of invented news with many
 * statements by one speaker about the same numbers. A score is meant as a probability; read it as an order of certainty.
 */
const weights = {
  bias: -1.9,
  /** Numbers and dates are shared by all that is said of one matter, so they tell less than one would think. */
  numbers: 0.6,
  names: 2.6,
  words: 2.35,
  strange: -0.52,
  speakers: { same: 2.6, other: -3.1, unknown: 0 },
  /** Another number or date in the place of one: an error of the press, or another statement. */
  others: -1.6,
  lost: -1.6,
  denied: -4.5,
  /** A translation is about as long as its original (Gale and Church 1993). */
  stretch: -7,
  /** On each side, what stands beside it in both sources is one quote already. */
  beside: 0.7,
} as const
/** Logarithm of the lengths’ ratio that languages differ by. */
const freeStretch = 0.3

/** Logit that a candidate is one statement; `beside` is the number of sides on which its neighbours are linked, 0 to 2. */
export function judgeTranslation({ comparison, speakers }: TranslationCandidate, beside: number): number {
  const { numbers, names, words, strange, others, lost, denied, stretch } = comparison
  return (
    weights.bias +
    weights.numbers * numbers +
    weights.names * names +
    weights.words * words +
    weights.strange * strange +
    weights.speakers[speakers] +
    weights.others * others +
    weights.lost * lost +
    (denied ? weights.denied : 0) +
    weights.stretch * Math.max(0, stretch - freeStretch) +
    weights.beside * beside
  )
}

/** Numbers and dates in each other's place that one error of the press explains. */
const mostOthers = 1

/**
 * Whether two statements may be joined without asking, however much they share: of the same speaker about the same
 * matter one may be the denial of the other, its opposite or its question, or tell of other numbers or places.
 */
export function isFreeOfContradiction({ comparison }: TranslationCandidate): boolean {
  const { numbers, others, names, otherNames, denied, opposed } = comparison
  return !denied && !opposed && (others <= mostOthers || others < numbers) && otherNames <= names
}
