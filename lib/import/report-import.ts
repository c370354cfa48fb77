import type { ImportedSource } from './import-story.ts'

const width = 72

/** What was recognised in each document and what was set aside, with lines, for a terminal. */
export function reportImport(story: string, sources: readonly ImportedSource[]): string {
  return sources.map((source) => reportSource(story, source)).join('\n\n')
}

function reportSource(story: string, { file, slug, id, article }: ImportedSource): string {
  const missing = (['title', 'outlet', 'author', 'published'] as const).filter((key) => article[key] === null)
  const rows = article.findings.map(
    ({ line, what, text }) => `  ${String(line).padStart(4)}  ${what.padEnd(26)} ${cut(text)}`,
  )
  if (missing.length > 0) rows.push(`     –  ${'not found'.padEnd(26)} ${missing.join(', ')}`)
  const paragraphs = article.pieces.filter(({ kind }) => kind === 'paragraph' || kind === 'quote').length
  const counted = paragraphs > 0 ? ` · ${paragraphs} paragraphs` : ''
  return `${file}\n  → ${story}/${slug}.md · ${id} · ${article.lang ?? 'language unknown'}${counted}\n${rows.join('\n')}`
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}
