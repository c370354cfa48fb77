import { guessLanguage } from '../engine/guess-language.ts'
import { levelSpace } from './escape-markdown.ts'
import { headingWords } from './heading-words.ts'
import type { ArticlePiece, ImportedArticle, ImportNote } from './imported-article.ts'
import { isRelatedLine, isSectionHeading, isSiteLine, isSiteTalk } from './recognise-boilerplate.ts'
import { isNameAlone, recogniseByline } from './recognise-byline.ts'
import { recogniseCaptions } from './recognise-caption.ts'
import { recogniseDate } from './recognise-date.ts'
import { type Paragraph, splitParagraphs } from './split-paragraphs.ts'

/** Pieces from the first on among which a title, a date and a byline are looked for. */
const headLength = 6
/** More words than any headline has. */
const mostTitleWords = 30

/**
 * An article from plain text as it is copied from a web page. What is not the article's is set aside with a reason; no
 * word is dropped.
 */
export function readPlainText(text: string): ImportedArticle {
  const pieces = splitParagraphs(text).flatMap(toPieces)
  const head = readHead(pieces)
  const tail = readTail(head.pieces)
  const author = head.author ?? tail.author
  const prose = tail.pieces.flatMap((piece) => (piece.kind === 'paragraph' ? piece.text : [])).join('\n\n')
  const found: ImportNote[] = [
    ...head.findings,
    ...tail.findings,
    ...tail.pieces.flatMap((piece): ImportNote[] => {
      if (piece.kind === 'picture')
        return [{ line: piece.line, what: 'picture', text: piece.alt || piece.url }]
      if (piece.kind === 'caption' || piece.kind === 'heading')
        return [{ line: piece.line, what: piece.kind, text: piece.text }]
      return piece.kind === 'aside'
        ? [{ line: piece.line, what: `set aside (${piece.reason})`, text: piece.text }]
        : []
    }),
  ]
  return {
    title: head.title,
    outlet: null,
    author,
    published: head.published,
    url: null,
    lang: guessLanguage(prose),
    note: null,
    pieces: tail.pieces,
    findings: found.sort((a, b) => a.line - b.line),
  }
}

/** What a paragraph is by itself, wherever it stands. */
function toPieces({ text, line }: Paragraph): ArticlePiece[] {
  const picture = /^!\[(.*)\]\(\s*<?([^\s<>]+?)>?(?:\s+["'(].*["')])?\s*\)$/.exec(text)
  if (picture) return [{ kind: 'picture', line, alt: picture[1]!.replace(/\\(.)/g, '$1'), url: picture[2]! }]
  const heading = headingWords(text, /^#{1,6}\s+/)
  if (heading) return [{ kind: 'heading', line, text: heading }]
  if (isRelatedLine(text)) return [{ kind: 'aside', line, reason: 'related', text }]
  if (isSiteLine(text)) return [{ kind: 'aside', line, reason: 'of the site', text }]
  const captions = recogniseCaptions(text)
  return captions
    ? captions.map((caption) => ({ kind: 'caption' as const, line, text: caption }))
    : [{ kind: 'paragraph', line, text }]
}

type Head = {
  title: string | null
  author: string | null
  published: string | null
  findings: ImportNote[]
  pieces: ArticlePiece[]
}

/** Title, date and byline, where they stand. The title goes to the front matter; a line of which more stands there is set aside. */
function readHead(pieces: readonly ArticlePiece[]): Head {
  const head: Head = { title: null, author: null, published: null, findings: [], pieces: [] }
  let begun = false
  pieces.forEach((piece, index) => {
    const text = piece.kind === 'paragraph' || piece.kind === 'heading' ? piece.text : null
    if (text === null || index >= headLength) {
      head.pieces.push(piece)
      begun ||= text !== null
      return
    }
    const { line } = piece
    const date = head.published ? null : recogniseDate(text)
    const author = head.author
      ? null
      : (recogniseByline(text) ?? (head.title && !begun && isNameAlone(text) ? text : null))
    if (date) {
      head.published = date
      head.findings.push({ line, what: 'date', text: date })
      head.pieces.push({ kind: 'aside', line, reason: 'date', text })
    } else if (author) {
      head.author = author
      head.findings.push({ line, what: 'author', text: author })
      if (author !== levelSpace(text)) head.pieces.push({ kind: 'aside', line, reason: 'byline', text })
    } else if (
      !begun &&
      !head.title &&
      (piece.kind === 'heading' || isTitle(text, pieces.length - index - 1))
    ) {
      head.title = levelSpace(text)
      head.findings.push({ line, what: 'title', text: head.title })
    } else {
      head.pieces.push(piece)
      begun = true
    }
  })
  return head
}

/** Whether the first line of a text is its title: short, one sentence or none, without the full stop of a sentence. */
function isTitle(text: string, following: number): boolean {
  const words = text.split(/\s+/)
  if (following === 0 || words.length > mostTitleWords || text.length > 200) return false
  const abbreviated = /\b(?:\p{Lu}\.){2,}$/u.test(text)
  return (abbreviated || !/[.:;,。][”"’)]*$/.test(text)) && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(text)
}

type Tail = { author: string | null; findings: ImportNote[]; pieces: ArticlePiece[] }

/** What follows the article: lists of other headlines, the site's own words, and the author's name before them. */
function readTail(pieces: readonly ArticlePiece[]): Tail {
  const result = [...pieces]
  const tail: Tail = { author: null, findings: [], pieces: result }
  const listed = result.findIndex(
    (piece, index) => index >= result.length / 2 && piece.kind !== 'picture' && isSectionHeading(piece.text),
  )
  if (listed >= 0)
    for (let i = listed; i < result.length; i++) {
      const piece = result[i]!
      // Other headlines: no sentences among them.
      if (
        i === listed ||
        ((piece.kind === 'paragraph' || piece.kind === 'heading') && !/[.!?]["”’)]*$/.test(piece.text))
      )
        result[i] = setAside(piece, 'below the article')
    }
  for (let i = result.length - 1; i > 0; i--) {
    const piece = result[i]!
    if (piece.kind === 'aside' || piece.kind === 'picture') continue
    if (isSiteTalk(piece.text) || isSectionHeading(piece.text)) result[i] = setAside(piece, 'of the site')
    else if (!tail.author && piece.kind === 'paragraph') {
      const author = recogniseByline(piece.text) ?? (isNameAlone(piece.text) ? piece.text : null)
      if (!author) break
      tail.author = author
      tail.findings.push({ line: piece.line, what: 'author', text: author })
      result[i] = setAside(piece, 'byline')
    } else break
  }
  return tail
}

function setAside(piece: ArticlePiece, reason: string): ArticlePiece {
  return 'text' in piece ? { kind: 'aside', line: piece.line, reason, text: piece.text } : piece
}
