import type { Root } from 'hast'

/**
 * The nouns of Synoptic as plain data: no classes, no `Map`, nothing that `JSON.stringify` would lose.
 * Every offset is a UTF-16 code unit into the plain `text` of one source; every span is half-open.
 */

/** Half-open range `[start, end)` of UTF-16 offsets into a source's `text`. */
export type Span = { start: number; end: number }

/** What a run of paragraphs is. The engine reads `quote` as somebody's words and leaves captions out of passages. */
export type Block = Span & { kind: 'paragraph' | 'heading' | 'quote' | 'list-item' | 'caption' }

/** What the engine is given: one text. `blocks` is absent where only plain text is known. */
export type EngineSource = {
  id: string
  text: string
  /** BCP 47; guessed from the script and the commonest words where absent. */
  lang?: string
  blocks?: Block[]
  /** ISO 8601; decides which of two equally carried wordings is the earlier. */
  published?: string | null
}

/** Who is said to have spoken. */
export type Speaker = {
  /** The fullest name the source uses for this speaker; the mention itself where it is a role. */
  name: string
  /** The words at this place: “Sales”, “the official”, “she”. */
  mention: string
  /** Where the mention stands in `text`; `null` where it is carried over from another quotation or set by the editor. */
  at: Span | null
  /** “once the harbour’s chief pilot”, where the source gives it. */
  role: string | null
}

/** The word or words that say that somebody speaks: “said”, “according to”. */
export type Cue = Span & { text: string }

/**
 * `speech`: a whole statement in marks. `fragment`: words of somebody inside the writer's sentence.
 * `not-speech`: marks that quote nobody (title, scare quotes, nickname, a word as a word).
 * `found`: no marks; the matcher found another source's quotation here.
 */
export type QuotationKind = 'speech' | 'fragment' | 'not-speech' | 'found'

/** One place in one source where somebody's words are given. The span is without the marks. */
export type Quotation = Span & {
  /** `<source>:<start>-<end>`; unique in a story, never published. */
  id: string
  source: string
  kind: QuotationKind
  /** Stands in quotation marks, or in a block quotation. */
  quoted: boolean
  /** The span with its marks; equal to the span where there are none. */
  outer: Span
  /** Why it was taken for its kind, for a person: “verb of saying before the mark”. */
  reason: string
  speaker: Speaker | null
  cue: Cue | null
  /** Who the words were given to or taken from: “The Washington Post”. */
  via: string | null
  /** The first part's id where one utterance is given in parts (*“…,” she said, “…”*); else `null`. */
  utterance: string | null
  /** The quotation this one lies in, for a quotation within a quotation. */
  parent: string | null
}

/** How a quotation stands to the base of its quote. */
export type Relation = 'verbatim' | 'excerpt' | 'reworded'

/** Two places that carry the same words, and why we think so. */
export type Link = {
  a: Span & { source: string }
  b: Span & { source: string }
  /** The rule that accepted it, by name: `exact-run`, `alignment`, `translation`, `editor`. */
  rule: string
  /** Probability in 0…1 that both carry the same statement, calibrated on the development data. */
  score: number
  /** Words equal after levelling, words alike (stem, spelling, number, synonym), and words of the shorter side. */
  evidence: { equal: number; alike: number; of: number }
  relation: Relation
  /** Of a translation: numbers, names and words of `a` by which it was told, the most telling first. */
  shared?: string[]
}

/** One of a quote's places. */
export type Member = Span & {
  source: string
  /** The quotation it is, or lies in; the first where it has parts. */
  quotation: string
  /** Where one utterance is given in parts (*“…,” she said, “…”*): each part, without what stands between. */
  parts?: Span[]
  quoted: boolean
  relation: Relation
  /** 0…1, as in `Link`; 1 for the base. */
  score: number
  rule: string
  evidence: Link['evidence']
  /** Index into `Quote.wordings`. */
  wording: number
}

