import type { ImportedArticle } from './imported-article.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'

/** One format of documents. A new one is a file beside this and a line below. */
type Importer = { name: string; extensions: string[]; read: (text: string) => ImportedArticle }

export const importers: readonly Importer[] = [
  { name: 'plain text', extensions: ['txt', 'text'], read: readPlainText },
  { name: 'Markdown', extensions: ['md', 'markdown'], read: readMarkdown },
]

/** The importer for a file by the end of its name, or `null`. */
export function findImporter(file: string): Importer | null {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase()
  return importers.find(({ extensions }) => extension !== undefined && extensions.includes(extension)) ?? null
}
