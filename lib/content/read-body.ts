import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast'
import type { Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toMap } from '../to-map.ts'
import type { Block, Diagnostic, Picture, SetAside } from '../types.ts'
import type { PictureReference } from './check-pictures.ts'
import { keepLinks } from './keep-links.ts'
import { levelHeadings } from './level-headings.ts'
import { liftPictures } from './lift-pictures.ts'
import { locateText } from './locate-text.ts'
import { diagnose } from './messages.ts'
import { findNearest } from './nearest.ts'
import { depthLimit, parseMarkdown, placeOf } from './parse-markdown.ts'
import { emptyRoot, toSafeHast } from './to-safe-hast.ts'

/** What stands below the front matter. */
export type Body = {
  body: HastRoot
  text: string
  blocks: Block[]
  pictures: Picture[]
  setAside: SetAside[]
  /** Where pictures of the story are shown. */
  references: PictureReference[]
  diagnostics: Diagnostic[]
}

const attributesOf = toMap<string[]>({ caption: [], aside: ['reason'] })
const directives = [...attributesOf.keys()]

/** Reads the Markdown of a whole file, front matter included, as safe HTML and as the plain text in it. */
export function readBody(file: string, markdown: string): Body {
  const tree = parseMarkdown(markdown)
  if (!tree)
    return {
      body: emptyRoot(),
      text: '',
      blocks: [],
      pictures: [],
      setAside: [],
      references: [],
      diagnostics: [diagnose('too-deep', file, null, depthLimit)],
    }
  // A name that the text does not contain, so that no HTML of the source's can pass for our place holder.
  let hole = 'synoptic-hole'
  while (markdown.toLowerCase().includes(hole)) hole += 'x'

  const { root, diagnostics, pictures, setAside, references } = readTree(file, tree, hole)
  const { text, blocks, root: body } = locateText(levelHeadings(root))
  return { body, text, blocks, pictures, setAside, references, diagnostics }
}

type Part = Pick<Body, 'diagnostics' | 'pictures' | 'setAside' | 'references'> & { root: HastRoot }

function readTree(file: string, tree: Root, hole: string): Part {
  const diagnostics: Diagnostic[] = reportMisplaced(file, tree)
  const containers: ContainerDirective[] = []
  const definitions = tree.children.filter((node) => /efinition$/.test(node.type))
  const withHoles: Root = {
    ...tree,
    children: tree.children.map((node) => {
      if (node.type !== 'containerDirective') return node
      const data = { hName: hole, hProperties: { dataIndex: String(containers.length) } }
      containers.push(node)
      return { ...node, children: [], data }
    }),
  }
  const safe = toSafeHast(file, withHoles, hole)
  const lifted = liftPictures(keepLinks(safe.root))
  diagnostics.push(...safe.diagnostics)
  const pictures = [...lifted.pictures]
  const references = [...safe.references]
  const setAside: SetAside[] = []
  const filled = new Set<number>()

  const fill = (node: RootContent): ElementContent[] => {
    if (node.type === 'doctype') return []
    if (node.type !== 'element') return [node]
    if (node.tagName !== hole) return [{ ...node, children: node.children.flatMap(fill) }]
    const index = Number(node.properties.dataIndex)
    const container = containers[index]!
    filled.add(index)
    diagnostics.push(...reportDirective(file, container))
    const inner = readTree(file, { type: 'root', children: [...container.children, ...definitions] }, hole)
    diagnostics.push(...inner.diagnostics)
    if (container.name === 'aside') {
      const { text } = locateText(inner.root)
      setAside.push({
        reason: container.attributes?.reason ?? 'set aside',
        text,
        line: placeOf(container).line,
      })
      return []
    }
    pictures.push(...inner.pictures)
    references.push(...inner.references)
    setAside.push(...inner.setAside)
    return container.name === 'caption' ? [toFigure(inner.root)] : childrenOf(inner.root)
  }
  const root: HastRoot = { type: 'root', children: lifted.root.children.flatMap(fill) }
  containers.forEach((container, index) => {
    if (!filled.has(index) && safe.root.children.length > 0)
      diagnostics.push(diagnose('directive-lost', file, placeOf(container), container.name))
  })
  return { root, diagnostics, pictures, setAside, references }
}

/** A figure of the pictures in a caption's block, if any, and its words. */
function toFigure(root: HastRoot): Element {
  const shown: ElementContent[] = []
  const words: ElementContent[] = []
  for (const node of childrenOf(root)) {
    if (node.type === 'element' && node.tagName === 'figure') shown.push(...node.children)
    else words.push(node)
  }
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: words }
  const own = shown.filter((node) => !(node.type === 'element' && node.tagName === 'figcaption'))
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['picture'] },
    children: words.length > 0 ? [...own, caption] : shown,
  }
}

function childrenOf(root: HastRoot): ElementContent[] {
  return root.children.filter((node) => node.type !== 'doctype')
}

function reportDirective(file: string, node: ContainerDirective): Diagnostic[] {
  const known = attributesOf.get(node.name)
  const place = placeOf(node)
  if (!known)
    return [diagnose('directive-unknown', file, place, node.name, findNearest(node.name, directives))]
  return Object.keys(node.attributes ?? {})
    .filter((attribute) => !known.includes(attribute))
    .map((attribute) =>
      diagnose('directive-attribute', file, place, node.name, attribute, known.join('”, “')),
    )
}

/** Directives that stand below the first level. */
function reportMisplaced(file: string, tree: Root): Diagnostic[] {
  const found: Diagnostic[] = []
  const walk = (node: { type: string; children?: unknown[] }): void => {
    for (const child of (node.children ?? []) as { type: string; children?: unknown[] }[]) {
      if (child.type === 'containerDirective') {
        const directive = child as unknown as ContainerDirective
        found.push(diagnose('directive-place', file, placeOf(directive), directive.name))
      } else walk(child)
    }
  }
  for (const node of tree.children) if (node.type !== 'containerDirective') walk(node)
  return found
}
