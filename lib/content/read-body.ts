import type { Element, ElementContent, Root as HastRoot, RootContent } from 'hast'
import type { Root, RootContent as RootContentOfMarkdown } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toMap } from '../to-map.ts'
import type { Block, Diagnostic, Picture, SetAside } from '../types.ts'
import type { PictureReference } from './check-pictures.ts'
import { clearHtml } from './clear-html.ts'
import { keepLinks } from './keep-links.ts'
import { levelHeadings } from './level-headings.ts'
import { liftPictures } from './lift-pictures.ts'
import { locateText } from './locate-text.ts'
import { diagnose } from './messages.ts'
import { findNearest } from './nearest.ts'
import { parseMarkdown, placeOf } from './parse-markdown.ts'
import { findDefinitions, reportUnused, wordsOfNode } from './report-unused.ts'
import { emptyRoot, toSafeHast } from './to-safe-hast.ts'
import { widenTables } from './widen-tables.ts'

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
  const parsed = parseMarkdown(markdown)
  if ('rule' in parsed)
    return {
      body: emptyRoot(),
      text: '',
      blocks: [],
      pictures: [],
      setAside: [],
      references: [],
      diagnostics: [diagnose(parsed.rule, file, parsed.place, parsed.limit)],
    }
  const lines = markdown.split(/\r\n|\n|\r/)
  const { tree, diagnostics } = clearHtml(file, widenTables(parsed), lines)
  const { root, ...read } = readTree(file, tree, findDefinitions(tree), nameHole(markdown))
  const { text, blocks, root: body } = locateText(levelHeadings(root))
  diagnostics.push(
    ...reportUnused(file, tree),
    ...reportOpen(file, tree, lines),
    ...reportRepeated(file, tree, lines),
    ...read.diagnostics,
  )
  return { ...read, body, text, blocks, diagnostics }
}

/** A name that the text does not contain, so that no HTML of the source's can pass for our place holder. */
function nameHole(markdown: string): string {
  const taken = markdown.match(/synoptic-holex*/gi) ?? []
  return `synoptic-hole${'x'.repeat(taken.reduce((most, { length }) => Math.max(most, length), 0))}`
}

type Part = Pick<Body, 'diagnostics' | 'pictures' | 'setAside' | 'references'> & { root: HastRoot }

function readTree(
  file: string,
  tree: Root,
  definitions: readonly RootContentOfMarkdown[],
  hole: string,
): Part {
  const diagnostics: Diagnostic[] = reportMisplaced(file, tree)
  const containers: ContainerDirective[] = []
  const withHoles: Root = {
    ...tree,
    children: [...tree.children, ...definitions].map((node) => {
      if (node.type !== 'containerDirective') return node
      const data = { hName: hole, hProperties: { dataIndex: String(containers.length) } }
      containers.push(node)
      return { ...node, children: [], data }
    }),
  }
  const safe = toSafeHast(file, withHoles, hole)
  const lifted = liftPictures(keepLinks(safe.root, hole))
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
    const inner = readTree(file, { type: 'root', children: container.children }, definitions, hole)
    diagnostics.push(...inner.diagnostics)
    setAside.push(...inner.setAside)
    if (container.name === 'aside') {
      const { text } = locateText({ ...inner.root, children: childrenOf(inner.root).flatMap(spellOut) })
      const unsaid = inner.pictures.map(({ alt }) => alt).filter((alt) => alt !== '' && !text.includes(alt))
      setAside.push({
        reason: container.attributes?.reason ?? 'set aside',
        text: [text, ...unsaid].filter((words) => words !== '').join('\n\n'),
        line: placeOf(container).line,
      })
      return []
    }
    pictures.push(...inner.pictures)
    references.push(...inner.references)
    return container.name === 'caption'
      ? [toFigure(inner.root, new Set(inner.pictures.map(({ alt }) => alt)))]
      : childrenOf(inner.root)
  }
  const root: HastRoot = { type: 'root', children: lifted.root.children.flatMap(fill) }
  containers.forEach((container, index) => {
    if (!filled.has(index) && !safe.diagnostics.some(({ rule }) => rule === 'too-deep'))
      diagnostics.push(
        diagnose('directive-lost', file, placeOf(container), container.name, wordsOfNode(container)),
      )
  })
  return { root, diagnostics, pictures, setAside, references }
}

