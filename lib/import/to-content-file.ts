import { stringify } from 'yaml'
import { escapeMarkdown, levelSpace } from './escape-markdown.ts'
import type { ImportedArticle, Piece } from './imported-article.ts'

/** A source's file, front matter and text, of a document that was understood. */
export function toContentFile(article: ImportedArticle, id: string): string {
  const keys = {
    id,
    title: article.title ?? placeholderTitle(article.pieces),
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    url: article.url,
    lang: article.lang,
    note:
      article.note ?? (article.title ? null : 'The document has no title; its beginning stands in for one.'),
  }
  return `${toFrontMatter(keys)}\n${article.pieces.map(toMarkdown).join('\n\n')}\n`
}

/** YAML between `---` lines of the keys that have a value. */
export function toFrontMatter(keys: Record<string, string | string[] | null>): string {
  const known = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null))
  return `---\n${stringify(known, { lineWidth: 0, defaultStringType: 'PLAIN' })}---\n`
}

/** The beginning of a text that has no title, marked as none. */
export function placeholderTitle(pieces: readonly Piece[]): string {
  const first = pieces.find(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'markdown')
  const words = first && 'text' in first ? levelSpace(first.text).split(' ') : []
  return words.length === 0
    ? '[untitled]'
    : `[untitled] ${words.slice(0, 9).join(' ')}${words.length > 9 ? ' …' : ''}`
}

function toMarkdown(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return escapeMarkdown(piece.text)
    case 'heading':
      return `## ${escapeMarkdown(piece.text).replace(/(?<!\\)(#+)$/, '\\$1')}`
    case 'quote':
      return `> ${escapeMarkdown(piece.text)}`
    case 'caption':
      return `:::caption\n${escapeMarkdown(piece.text)}\n:::`
    case 'picture':
      return `![${escapeMarkdown(piece.alt)}](<${piece.url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
    case 'aside':
      return `:::aside{reason="${piece.reason.replace(/"/g, '&quot;')}"}\n${piece.text.split('\n').map(escapeMarkdown).filter(Boolean).join('\n\n')}\n:::`
    case 'markdown':
      return piece.text
  }
}
