import type { Html, Nodes, Root } from 'mdast'
import type { Diagnostic } from '../types.ts'
import { isAttribute, isReadable } from './html-attributes.ts'
import { isElement, leftOutElements } from './html-elements.ts'
import { diagnose, type FilePlace } from './messages.ts'
import { type HtmlPiece, scanHtml } from './scan-html.ts'

/** Elements that keep their `title`. */
const titled = new Set(['a', 'abbr', 'dfn', 'img'])

type Tag = Extract<HtmlPiece, { kind: 'tag' }>
/** A piece in the node it stands in. */
type Found = { node: Html; starts: readonly number[]; piece: HtmlPiece }

/**
 * Markdown whose raw HTML holds only tags that HTML knows and that end: comments are taken out and told, what only
 * looks like HTML (`<laughter>`) is text, and what is opened and never closed is an error, so that nothing takes the
 * rest of an article along. `lines` are those of the file.
 */
export function clearHtml(
  file: string,
  tree: Root,
  lines: readonly string[],
): { tree: Root; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const parts = findHtml(tree).map((nodes) =>
    nodes.flatMap((node) => {
      const starts = lineStarts(node.value)
      return scanHtml(node.value).map((piece): Found => ({ node, starts, piece }))
    }),
  )
  const unclosed = new Set(parts.flatMap(findUnclosed))
  /** What takes the place of a piece, by the node it stands in. */
  const changes = new Map<Html, { start: number; end: number; instead: string }[]>()
  const change = ({ node, piece }: Found, instead: string): void => {
    const list = changes.get(node) ?? []
    list.push({ start: piece.start, end: piece.end, instead })
    changes.set(node, list)
  }
  const tell = (place: FilePlace, what: string, words: string): void => {
    diagnostics.push(diagnose('html-left-out', file, place, what, words))
  }

  for (const one of parts.flat()) {
    const { node, starts, piece } = one
    const given = node.value.slice(piece.start, piece.end)
    const place = placeIn(node, starts, piece.start, lines)
    if (piece.kind === 'comment') {
      change(one, '')
      tell(place, `${piece.opening} … ${piece.closing}`, piece.words)
    } else if (piece.kind === 'sign') change(one, '&lt;')
    else if (piece.kind === 'open' || unclosed.has(piece)) {
      const [opening, closing] =
        piece.kind === 'open' ? [piece.opening, piece.closing] : [`<${piece.name}>`, `</${piece.name}>`]
      diagnostics.push(diagnose('html-open', file, place, opening, closing))
      change(one, given.replaceAll('<', '&lt;'))
    } else if (!isElement(piece.name)) change(one, given.replaceAll('<', '&lt;'))
    else {
      const words = wordsLost(piece)
      if (words) tell(place, `A part of “${shorten(given)}”`, words)
    }
  }
  return { tree: replaceHtml(tree, changes), diagnostics }
}

/** Tags of elements that would be left out up to an end that does not come. */
function findUnclosed(found: readonly Found[]): HtmlPiece[] {
  const open = new Map<string, HtmlPiece[]>()
  for (const { node, piece } of found) {
    if (piece.kind !== 'tag' || !leftOutElements.has(piece.name) || !needsEnd(node, piece)) continue
    const starts = open.get(piece.name) ?? []
    open.set(piece.name, starts)
    if (piece.isEnd) starts.pop()
    else starts.push(piece)
  }
  return [...open.values()].flat()
}

function needsEnd({ value }: Html, { name, end }: Tag): boolean {
  const closesItself = value[end - 2] === '/'
  return name !== 'embed' && !(closesItself && (name === 'svg' || name === 'math'))
}

/** Words that a reader of the HTML would have seen in a tag, and that no page of ours shows. */
function wordsLost({ name: tag, isEnd, attributes }: Tag): string {
  if (leftOutElements.has(tag)) return ''
  const isShown = (name: string): boolean =>
    !isEnd && ((name === 'title' && titled.has(tag)) || (name === 'alt' && tag === 'img'))
  return attributes
    .flatMap(({ name, value }) => {
      if (!isAttribute(name)) return [name, value ?? '']
      return value && isReadable(name) && !isShown(name) ? [value] : []
    })
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
    .join(' ')
}

function shorten(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 40)}…` : tag
}

/** Raw HTML that is parsed as one: that of the article, and that of each block that is read by itself. */
function findHtml(tree: Root): Html[][] {
  const parts: Html[][] = []
  const begin = (node: Nodes): void => {
    const part: Html[] = []
    parts.push(part)
    if ('children' in node) for (const child of node.children) walk(child, part)
  }
  const walk = (node: Nodes, part: Html[]): void => {
    if (node.type === 'html') part.push(node)
    else if (node.type === 'containerDirective') begin(node)
    else if ('children' in node) for (const child of node.children) walk(child, part)
  }
  begin(tree)
  return parts
}

function replaceHtml(
  tree: Root,
  changes: ReadonlyMap<Html, { start: number; end: number; instead: string }[]>,
): Root {
  const replace = <T extends Nodes>(node: T): T => {
    if (node.type === 'html') {
      const own = changes.get(node)
      return own ? { ...node, value: replaceAll(node.value, own) } : node
    }
    return 'children' in node ? { ...node, children: node.children.map(replace) } : node
  }
  return changes.size === 0 ? tree : replace(tree)
}

function replaceAll(
  text: string,
  changes: readonly { start: number; end: number; instead: string }[],
): string {
  let at = 0
  const parts = changes.map(({ start, end, instead }) => {
    const part = text.slice(at, start) + instead
    at = end
    return part
  })
  return parts.join('') + text.slice(at)
}

/** Offsets at which lines begin. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Where an offset of a node's value stands in the file. In a block quotation or a list the lines of the file have more before it. */
function placeIn(
  { value, position }: Html,
  starts: readonly number[],
  offset: number,
  lines: readonly string[],
): FilePlace {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  let low = 0
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  if (low === 0) return { line, column: column + offset }
  const own = (starts[low + 1] ?? value.length + 1) - 1 - starts[low]!
  const whole = lines[line + low - 1]?.length ?? own
  return { line: line + low, column: Math.max(0, whole - own) + offset - starts[low]! + 1 }
}
