import { guessLanguage } from '../engine/guess-language.ts'
import { levelSpace } from './escape-markdown.ts'
import { headingWords } from './heading-words.ts'
import type { ImportedArticle, ImportedBlock, ImportFinding } from './imported-article.ts'
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
  const blocks = splitParagraphs(text).flatMap(toBlocks)
  const head = readHead(blocks)
  const tail = readTail(head.blocks)
  const author = head.author ?? tail.author
  const prose = tail.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).join('\n\n')
  const found: ImportFinding[] = [
    ...head.findings,
    ...tail.findings,
    ...tail.blocks.flatMap((block): ImportFinding[] => {
      if (block.kind === 'picture')
        return [{ line: block.line, what: 'picture', text: block.alt || block.url }]
      if (block.kind === 'caption' || block.kind === 'heading')
        return [{ line: block.line, what: block.kind, text: block.text }]
      return block.kind === 'aside'
        ? [{ line: block.line, what: `set aside (${block.reason})`, text: block.text }]
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
    blocks: tail.blocks,
    findings: found.sort((a, b) => a.line - b.line),
  }
}

/** What a paragraph is by itself, wherever it stands. */
function toBlocks({ text, line }: Paragraph): ImportedBlock[] {
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
  findings: ImportFinding[]
  blocks: ImportedBlock[]
}

/** Title, date and byline, where they stand. The title goes to the front matter; a line of which more stands there is set aside. */
function readHead(blocks: readonly ImportedBlock[]): Head {
  const head: Head = { title: null, author: null, published: null, findings: [], blocks: [] }
  let begun = false
  blocks.forEach((block, index) => {
    const text = block.kind === 'paragraph' || block.kind === 'heading' ? block.text : null
    if (text === null || index >= headLength) {
      head.blocks.push(block)
      begun ||= text !== null
      return
    }
    const { line } = block
    const date = head.published ? null : recogniseDate(text)
    const author = head.author
      ? null
      : (recogniseByline(text) ?? (head.title && !begun && isNameAlone(text) ? text : null))
    if (date) {
      head.published = date
      head.findings.push({ line, what: 'date', text: date })
      head.blocks.push({ kind: 'aside', line, reason: 'date', text })
    } else if (author) {
      head.author = author
      head.findings.push({ line, what: 'author', text: author })
      if (author !== levelSpace(text)) head.blocks.push({ kind: 'aside', line, reason: 'byline', text })
    } else if (
      !begun &&
      !head.title &&
      (block.kind === 'heading' || isTitle(text, blocks.length - index - 1))
    ) {
      head.title = levelSpace(text)
      head.findings.push({ line, what: 'title', text: head.title })
    } else {
      head.blocks.push(block)
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

type Tail = { author: string | null; findings: ImportFinding[]; blocks: ImportedBlock[] }

/** What follows the article: lists of other headlines, the site's own words, and the author's name before them. */
function readTail(blocks: readonly ImportedBlock[]): Tail {
  const result = [...blocks]
  const tail: Tail = { author: null, findings: [], blocks: result }
  const listed = result.findIndex(
    (block, index) => index >= result.length / 2 && block.kind !== 'picture' && isSectionHeading(block.text),
  )
  if (listed >= 0)
    for (let i = listed; i < result.length; i++) {
      const block = result[i]!
      // Other headlines: no sentences among them.
      if (
        i === listed ||
        ((block.kind === 'paragraph' || block.kind === 'heading') && !/[.!?]["”’)]*$/.test(block.text))
      )
        result[i] = setAside(block, 'below the article')
    }
  for (let i = result.length - 1; i > 0; i--) {
    const block = result[i]!
    if (block.kind === 'aside' || block.kind === 'picture') continue
    if (isSiteTalk(block.text) || isSectionHeading(block.text)) result[i] = setAside(block, 'of the site')
    else if (!tail.author && block.kind === 'paragraph') {
      const author = recogniseByline(block.text) ?? (isNameAlone(block.text) ? block.text : null)
      if (!author) break
      tail.author = author
      tail.findings.push({ line: block.line, what: 'author', text: author })
      result[i] = setAside(block, 'byline')
    } else break
  }
  return tail
}

function setAside(block: ImportedBlock, reason: string): ImportedBlock {
  return 'text' in block ? { kind: 'aside', line: block.line, reason, text: block.text } : block
}