/**
 * A figure of the pictures in a caption's block, if any, and its words. What a picture is captioned with by itself comes
 * before them, unless it is only its description, in `alts`.
 */
function toFigure(root: HastRoot, alts: ReadonlySet<string>): Element {
  const shown: ElementContent[] = []
  const captions: Element[] = []
  const words: ElementContent[] = []
  for (const node of childrenOf(root)) {
    if (node.type !== 'element' || node.tagName !== 'figure') words.push(node)
    else
      for (const child of node.children) {
        if (child.type === 'element' && child.tagName === 'figcaption')
          captions.push({ ...child, tagName: 'div' })
        else shown.push(child)
      }
  }
  const own = words.length === 0 ? captions : captions.filter((caption) => !isDescription(caption, alts))
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [...own, ...words],
  }
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['picture'] },
    children: caption.children.length > 0 ? [...shown, caption] : shown,
  }
}

function isDescription({ children }: Element, alts: ReadonlySet<string>): boolean {
  const [only, ...more] = children
  return only?.type === 'text' && more.length === 0 && alts.has(only.value)
}

/** For words that are listed and not drawn: readings and titles among the other words. */
function spellOut(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  const { alt, title } = node.properties
  const own = [alt, title]
    .filter(Boolean)
    .map((value): ElementContent => ({ type: 'text', value: ` ${value} ` }))
  const tagName = /^r[tp]$/.test(node.tagName) ? 'span' : node.tagName
  const children = [...node.children.flatMap(spellOut), ...own]
  return node.tagName === 'img' ? own : [{ ...node, tagName, children }]
}

function childrenOf(root: HastRoot): ElementContent[] {
  return root.children.filter((node) => node.type !== 'doctype')
}

function reportDirective(file: string, node: ContainerDirective): Diagnostic[] {
  const known = attributesOf.get(node.name)
  const place = placeOf(node)
  if (!known)
    return [diagnose('directive-unknown', file, place, node.name, findNearest(node.name, directives))]
  return Object.entries(node.attributes ?? {})
    .filter(([attribute]) => !known.includes(attribute))
    .map(([attribute, value]) =>
      diagnose('directive-attribute', file, place, node.name, attribute, value ?? '', known.join('”, “')),
    )
}

/** Directives of the first level that no line ends, so that they take all that follows along. */
function reportOpen(file: string, tree: Root, lines: readonly string[]): Diagnostic[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'containerDirective') return []
    const start = placeOf(node)
    const end = node.position?.end.line ?? start.line
    const inside = node.children.at(-1)?.position?.end.line ?? start.line
    const isClosed = end > inside && /^\s*:{3,}\s*$/.test(lines[end - 1] ?? '')
    return isClosed ? [] : [diagnose('directive-open', file, start, node.name)]
  })
}

/** Attributes that a directive has twice: the tree has the last alone. */
function reportRepeated(file: string, tree: Root, lines: readonly string[]): Diagnostic[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'containerDirective') return []
    const place = placeOf(node)
    const written = /\{(.*)\}/.exec(lines[place.line - 1] ?? '')?.[1] ?? ''
    const names = [...written.replace(/"[^"]*"|'[^']*'/g, '""').matchAll(/([^\s"'=]+)\s*=/g)].map(
      ([, name]) => name!,
    )
    const repeated = new Set(names.filter((name, at) => names.indexOf(name) < at))
    return [...repeated].map((name) => diagnose('directive-repeated', file, place, node.name, name))
  })
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
