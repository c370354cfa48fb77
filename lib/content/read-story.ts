import type { Root } from 'hast'
import type { Diagnostic, Source } from '../types.ts'
import { checkPictures, type PictureFiles, type PictureReference } from './check-pictures.ts'
import { closeDirections } from './close-directions.ts'
import { type FormerSlug, findNamedSource } from './find-named-source.ts'
import { readFrontMatter } from './front-matter.ts'
import { diagnose, type FilePlace } from './messages.ts'
import { findNearest } from './nearest.ts'
import type { PictureFormat } from './picture-format.ts'
import { readBody } from './read-body.ts'
import {
  type PlacedDecision,
  type PlacedPermalinkDecision,
  readDecisions,
  readPermalinkDecisions,
} from './read-decisions.ts'
import { readSource } from './read-source.ts'
import { type StoryKeys, storySchema } from './schema.ts'
import { isReservedSlug, isSlug, toSlug } from './slug.ts'

/** A file of the content folder as it was read; `path` has forward slashes and begins with the story's folder. */
export type ContentFile = { path: string } & (
  | { kind: 'text'; text: string }
  /** A file whose bytes are of no concern here. */
  | { kind: 'other' }
  /** A file below `images/`, and what it is by its bytes; `null` where it is nothing that is shown. */
  | { kind: 'picture'; format: PictureFormat | 'SVG' | null }
  | { kind: 'unreadable'; why: string }
  /** `most`: bytes that such a file may have. */
  | { kind: 'too-large'; most: number }
  /** `line`, `column`: where the bytes stop being UTF-8. */
  | { kind: 'not-utf-8'; line: number; column: number }
)

/** A story as its files have it, before the engine has read it. */
type StoryContent = {
  slug: string
  title: string
  summary: string
  date: string | null
  lang: string
  intro: Root
  sources: Source[]
  decisions: PlacedDecision[]
  permalinks: PlacedPermalinkDecision[]
}

/** Files of a story that the build writes. */
const written = ['permalinks.json', '.gitattributes']

/** A Markdown file of a story; `name` is its path below the story's folder. */
type MarkdownFile = { file: string; name: string; text: string }

type SortedFiles = {
  head: MarkdownFile | null
  articles: MarkdownFile[]
  pictures: PictureFiles
  diagnostics: Diagnostic[]
}

/**
 * Reads one story from the files of its folder. `former` has the names that its sources had before, by which `story.md`
 * may still call them. `story` is `null` where there is none to compile.
 */
export function readStory(
  slug: string,
  files: readonly ContentFile[],
  former: readonly FormerSlug[],
): { story: StoryContent | null; diagnostics: Diagnostic[] } {
  const { head, articles, pictures, diagnostics: unread } = sortFiles(slug, files)
  const storyFile = head ? readHead(head) : null
  const {
    sources,
    references,
    diagnostics: ofSources,
  } = readArticles(articles, storyFile?.keys?.lang ?? 'en')
  const diagnostics = [
    ...checkSlug(slug, `${slug}/`),
    ...unread,
    ...(storyFile?.diagnostics ?? []),
    ...ofSources,
    ...checkPictures(slug, pictures, [...(storyFile?.intro.references ?? []), ...references]),
    ...checkNumber(slug, articles, files),
  ]
  if (!head || !storyFile?.keys) return { story: null, diagnostics }
  const { keys, placeOf, intro } = storyFile
  const ordered = orderSources(sources, keys.order, former)
  const decided = readDecisions(head.file, keys.quotes, placeOf, ordered, former)
  const kept = readPermalinkDecisions(head.file, keys.permalinks, placeOf, ordered, former)
  diagnostics.push(
    ...checkOrder(head.file, keys.order, placeOf, { sources, articles, former }),
    ...decided.diagnostics,
    ...kept.diagnostics,
  )
  return {
    story: {
      slug,
      title: closeDirections(keys.title),
      summary: closeDirections(keys.summary),
      date: keys.date,
      lang: keys.lang,
      intro: intro.body,
      sources: ordered,
      decisions: decided.decisions,
      permalinks: kept.decisions,
    },
    diagnostics,
  }
}

/** The files of a story by what they are for, and what is said of those that are not read. */
function sortFiles(slug: string, files: readonly ContentFile[]): SortedFiles {
  const texts: MarkdownFile[] = []
  const pictures: PictureFiles = new Map()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const name = file.path.slice(slug.length + 1)
    if (file.kind === 'text' && /^[^/]+\.md$/.test(name))
      texts.push({ file: file.path, name, text: file.text })
    else if (file.kind === 'picture') pictures.set(name, file.format)
    else diagnostics.push(...tellUnread(file, name))
  }
  const head = texts.find(({ name }) => name === 'story.md') ?? null
  if (!head && !files.some(({ path, kind }) => path === `${slug}/story.md` && kind !== 'text'))
    diagnostics.push(diagnose('story-missing', `${slug}/story.md`, null))
  return { head, articles: texts.filter((text) => text !== head), pictures, diagnostics }
}

