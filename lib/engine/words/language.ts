/**
 * Words of a language by what they do around quotations: lower case, one entry a line, sorted; an entry may be a phrase.
 * Small on purpose: the commonest forms in news, not a dictionary. A word may stand in several tables.
 */
export type WordTables = {
  /** Verbs whose object is what somebody says: “said”, “warns”. */
  say: string
  /** Verbs that give a few words of somebody: “called the offer “an insult””. */
  call: string
  /** Words between such a verb and the words it gives: “dismissed it as “noise””. */
  as?: string
  /** Verb forms of indirect speech, in languages that have them: German “sei”. */
  indirect?: string
  /** Nouns for what somebody says: “warning”, “pledge”. */
  sayings?: string
  /** Verbs of saying without a subject of their own: “adding”. */
  adding?: string
  /** Words between subject and verb or between verb and subject: “has”, “also”. */
  around: string
  /** What stands before the one whose words they are: “according to”. */
  according?: string
  /** Those of them that mean something else within a sentence: German “so”, Spanish “para”. */
  weakAccording?: string
  /** What stands after the one whose words they are: German “zufolge”. */
  after?: string
  he: string
  she: string
  they: string
  /** Those of the pronouns that mean whoever was named last: “letzterer”. */
  latter?: string
  /** Those of the pronouns that are no subject: “him”. */
  objects?: string
  /** Where the verb stands second, words that open a sentence and are no part of its subject: “den”, “zudem”. */
  fronted?: string
  /** Articles that only a subject has: “der”. */
  nominative?: string
  /** Words that hang a noun on a sentence without making it the subject: “bei”, “angesichts”. */
  prepositions?: string
  /** Verbs of “it says”, and the words before what it says so in: “heißt es in dem Brief”. */
  impersonal?: string
  documentPlaces?: string
  /** Words before whose view it is, where one of the verbs of being follows: “für den Bürgermeister ist”. */
  viewers?: string
  being?: string
  /** Words that open a clause which only says who says so: “wie Huber erklärte”. */
  likewise?: string
  /** Participles whose subject in the passive speaks: “wird mit den Worten zitiert”. */
  cited?: string
  /** Words before whatever opens a sentence: “auch”, “selbst”. */
  focus?: string
  /** Relative pronouns. */
  relative?: string
  /** Words that are somebody by themselves right before a verb: “another”. */
  alone?: string
  /** Auxiliaries of a participle, whose subject speaks, or by whom it is said: “hat”, “wird”. */
  perfect?: string
  passive?: string
  /** Words before by whom something is said: “von”. */
  agent?: string
  /** Words that begin a name for somebody without one: “the”, “a”, “his”. */
  determiners: string
  /** Those of them that mean somebody told of before: “the”. */
  definite?: string
  /** Those of them that bring in something new: “ein”. */
  indefinite?: string
  /** Words that carry a description on: “of”, “for”. */
  links: string
  /** Words at which a name or description ends. */
  stops: string
  /** Words that join two verbs of one subject: “and”. */
  ands?: string
  /** Words that join sentences and are no part of what follows: “but”, “meanwhile”. */
  conjunctions?: string
  /** Words after which a clause has a subject of its own: “while”. */
  clauses?: string
  /** Words that begin a clause which is no part of what is told somebody: “because”, “who”. */
  subordinators: string
  /** Words between a verb of saying and what is said: “that”. */
  reports?: string
  /** Forms of address and offices that stand before a name: “Mr”, “Senator”. */
  titles: string
  /** Nouns for people who speak without a name: “spokesman”, “official”. */
  roles: string
  /** Those of them that are no single person: “company”, “voters”. */
  bodies?: string
  /** Nouns for what is written and speaks: “report”, “statement”. */
  documents: string
  /** Given names as only a man has them in another case than the subject's: “Ивана”. */
  declined?: string
  /** Forms of address and offices that only a man has, and only a woman. */
  men?: string
  women?: string
  /** Forms of address that are no part of a name when names of several sources are compared. */
  address?: string
  /** Shortened words whose full stop ends no sentence, without it: “mr”. */
  abbreviations?: string
  /** Nouns before marks that name a work or a word: “film”, “word”. */
  works: string
  /** Particles that close the clause of a verb that gives a few words: “wirft ihr „…“ vor”. */
  particles?: string
  /** Nouns for what something goes by, which say a name and no words: “title”. */
  callings?: string
  /** Verbs and phrases before marks that give a name: “known as”, “dubbed”, “so-called”. */
  naming: string
  /** Words that give a name where it begins with a capital: „im „Club““; where nouns are small, one of capitals: on “Late Tide”. */
  weakNaming?: string
  /** Words that stand before a body one speaks to: “told”. Their object is whom the words were given to. */
  told: string
  /** What stands before a body one speaks through: “in an interview with”, “reported by”. */
  through: string
  /** Words that only a speaker uses: “I”, “we”, “our”. */
  first: string
}

