import { isReservedSlug, toSlug } from '../content/slug.ts'
import { findReplaced, type PresentSource, type Replaced } from './find-replaced.ts'
import type { ImportedArticle } from './imported-article.ts'
import { findImporter } from './importers.ts'
import { placeholderTitle, replaceText, toContentFile, toFrontMatter } from './to-content-file.ts'

/** A document to import: its file name and its text. */
export type RawDocument = { file: string; text: string }

/** A document as it was imported, and the source it became. */
export type ImportedSource = {
  file: string
  slug: string
  id: string
  article: ImportedArticle
  /** The source it was before, and what became of its front matter; `null` where it is new. */
  replaced:
    | (Omit<Replaced, 'source'> & {
        told: { what: string; text: string }[]
        /** Lines of the file that are not in it any more. */
        overwritten: string[]
      })
    | null
}

type ImportOptions = {
  story: string
  /** The story's title; the first document's where it is not given. */
  title?: string
  /** An id that no source has. */
  drawId: () => string
  /** Sources of the story that the documents may replace. */
  present: readonly PresentSource[]
}

/**
 * Turns documents into a story's files. A source that is replaced keeps its id, its address and its front matter. Throws
 * where a file's format is not known (ask `findImporter` first), and where a file to be replaced has no id.
 */
export function importStory(
  documents: readonly RawDocument[],
  options: ImportOptions,
): { sources: ImportedSource[]; files: { path: string; text: string }[] } {
  const slugs = new Set<string>()
  const read = documents.map(({ file, text }) => {
    const importer = findImporter(file)
    if (!importer) throw new Error(`No importer reads ${file}.`)
    const article = importer.read(text)
    const slug = distinguish(chooseSlug(file, article), slugs)
    slugs.add(slug)
    return { file, slug, url: article.url, article, text: toContentFile(article, '') }
  })
  const replaced = findReplaced(read, options.present)
  const made = read.map((one, index) => makeSource(one, replaced[index]!, options))
  const sources = made.map(({ source }) => source)
  return {
    sources,
    files: [
      { path: `${options.story}/story.md`, text: toStoryFile(sources, options) },
      ...made.map(({ source, text }) => ({ path: `${options.story}/${source.slug}.md`, text })),
    ],
  }
}

function makeSource(
  { file, slug, article }: { file: string; slug: string; article: ImportedArticle },
  replaced: Replaced | null,
  { story, drawId }: ImportOptions,
): { source: ImportedSource; text: string } {
  if (!replaced) {
    const id = drawId()
    return { source: { file, slug, id, article, replaced: null }, text: toContentFile(article, id) }
  }
  const { source, by, likeness } = replaced
  const { id, text, told } = replaceText(article, `${story}/${source.slug}.md`, source.text)
  const overwritten = linesOnlyIn(source.text, text)
  return {
    source: { file, slug: source.slug, id, article, replaced: { by, likeness, told, overwritten } },
    text,
  }
}

/** Lines with words that stand in the first text and not in the second. */
function linesOnlyIn(before: string, after: string): string[] {
  const kept = new Set(after.split(/\r\n|\n|\r/).map((line) => line.trim()))
  return before.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '' && !kept.has(line.trim()))
}

/** `story.md` for a new story: what the sources say, in the order they were given. */
function toStoryFile(sources: readonly ImportedSource[], options: ImportOptions): string {
  const articles = sources.map(({ article }) => article)
  const title = options.title ?? articles.find((article) => article.title)?.title
  const dates = articles.flatMap(({ published }) => published ?? []).sort()
  return toFrontMatter({
    title: title ?? placeholderTitle(articles.flatMap(({ blocks }) => blocks)),
    date: dates[0] ?? null,
    lang: findCommonest(articles.flatMap(({ lang }) => lang ?? [])),
    order: sources.map(({ slug }) => slug),
  })
}

/** The file's name where it is made of words; else, as for `000_1b77f8df`, the outlet or the title's first words. */
function chooseSlug(file: string, { outlet, title, blocks }: ImportedArticle): string {
  const name = toSlug(file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, ''))
  if (name && /[a-z]{3}/.test(name) && !/(?:^|-)[0-9a-f]{8,}(?:-|$)/.test(name)) return name
  const words = outlet ?? title ?? placeholderTitle(blocks).replace('[untitled]', '')
  return toSlug(words.split(/\s+/).slice(0, 6).join(' ')) ?? name ?? 'source'
}

/** A name that no other document has, and that is none of the site's own: `story.md` is the story's. */
function distinguish(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug) && !isReservedSlug(slug)) return slug
  let count = 2
  while (taken.has(`${slug}-${count}`)) count++
  return `${slug}-${count}`
}

function findCommonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
