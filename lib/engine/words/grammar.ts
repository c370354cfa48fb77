/**
 * Words of a language that carry grammar rather than matter, levelled (lower case, no accents in Latin script), one entry
 * a line, sorted.
 */
export type GrammarTables = {
  /** An alignment never rests on these alone. */
  functionWords: string
  /** An entry is the forms of one verb: they differ in tense or person only. */
  auxiliaries: string
  /** An entry is one role, its pronouns and possessives in different persons. */
  pronouns: string
  /** Words of which one stands before a noun: two of them are in each other's place. */
  determiners?: string
  /** Words that govern a noun, whichever stands there. */
  prepositions?: string
}