/** What a language says around quotations, and how its sentences are built. A folder for each; `languages.ts` lists them. */
export type Language = WordTables & {
  /** Primary subtag, BCP 47. */
  tag: string
  /** The subject may follow the verb before a quotation: “Da sagte Habeck: …”. */
  inverts: boolean
  /** All nouns are capitals, so that a capital alone is no name. */
  capitalNouns: boolean
  /** The pronoun may be left out: “añadió”. */
  dropsPronouns: boolean
  /** The name may follow a long office: “il presidente del Consiglio Giorgia Meloni”. */
  nameAfterOffice: boolean
  /** Articles are written on to the next word: l’, d’. */
  elides: boolean
  /** Participles agree with who speaks: “exclamée”. */
  agrees: boolean
  /** A dash opens speech and sets off who speaks, within marks too: “«Едем, — сказал Зорин. — Пора»”. */
  speaksAfterDash?: true
  /** The script has no capitals: a name is known by what stands around it. */
  caseless?: true
  /** Words are written without blanks; whether signs that no table has are a name. */
  isName?: (signs: string) => boolean
  /** The verb ends the sentence: “Aksoy, “…” dedi”. */
  verbLast?: true
  /** The word behind whoever does something: Hindi ने. */
  subjectMark?: string
  /** No small word stands within a name. */
  plainNames?: true
  /** A letter that is written on to the next word and begins a clause: Arabic و. */
  clitic?: RegExp
  /** Ends of verbs that only a man or a woman is the subject of. */
  verbEnds?: { he: RegExp; she: RegExp }
  /** Ends of given names that only a man or a woman has; a name that could be either's is his. */
  givenEnds?: { he: RegExp; she: RegExp }
  /** A pronoun written on to the verb: Indonesian “katanya”. */
  pronounEnd?: string
  /** Last words of names that are in no case of a subject: “Зорину”, “Aksoy'a”. */
  oblique?: RegExp
  /** Ends of names as a subject has them and as they stand after “according to”, a pair a line; “-” for no end. */
  genitives?: string
  /** Capitals between an office and a name that say where: “мэр Твери Степан Зорин”. */
  whereOfOffice?: RegExp
  /** Words of an office without capitals, by form: Arabic “الخارجية”. */
  describes?: RegExp
  /** What is written on to the last word of a name and is no part of it. */
  nameSuffix?: RegExp
  /** Ends of nouns that are offices, for languages that compound them. */
  roleEnds?: RegExp
  /** Ends of words that open a sentence and are no name: “erwartungsgemäß”, “passend”. */
  adverbEnds?: RegExp
  /** Ends of nouns that no man is meant by, so that “der” before them is no subject's. */
  feminineEnds?: RegExp
  /** Ends of nouns for bodies that speak: “Landesregierung”. */
  bodyEnds?: RegExp
  /** Ends of nouns that name a work. */
  workEnds?: RegExp
}

/** The entries of a table. */
export function entriesOf(table: string | undefined): string[] {
  return (table ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
