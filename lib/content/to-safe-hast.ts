import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Diagnostic } from '../types.ts'
import type { PictureReference } from './check-pictures.ts'
import { leftOutElements } from './html-elements.ts'
import { isNoteLink, toLinkAddress } from './keep-links.ts'
import { toPictureAddress } from './lift-pictures.ts'
import { diagnose } from './messages.ts'
import { depthLimit, isDeep } from './parse-markdown.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

const parseHtml = unified().use(rehypeRaw).freeze()

/**
 * Markdown as HTML that is safe to show: raw HTML parsed, then everything but the schema's taken off.
 * An element named `hole` (which must not occur in the source) keeps its place through both.
 */
export function toSafeHast(
  file: string,
  tree: Root,
  hole: string,
): { root: HastRoot; diagnostics: Diagnostic[]; references: PictureReference[] } {
  const tooDeep = {
    root: emptyRoot(),
    references: [],
    diagnostics: [diagnose('too-deep', file, null, depthLimit)],
  }
  let hasHtml = false
  visit(tree, 'html', () => {
    hasHtml = true
  })
  try {
    const hast = toHast(tree, hole)
    const parsed = hasHtml ? parseInBody(hast, hole) : hast
    if (isDeep(parsed)) return tooDeep
    const { diagnostics, references } = reportLeftOut(file, parsed, hole)
    const clean = unified()
      .use(rehypeSanitize, {
        ...sanitizeSchema,
        tagNames: [...(sanitizeSchema.tagNames ?? []), hole],
        attributes: { ...sanitizeSchema.attributes, [hole]: ['dataIndex'] },
      })
      .runSync(parsed)
    return { root: withoutPositions(clean, hole), diagnostics, references }
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}

function toHast(tree: Root, hole: string): HastRoot {
  const toHtml = unified().use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: `${hole}-`,
    // A blank label: the heading above notes is ours to write, not the article's text.
    footnoteLabel: ' ',
    footnoteBackContent: () => [],
  })
  return toHtml.runSync(tree)
}

export function emptyRoot(): HastRoot {
  return { type: 'root', children: [] }
}

/** What will not be shown, and pictures of the story that will, while they still have their places in the file. */
function reportLeftOut(
  file: string,
  root: HastRoot,
  hole: string,
): { diagnostics: Diagnostic[]; references: PictureReference[] } {
  const diagnostics: Diagnostic[] = []
  const references: PictureReference[] = []
  visit(root, 'element', (element) => {
    const place = element.position?.start ?? null
    const { href, src } = element.properties
    const title = String(element.properties.title ?? '')
    if (leftOutElements.has(element.tagName)) {
      diagnostics.push(diagnose('html-left-out', file, place, `<${element.tagName}>`, wordsIn(element)))
      return SKIP
    }
    if (
      element.tagName === 'a' &&
      typeof href === 'string' &&
      !isNoteLink(href, hole) &&
      !toLinkAddress(href)
    )
      diagnostics.push(diagnose('link-left-out', file, place, href, title))
    if (element.tagName !== 'img') {
      if (title !== '' && !hasWords(element))
        diagnostics.push(diagnose('html-left-out', file, place, `<${element.tagName}> without words`, title))
      return
    }
    const picture = toPictureAddress(String(src ?? ''))
    if (!picture)
      diagnostics.push(
        diagnose(
          'picture-left-out',
          file,
          place,
          String(src ?? ''),
          `${element.properties.alt ?? ''} ${title}`,
        ),
      )
    else if (picture.local)
      references.push({ file, url: picture.url, line: place?.line ?? 1, column: place?.column ?? 1 })
  })
  return { diagnostics, references }
}

/**
 * Raw HTML parsed as the content of a body, between two elements of ours. Without the first the parser would take it
 * for the content of a template, and `<col>` at its beginning would lose the words behind it; without the last, words
 * behind an open `<table>` would wait for a tag for ever.
 */
function parseInBody(hast: HastRoot, hole: string): HastRoot {
  const edge: Element = { type: 'element', tagName: hole, properties: {}, children: [] }
  return parseHtml.runSync({ ...hast, children: [edge, ...hast.children, edge] })
}

/** Whether an element holds words that are shown; one without them goes, and its title with it. */
function hasWords(element: Element): boolean {
  return element.children.some((child) =>
    child.type === 'text'
      ? child.value.trim() !== ''
      : child.type === 'element' && !leftOutElements.has(child.tagName) && hasWords(child),
  )
}

/** All that a reader of an element would have read or followed, in order. */
function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const { alt, title, href, src } = node.properties
  return [...node.children.map(wordsIn), alt, title, href, src].filter(Boolean).join(' ')
}

/** The same tree as plain data: no positions, nothing of the parsers' own, and no hole that holds the place of nothing. */
function withoutPositions(root: HastRoot, hole: string): HastRoot {
  const strip = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type !== 'element') return []
    if (node.tagName === hole && node.properties.dataIndex === undefined) return node.children.flatMap(strip)
    const element: Element = {
      type: 'element',
      tagName: node.tagName,
      properties: { ...node.properties },
      children: node.children.flatMap(strip),
    }
    return [element]
  }
  return {
    type: 'root',
    children: root.children.flatMap((node) => (node.type === 'doctype' ? [] : strip(node))),
  }
}