function tellUnread(file: ContentFile, name: string): Diagnostic[] {
  if (file.kind === 'unreadable') return [diagnose('unreadable', file.path, null, file.why)]
  if (file.kind === 'not-utf-8') return [diagnose('not-utf-8', file.path, file)]
  if (file.kind === 'too-large') return [diagnose('too-large', file.path, null, file.most)]
  if (written.includes(name)) return []
  return [diagnose('not-read', file.path, null, 'a story holds *.md, permalinks.json and a folder images/')]
}

/** `story.md`; its keys are `null` where they are wrong. */
function readHead({ file, text }: MarkdownFile) {
  const front = readFrontMatter(file, text, storySchema)
  const intro = readBody(file, text)
  const keys: StoryKeys | null = front.values
  const asides = intro.setAside.map(({ reason, text, line }) =>
    diagnose('aside-left-out', file, { line, column: 1 }, reason, text),
  )
  return {
    keys,
    placeOf: front.placeOf,
    intro,
    diagnostics: [...front.diagnostics, ...intro.diagnostics, ...asides],
  }
}

/** The sources of a story, each id and each slug once. `lang` is that of the story. */
function readArticles(articles: readonly MarkdownFile[], lang: string) {
  const diagnostics: Diagnostic[] = []
  const references: PictureReference[] = []
  const sources: Source[] = []
  const seenIds = new Map<string, string>()
  const seenSlugs = new Map<string, string>()
  for (const { file, name, text } of articles) {
    const slug = name.slice(0, -'.md'.length)
    const lower = slug.toLowerCase()
    const sameSlug = seenSlugs.get(lower)
    diagnostics.push(...checkSlug(slug, file))
    if (sameSlug) diagnostics.push(diagnose('slug-duplicate', file, null, lower, sameSlug))
    seenSlugs.set(lower, file)
    const { source, idPlace, ...read } = readSource(file, slug, text, lang)
    diagnostics.push(...read.diagnostics)
    references.push(...read.references)
    if (!source) continue
    const sameId = seenIds.get(source.id)
    if (sameId) diagnostics.push(diagnose('id-duplicate', file, idPlace, source.id, sameId))
    else sources.push(source)
    seenIds.set(source.id, file)
  }
  return { sources, references, diagnostics }
}

/** A story has two sources at least; files that could not be read count as some. */
function checkNumber(
  slug: string,
  articles: readonly MarkdownFile[],
  files: readonly ContentFile[],
): Diagnostic[] {
  const unread = files.filter(
    ({ path, kind }) => path.endsWith('.md') && kind !== 'text' && kind !== 'other',
  ).length
  if (articles.length + unread >= 2) return []
  return [diagnose('story-alone', `${slug}/story.md`, null, articles.length)]
}

/** What is said of the names in `order`: those of no source, and those that a source had before. */
function checkOrder(
  file: string,
  order: readonly string[],
  placeOf: (path: readonly PropertyKey[]) => FilePlace,
  known: { sources: readonly Source[]; articles: readonly MarkdownFile[]; former: readonly FormerSlug[] },
): Diagnostic[] {
  const slugs = known.sources.map(({ slug }) => slug)
  return order.flatMap((name, index) => {
    const at = placeOf(['order', index])
    const named = findNamedSource(name, known.sources, known.former)
    if (named?.isFormer)
      return [diagnose('source-renamed', file, at, name, named.source.slug, named.source.id)]
    if (named || known.articles.some((article) => article.name === `${name}.md`)) return []
    return [diagnose('decision-source', file, at, name, findNearest(name, slugs))]
  })
}

/** Sources in the order that `story.md` names, then the rest by file name. */
function orderSources(
  sources: readonly Source[],
  order: readonly string[],
  former: readonly FormerSlug[],
): Source[] {
  const named = order.map((name) => findNamedSource(name, sources, former)?.source)
  const rank = (source: Source): number => {
    const index = named.indexOf(source)
    return index < 0 ? order.length : index
  }
  return [...sources].sort((a, b) => rank(a) - rank(b) || (a.slug < b.slug ? -1 : 1))
}

function checkSlug(slug: string, file: string): Diagnostic[] {
  if (isReservedSlug(slug)) return [diagnose('slug-reserved', file, null, slug)]
  return isSlug(slug) ? [] : [diagnose('slug-shape', file, null, slug, toSlug(slug))]
}
