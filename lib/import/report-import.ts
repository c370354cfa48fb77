import { sameArticle } from '../links/text-likeness.ts'
import type { ImportedSource } from './import-story.ts'

const width = 72

/** What was recognised in each document and what was set aside, with lines, for a terminal. */
export function reportImport(story: string, sources: readonly ImportedSource[]): string {
  return sources.map((source) => reportSource(story, source)).join('\n\n')
}

function reportSource(story: string, { file, slug, id, article, replaced }: ImportedSource): string {
  const missing = (['title', 'outlet', 'author', 'published'] as const).filter((key) => article[key] === null)
  const rows = article.findings.map(({ line, what, text }) => toRow(String(line), what, text))
  if (replaced) {
    rows.unshift(toRow('–', 'replaces', `${story}/${slug}.md, known by its ${replaced.by}; the id is kept`))
    if (replaced.likeness < sameArticle)
      rows.push(
        toRow(
          '!',
          'another text',
          'If this is another article, give the document another name: links to quotes of the old one end here.',
        ),
      )
    const [first, ...more] = replaced.overwritten
    if (first !== undefined) {
      const further = more.length > 0 ? ` and ${more.length} more` : ''
      rows.push(
        toRow(
          '!',
          'overwritten',
          `This line${further} of the file went. Edits made there by hand went with them:`,
        ),
        toRow('–', '', first),
      )
    }
    rows.push(...replaced.told.map(({ what, text }) => toRow('–', what, text)))
  }
  if (missing.length > 0) rows.push(toRow('–', 'not found', missing.join(', ')))
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote').length
  const counted = paragraphs > 0 ? ` · ${paragraphs} paragraphs` : ''
  return `${file}\n  → ${story}/${slug}.md · ${id} · ${article.lang ?? 'language unknown'}${counted}\n${rows.join('\n')}`
}

function toRow(line: string, what: string, text: string): string {
  return `  ${line.padStart(4)}  ${what.padEnd(26)} ${line === '!' ? text : cut(text)}`
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}
