import { isMap, isSeq, parseDocument, stringify } from 'yaml'
import { escapeMarkdown, levelSpace } from './escape-markdown.ts'
import type { ImportedArticle, ImportedBlock } from './imported-article.ts'

const noteOfPlaceholder = 'The document has no title; its beginning stands in for one.'
const untitled = '[untitled]'

/** A source's file, front matter and text, of a document that was understood. */
export function toContentFile(article: ImportedArticle, id: string): string {
  return `${toFrontMatter({ id, ...keysOf(article) })}\n${toBody(article)}`
}

/**
 * A source's file with the text of a document in place of its own. Its front matter stays, the id above all: only what
 * is missing there is taken from the document. `told` says what was, and what the document has otherwise. Throws where
 * the file's front matter cannot be read or has no id.
 */
export function replaceText(
  article: ImportedArticle,
  file: string,
  text: string,
): { id: string; text: string; told: { what: string; text: string }[] } {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(
    text.replace(/\r(?!\n)/g, '\n'),
  )
  const document = front && parseDocument(front[1]!)
  const id = document && document.errors.length === 0 && isMap(document.contents) ? document.get('id') : null
  if (!front || !document || typeof id !== 'string')
    throw new Error(
      `${file} is to be replaced, and its front matter cannot be read or has no “id”. Mend it, so that its id can be kept, or remove the file.`,
    )
  const told: { what: string; text: string }[] = []
  let changed = false
  const set = (key: string, value: string): void => {
    document.set(key, value)
    changed = true
    told.push({ what: `${key} taken over`, text: value })
  }
  for (const [key, given] of Object.entries(keysOf(article))) {
    const value: unknown = document.get(key)
    const kept = isSeq(value) ? value.items.map(String).join(', ') : String(value ?? '')
    const isOurs = kept === noteOfPlaceholder || kept.startsWith(untitled)
    if (isOurs && article.title !== null) {
      if (key === 'title') set(key, article.title)
      else {
        document.delete(key)
        changed = true
      }
    } else if (given === null || given === noteOfPlaceholder || given.startsWith(untitled)) continue
    else if (kept === '') set(key, given)
    else if (kept !== given && key !== 'lang')
      told.push({ what: `${key} kept`, text: `${kept} (the document has: ${given})` })
  }
  const yaml = changed ? `---\n${document.toString({ lineWidth: 0 })}---\n` : front[0]
  return { id, text: `${yaml.replace(/\n*$/, '\n')}\n${toBody(article)}`, told }
}

function keysOf(article: ImportedArticle) {
  return {
    title: article.title ?? placeholderTitle(article.blocks),
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    url: article.url,
    lang: article.lang,
    note: article.note ?? (article.title ? null : noteOfPlaceholder),
  }
}

function toBody({ blocks }: ImportedArticle): string {
  return `${blocks.map(toMarkdown).join('\n\n')}\n`
}

/** YAML between `---` lines of the keys that have a value. */
export function toFrontMatter(keys: Record<string, string | string[] | null>): string {
  const known = Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== null))
  return `---\n${stringify(known, { lineWidth: 0, defaultStringType: 'PLAIN' })}---\n`
}

/** The beginning of a text that has no title, marked as none. */
export function placeholderTitle(blocks: readonly ImportedBlock[]): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'markdown')
  const words = first && 'text' in first ? levelSpace(first.text).split(' ') : []
  return words.length === 0
    ? untitled
    : `${untitled} ${words.slice(0, 9).join(' ')}${words.length > 9 ? ' …' : ''}`
}

function toMarkdown(block: ImportedBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarkdown(block.text)
    case 'heading':
      return `## ${escapeMarkdown(block.text).replace(/(?<!\\)(#+)$/, '\\$1')}`
    case 'quote':
      return `> ${escapeMarkdown(block.text)}`
    case 'caption':
      return `:::caption\n${escapeMarkdown(block.text)}\n:::`
    case 'picture':
      return `![${escapeMarkdown(block.alt)}](<${block.url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
    case 'aside':
      return `:::aside{reason="${block.reason.replace(/"/g, '&quot;')}"}\n${block.text.split('\n').map(escapeMarkdown).filter(Boolean).join('\n\n')}\n:::`
    case 'markdown':
      return block.text
  }
}
