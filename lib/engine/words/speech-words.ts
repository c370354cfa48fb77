/**
 * What a language says around quotations, as strings of lower-case words with a blank between. A phrase of several
 * words is written with `_`. Small on purpose: the commonest forms in news, not a dictionary.
 */
export type SpeechWords = {
  /** Verbs whose object is what somebody says: “said”, “warns”. */
  say: string
  /** Verbs that give a few words of somebody: “called the offer “an insult””. */
  call: string
  /** Verbs of saying without a subject of their own: “adding”. */
  adding: string
  /** Words between subject and verb or between verb and subject: “has”, “also”. */
  around: string
  /** What stands before the one whose words they are: “according to”. */
  according: string
  /** What stands after the one whose words they are: German “zufolge”. */
  after: string
  he: string
  she: string
  they: string
  /** Words that begin a name for somebody without one: “the”, “a”, “his”. */
  determiners: string
  /** Words that carry a description on: “of”, “for”. */
  links: string
  /** Words at which a name or description ends. */
  stops: string
  /** Forms of address and offices that stand before a name: “Mr”, “Senator”. */
  titles: string
  /** Nouns for people who speak without a name: “spokesman”, “official”. */
  roles: string
  /** Nouns for what is written and speaks: “report”, “statement”. */
  documents: string
  /** Ends of nouns that are offices, for languages that compound them; a pattern's source. */
  roleEnds: string
  /** Nouns before marks that name a work or a word: “film”, “word”. */
  works: string
  /** Verbs and phrases before marks that give a name: “known as”, “dubbed”, “so-called”. */
  naming: string
  /** Words that stand before a body one speaks to: “told”. Their object is whom the words were given to. */
  told: string
  /** What stands before a body one speaks through: “in an interview with”, “reported by”. */
  through: string
  /** Words that only a speaker uses: “I”, “we”, “our”. */
  first: string
}
