import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Diagnostic } from '../types.ts'
import type { PictureReference } from './check-pictures.ts'
import { isNoteLink, toLinkAddress } from './keep-links.ts'
import { toPictureAddress } from './lift-pictures.ts'
import { diagnose } from './messages.ts'
import { depthLimit, isDeep } from './parse-markdown.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

const toHast = unified()
  // A blank label: the heading above notes is ours to write, not the article's text.
  .use(remarkRehype, { allowDangerousHtml: true, footnoteLabel: ' ', footnoteBackContent: () => [] })
  .freeze()
const parseHtml = unified().use(rehypeRaw).freeze()
const leftOut = new Set(sanitizeSchema.strip)

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
    const hast = toHast.runSync(tree)
    const parsed = hasHtml ? parseHtml.runSync(hast) : hast
    if (isDeep(parsed)) return tooDeep
    const { diagnostics, references } = reportLeftOut(file, parsed)
    const clean = unified()
      .use(rehypeSanitize, {
        ...sanitizeSchema,
        tagNames: [...(sanitizeSchema.tagNames ?? []), hole],
        attributes: { ...sanitizeSchema.attributes, [hole]: ['dataIndex'] },
      })
      .runSync(parsed)
    return { root: withoutPositions(clean), diagnostics, references }
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}

export function emptyRoot(): HastRoot {
  return { type: 'root', children: [] }
}

/** What will not be shown, and pictures of the story that will, while they still have their places in the file. */
function reportLeftOut(
  file: string,
  root: HastRoot,
): { diagnostics: Diagnostic[]; references: PictureReference[] } {
  const diagnostics: Diagnostic[] = []
  const references: PictureReference[] = []
  visit(root, 'element', (element) => {
    const place = element.position?.start ?? null
    const { href, src } = element.properties
    if (leftOut.has(element.tagName)) {
      diagnostics.push(diagnose('html-left-out', file, place, element.tagName))
      return SKIP
    }
    if (element.tagName === 'a' && typeof href === 'string' && !isNoteLink(href) && !toLinkAddress(href))
      diagnostics.push(diagnose('link-left-out', file, place, href))
    if (element.tagName !== 'img') return
    const picture = toPictureAddress(String(src ?? ''))
    if (!picture) diagnostics.push(diagnose('picture-left-out', file, place, String(src ?? '')))
    else if (picture.local)
      references.push({ file, url: picture.url, line: place?.line ?? 1, column: place?.column ?? 1 })
  })
  return { diagnostics, references }
}

/** The same tree as plain data: no positions, nothing of the parsers' own. */
function withoutPositions(root: HastRoot): HastRoot {
  const strip = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type !== 'element') return []
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
