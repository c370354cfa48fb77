import type { Root } from 'hast'
import type { Diagnostic, Source } from '../types.ts'
import { checkPictures, type PictureFiles, type PictureReference } from './check-pictures.ts'
import { closeDirections } from './close-directions.ts'
import { type FormerSlug, findNamedSource } from './find-named-source.ts'
import { readFrontMatter } from './front-matter.ts'
import { diagnose } from './messages.ts'
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

/**
 * Reads one story from the files of its folder. `former` has the names that its sources had before, by which `story.md`
 * may still call them. `story` is `null` where there is none to compile.
 */
export function readStory(
  slug: string,
  files: readonly ContentFile[],
  former: readonly FormerSlug[],
): { story: StoryContent | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = checkSlug(slug, `${slug}/`)
  const texts: { file: string; name: string; text: string }[] = []
  const pictures: PictureFiles = new Map()
  for (const file of files) {
    const name = file.path.slice(slug.length + 1)
    if (file.kind === 'unreadable') diagnostics.push(diagnose('unreadable', file.path, null, file.why))
    else if (file.kind === 'not-utf-8') diagnostics.push(diagnose('not-utf-8', file.path, file))
    else if (file.kind === 'too-large') diagnostics.push(diagnose('too-large', file.path, null, file.most))
    else if (file.kind === 'text' && /^[^/]+\.md$/.test(name))
      texts.push({ file: file.path, name, text: file.text })
    else if (file.kind === 'picture') pictures.set(name, file.format)
    else if (!written.includes(name))
      diagnostics.push(
        diagnose('not-read', file.path, null, 'a story holds *.md, permalinks.json and a folder images/'),
      )
  }

  const head = texts.find(({ name }) => name === 'story.md')
  const front = head && readFrontMatter(head.file, head.text, storySchema)
  const keys: StoryKeys | null = front?.values ?? null
  const intro = head && readBody(head.file, head.text)
  if (!head && !files.some(({ path, kind }) => path === `${slug}/story.md` && kind !== 'text'))
    diagnostics.push(diagnose('story-missing', `${slug}/story.md`, null))
  if (front && intro) diagnostics.push(...front.diagnostics, ...intro.diagnostics)
  if (head && intro)
    for (const { reason, text, line } of intro.setAside)
      diagnostics.push(diagnose('aside-left-out', head.file, { line, column: 1 }, reason, text))

  const named: PictureReference[] = intro ? [...intro.references] : []
  const articles = texts.filter(({ name }) => name !== 'story.md')
  const sources: Source[] = []
  const seenIds = new Map<string, string>()
  const seenSlugs = new Map<string, string>()
  for (const { file, name, text } of articles) {
    const sourceSlug = name.slice(0, -'.md'.length)
    diagnostics.push(...checkSlug(sourceSlug, file))
    const lower = sourceSlug.toLowerCase()
    const sameSlug = seenSlugs.get(lower)
    if (sameSlug) diagnostics.push(diagnose('slug-duplicate', file, null, lower, sameSlug))
    seenSlugs.set(lower, file)
    const {
      source,
      idPlace,
      diagnostics: own,
      references,
    } = readSource(file, sourceSlug, text, keys?.lang ?? 'en')
    diagnostics.push(...own)
    named.push(...references)
    if (!source) continue
    const sameId = seenIds.get(source.id)
    if (sameId) diagnostics.push(diagnose('id-duplicate', file, idPlace, source.id, sameId))
    else sources.push(source)
    seenIds.set(source.id, file)
  }
  diagnostics.push(...checkPictures(slug, pictures, named))
  const unread = files.filter(
    ({ path, kind }) => path.endsWith('.md') && kind !== 'text' && kind !== 'other',
  ).length
  if (articles.length + unread < 2)
    diagnostics.push(diagnose('story-alone', head?.file ?? `${slug}/story.md`, null, articles.length))

  if (!head || !front || !keys || !intro) return { story: null, diagnostics }
  const ordered = orderSources(sources, keys.order, former)
  keys.order.forEach((name, index) => {
    const known = findNamedSource(name, sources, former)
    if (known?.isFormer) {
      const at = front.placeOf(['order', index])
      diagnostics.push(diagnose('source-renamed', head.file, at, name, known.source.slug, known.source.id))
    }
    if (known || articles.some((article) => article.name === `${name}.md`)) return
    const nearest = findNearest(
      name,
      sources.map((source) => source.slug),
    )
    diagnostics.push(diagnose('decision-source', head.file, front.placeOf(['order', index]), name, nearest))
  })
  const { decisions, diagnostics: undecided } = readDecisions(
    head.file,
    keys.quotes,
    front.placeOf,
    ordered,
    former,
  )
  const kept = readPermalinkDecisions(head.file, keys.permalinks, front.placeOf, ordered, former)
  diagnostics.push(...undecided, ...kept.diagnostics)
  return {
    story: {
      slug,
      title: closeDirections(keys.title),
      summary: closeDirections(keys.summary),
      date: keys.date,
      lang: keys.lang,
      intro: intro.body,
      sources: ordered,
      decisions,
      permalinks: kept.decisions,
    },
    diagnostics,
  }
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
