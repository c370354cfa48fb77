/** One run of a document as an importer understood it. `line` is where it begins in the document, from 1. */
export type ImportedBlock = { line: number } & (
  | { kind: 'paragraph' | 'heading' | 'quote' | 'caption'; text: string }
  | { kind: 'picture'; alt: string; url: string }
  /** Kept in the file and shown nowhere as the article's text. */
  | { kind: 'aside'; reason: string; text: string }
  /** Markdown that is taken over as it stands. */
  | { kind: 'markdown'; text: string }
)

/** What an importer made of something in a document, for the editor to check. */
export type ImportFinding = { line: number; what: string; text: string }

/** A document as an importer understood it. What it does not give is `null`. */
export type ImportedArticle = {
  title: string | null
  outlet: string | null
  author: string | null
  /** ISO 8601. */
  published: string | null
  url: string | null
  lang: string | null
  note: string | null
  blocks: ImportedBlock[]
  findings: ImportFinding[]
}
