import type { Element, ElementContent, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Diagnostic } from '../types.ts'
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
): { root: HastRoot; diagnostics: Diagnostic[] } {
  const tooDeep = { root: emptyRoot(), diagnostics: [diagnose('too-deep', file, null, depthLimit)] }
  let hasHtml = false
  visit(tree, 'html', () => {
    hasHtml = true
  })
  try {
    const hast = toHast.runSync(tree)
    const parsed = hasHtml ? parseHtml.runSync(hast) : hast
    if (isDeep(parsed)) return tooDeep
    const diagnostics = reportLeftOut(file, parsed)
    const clean = unified()
      .use(rehypeSanitize, {
        ...sanitizeSchema,
        tagNames: [...(sanitizeSchema.tagNames ?? []), hole],
        attributes: { ...sanitizeSchema.attributes, [hole]: ['dataIndex'] },
      })
      .runSync(parsed)
    return { root: withoutPositions(clean), diagnostics }
  } catch (error) {
    if (error instanceof RangeError) return tooDeep
    throw error
  }
}

export function emptyRoot(): HastRoot {
  return { type: 'root', children: [] }
}

/** What will not be shown, told while it still has its place in the file. */
function reportLeftOut(file: string, root: HastRoot): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  visit(root, 'element', (element) => {
    const place = element.position?.start ?? null
    const { href, src } = element.properties
    if (leftOut.has(element.tagName)) {
      diagnostics.push(diagnose('html-left-out', file, place, element.tagName))
      return SKIP
    }
    if (element.tagName === 'a' && typeof href === 'string' && !isNoteLink(href) && !toLinkAddress(href))
      diagnostics.push(diagnose('link-left-out', file, place, href))
    if (element.tagName === 'img' && !toPictureAddress(String(src ?? '')))
      diagnostics.push(diagnose('picture-left-out', file, place, String(src ?? '')))
  })
  return diagnostics
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
