/**
 * How much of a whole is meant, by class. A change between classes is dangerous. Words of several parts are written with
 * hyphens.
 */
type QuantifierClass =
  | 'all'
  | 'most'
  | 'many'
  | 'some'
  | 'few'
  | 'half'
  | 'only'
  | 'at-least'
  | 'at-most'
  | 'about'
  | 'always'
  | 'often'
  | 'rarely'

/**
 * How sure a statement is, by class. A change between classes is a change of certainty; a change within one (“likely”,
 * “probably”) is none.
 */
type CertaintyClass = 'possible' | 'likely' | 'said-to-be' | 'approximate' | 'sure'

/** Words of a language on which the sense of a statement turns, levelled, one entry a line, sorted. */
export type SenseTables = {
  /** Words that turn a statement round. English “n’t” has been read as “not” before they are asked. */
  negations: string
  /** Levelled forms of a verb that deny by a part of their own: Turkish “imzalamayacak”. */
  negationForm?: RegExp
  /** A negation followed by one of these denies nothing: “not only”, “no doubt”, “without doubt”. */
  harmlessAfterNegation?: string
  /** Words that deny in their own meaning; a change between “did not succeed” and “failed” is none of sense. */
  denials?: string
  /** Those of them that turn round what they govern: “denied”, “refused to”. Words of several parts are written with hyphens. */
  reversals: string
  /** Nouns that may stand between such a word and what it denies: “rejected the claim that …”. */
  claims?: string
  quantifiers?: Partial<Record<QuantifierClass, string>>
  certainty?: Record<CertaintyClass, string>
  /**
   * Modal verbs by how binding they are, an entry for each; a change to a weaker or stronger one is a change of certainty.
   * Forms in one entry differ in tense only.
   */
  modals?: string
  /** Sets of words that reports exchange, one an entry; beside those of WordNet for English. */
  synonyms?: string
  /** Sets of phrases and words that reports exchange, one an entry; beside those of WordNet for English. */
  phrases?: string
  /** Opposites that news exchanges, the two sides of one an entry; beside those of WordNet for English. */
  antonyms?: string
  /** Beginnings that turn a word round. */
  turningPrefixes?: string
}