/** Kinds of change from the base to a wording, the dangerous first. The order is the order in which they are shown. */
export const changeKinds = [
  'negation-added',
  'negation-lost',
  'denial-added',
  'denial-lost',
  'number-changed',
  'date-changed',
  'unit-changed',
  'quantifier-changed',
  'roles-swapped',
  'name-changed',
  'antonym',
  'hedge-added',
  'hedge-dropped',
  'certainty-changed',
  'speaker-differs',
  'cut-unmarked',
  'cut-marked',
  'words-added',
  'words-dropped',
  'reworded',
  'person-shifted',
  'tense-shifted',
  'order-changed',
  'unquoted',
  'quoted',
  'bracketed',
  'cue-differs',
  'via-differs',
  'synonym',
  'spelling',
  'typography',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One change in plain words, with the words it concerns. */
export type Change = {
  kind: ChangeKind
  /** For a person: “number changed: 15 → 50”. */
  text: string
  /** Words of the base concerned, UTF-16 into the base wording's `text`; `null` where nothing stands there. */
  base: Span | null
  /** Words of this wording concerned, UTF-16 into the wording's `text`. */
  wording: Span | null
}

/** One difference between a wording and the base, as collation sees it. */
export type Variant = {
  type: 'addition' | 'omission' | 'substitution' | 'transposition'
  base: Span | null
  wording: Span | null
}

/** One distinct form of a quote. */
export type Wording = {
  /** The words as the first source that has them gives them, without outer marks. Where parts of an utterance are joined, with “ … ” between. */
  text: string
  /** BCP 47, as that source gives it; guessed where it gives none. */
  lang: string
  /** Sources that have it, in the story's order. */
  sources: string[]
  relation: Relation
  variants: Variant[]
  changes: Change[]
}

/** A word of a wording in the collation table. Offsets into the wording's `text`. */
export type Cell = Span & { text: string; match: 'same' | 'alike' | 'differs' | 'moved' }

/** Words of all wordings in aligned columns: `rows[wording][column]`, `null` for a gap. */
export type CollationTable = { columns: number; rows: (Cell | null)[][] }

/** What one source says of who said a quote, at the first of its places that names a speaker. */
export type Saying = {
  source: string
  /** `null` where it names none. */
  speaker: Speaker | null
  /** Who it has the words from: “The Washington Post”. */
  via: string | null
}

/** Another quote that has words of this one in common with it, though they are not the same statement. */
export type Also = {
  id: string
  /** As its marks show. */
  number: number
  /** The sources whose places of this quote share the words, in the story's order. */
  sources: string[]
}

/** A quote as the engine finds it. `id` is that of the base's quotation. */
export type CollatedQuote = {
  id: string
  /** Index into `wordings`. */
  base: number
  wordings: Wording[]
  table: CollationTable
  /** In the order of sources, then of offsets. */
  members: Member[]
  /** The number shown at its marks, from 1: shared quotes first, then in the order of first appearance in the story's first source that has it. */
  number: number
}

/** What was said, once, and who is said to have said it. `id` is the permalink id. */
export type Quote = CollatedQuote &
  ToldSpeakers & {
    /** By number; each names this one too. */
    also: Also[]
  }

/** Who is said to have said a quote. */
export type ToldSpeakers = {
  /** One for each source that carries it, in the story's order. */
  sayings: Saying[]
  /** Whom most sources name, those in the base's language before others; `null` where none names anybody. */
  speaker: Speaker | null
  /** Sources in the base's language name different speakers: `speaker` is then one of several answers. */
  speakersDiffer: boolean
}

/** Two places in two sources that carry the same words; `a` in the source whose id comes first. */
export type SharedPair = {
  a: Span & { source: string }
  b: Span & { source: string }
  kind: 'quote' | 'passage'
  /** 0…1 */
  score: number
}

/** A run of words that sources share outside quotations. */
export type Passage = {
  members: (Span & { source: string })[]
  /** 0…1 */
  score: number
}

/** Sources whose running text outside quotations is one text: “5 sources, 4 origins”. */
export type Origin = {
  sources: string[]
  /** Share of running words in common within the group, 0…1; 1 for a source by itself. */
  shared: number
}

/** How much of two sources' running text is shared, 0…1 of the shorter. */
export type Overlap = { a: string; b: string; shared: number }

/** What the engine found. Deterministic, and the same in any order of sources. */
export type Analysis = {
  quotations: Quotation[]
  quotes: CollatedQuote[]
  passages: Passage[]
  origins: Origin[]
  overlaps: Overlap[]
  /** Accepted links between places of two quotes: they join nothing. */
  linksBetween: Link[]
  /** Links just below acceptance, for the editor. */
  nearMisses: Link[]
  problems: EngineProblem[]
}

/** What the engine could not read well, at a place in a source's text. */
export type EngineProblem = { source: string; at: Span; rule: string; message: string }

/** An editor's word on quotes, from `story.md`; places are given by exact words. */
export type Decision =
  | { kind: 'same'; places: (Span & { source: string })[] }
  | { kind: 'not-same'; places: (Span & { source: string })[] }
  | { kind: 'speaker'; place: Span & { source: string }; speaker: string }
  | { kind: 'base'; place: Span & { source: string } }
  | { kind: 'hide'; place: Span & { source: string } }

/** A message about content. Lines and columns from 1, columns in UTF-16. */
export type Diagnostic = {
  file: string
  line: number
  column: number
  rule: string
  severity: 'error' | 'warning'
  message: string
  /** Where the program was, for a fault of its own. */
  stack?: string
}

/** A picture that a source shows. Remote addresses are data: nothing is loaded from them. */
export type Picture = { url: string; alt: string; local: boolean }

/** Text that stands in a source's file but is not the article's: a related headline, a comment policy. Never matched. */
export type SetAside = { reason: string; text: string; line: number }

/** One article. */
export type Source = {
  /** From the front matter, given once; survives renaming of the file. */
  id: string
  /** The address: the file's name without `.md`. */
  slug: string
  file: string
  title: string
  outlet: string | null
  author: string | null
  /** ISO 8601 date or date-time. */
  published: string | null
  /** Address of the original article. */
  url: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  /** A label shown with the source: “Retold for this project from …”. */
  note: string | null
  text: string
  blocks: Block[]
  /** Sanitised. Every text node has `data.start`, its UTF-16 offset into `text`; nodes without it are not part of `text`. */
  body: Root
  pictures: Picture[]
  setAside: SetAside[]
}

/** What became of a published quote id that is not a quote of the story now. */
export type Gone = {
  id: string
  state: 'merged' | 'split' | 'removed' | 'withdrawn'
  /** Last known words; empty where withdrawn. */
  text: string
  /** Speaker last given. */
  speaker: string | null
  /** ISO date on which it was last found. */
  lastSeen: string
  /** Ids to look at now. */
  to: string[]
}

/** What a quote's address showed when it was first published, where that was more or other than now. */
export type Former = {
  id: string
  /** ISO date on which it was first published. */
  first: string
  /** Words first published, where they were others; else `null`. */
  text: string | null
  /** Ids of quotes that some of its places are now. */
  to: string[]
}

/** One event told by several sources. */
export type Story = Omit<Analysis, 'quotes' | 'linksBetween'> & {
  slug: string
  title: string
  summary: string
  /** ISO 8601. */
  date: string | null
  lang: string
  /** Sanitised introduction. */
  intro: Root
  /** In the order shown. */
  sources: Source[]
  quotes: Quote[]
  gone: Gone[]
  former: Former[]
  /** Former slugs of the story and of its sources. */
  moved: { from: string; to: string }[]
}

/** All that is published. */
export type Library = { stories: Story[] }
