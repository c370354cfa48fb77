import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import type { DifferenceMark, Mark, PassageMark, QuoteMark } from './mark.ts'
import { type Piece, splitAtMarks } from './split-at-marks.ts'

/**
 * The body with its marks: every text node that carries `data.start` is cut at the borders of the marks, and
 * the pieces of a quote become links. Text is neither added nor taken away: numbers are drawn by the style
 * sheet from `data-n`, so that searching, selecting and text fragments see the source's own words.
 *
 * Where marks nest or overlap, the shortest takes the words; the others keep the rest of theirs, and one
 * whose first words are taken by another gets its number as a small link of its own before them. So each of
 * them can be reached. Within a link of the source the words stay that link's, and the number stands before it.
 */
export function weaveMarks(body: Root, marks: Mark[]): Root {
  const begun = new Set<QuoteMark>()
  return { ...body, children: weaveChildren(body.children, marks, begun, false) as RootContent[] }
}

type Node = RootContent | ElementContent

function weaveChildren(
  nodes: Node[],
  marks: Mark[],
  begun: Set<QuoteMark>,
  inLink: boolean,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype') return []
    if (node.type === 'text') {
      const start = startOf(node)
      return start === null ? [node] : weaveText(node.value, start, marks, begun, inLink)
    }
    if (node.type !== 'element') return [node]
    const before = node.tagName === 'a' ? numbersBefore(node, marks, begun) : []
    const children = weaveChildren(node.children, marks, begun, inLink || node.tagName === 'a')
    return [...before, { ...node, children }]
  })
}

function weaveText(value: string, start: number, marks: Mark[], begun: Set<QuoteMark>, inLink: boolean) {
  const pieces = splitAtMarks({ start, end: start + value.length }, marks)
  const out: ElementContent[] = []
  let i = 0
  while (i < pieces.length) {
    const top = innermost(pieces[i]!)
    let j = i + 1
    while (j < pieces.length && top && innermost(pieces[j]!) === top) j++
    const run = pieces.slice(i, j)
    for (const mark of quotesOver(run[0]!)) {
      if (mark !== top && !begun.has(mark)) out.push(numberLink(mark, begun))
    }
    const children = run.map((p) => pieceToNode(p, value.slice(p.start - start, p.end - start), !top))
    if (top) out.push(quoteLink(top, quotesOver(run[0]!), children, begun, inLink))
    else out.push(...children)
    i = j
  }
  return out
}

function pieceToNode(piece: Piece<Mark>, value: string, withPassages: boolean): ElementContent {
  const text: ElementContent = { type: 'text', value }
  const difference = piece.over.find((m): m is DifferenceMark => m.kind === 'difference')
  if (difference) return span({ className: ['diff'], dataMatch: difference.match }, [text])
  const passage = piece.over.find((m): m is PassageMark => m.kind === 'passage')
  if (passage && withPassages) return span({ className: ['passage'], dataP: passage.passage }, [text])
  return text
}

function quoteLink(
  mark: QuoteMark,
  over: QuoteMark[],
  children: ElementContent[],
  begun: Set<QuoteMark>,
  inLink: boolean,
): ElementContent {
  const first = !begun.has(mark)
  begun.add(mark)
  const outer = over.filter((m) => m !== mark).map((m) => m.quote)
  const properties: Properties = {
    ...dataOf(mark),
    className: ['mark'],
    ...(outer.length ? { dataIn: outer.join(' ') } : {}),
    ...(first ? beginning(mark) : {}),
  }
  if (inLink) return span({ ...properties, ariaDescription: undefined }, children)
  return {
    type: 'element',
    tagName: 'a',
    properties: { ...properties, href: mark.href, ...(first ? {} : { tabIndex: -1 }) },
    children,
  }
}

/** The number of a mark whose first words belong to another link. */
function numberLink(mark: QuoteMark, begun: Set<QuoteMark>): Element {
  begun.add(mark)
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      ...dataOf(mark),
      className: ['mark', 'mark-number'],
      ...beginning(mark),
      ariaDescription: undefined,
      ariaLabel: mark.description,
      href: mark.href,
    },
    children: [],
  }
}

function numbersBefore(link: Element, marks: Mark[], begun: Set<QuoteMark>): Element[] {
  const inside = extentOf(link)
  if (!inside) return []
  return marks
    .filter((m): m is QuoteMark => m.kind === 'quote' && m.start < inside.end && m.end > inside.start)
    .filter((m) => m.start >= inside.start && !begun.has(m))
    .map((m) => numberLink(m, begun))
}

const dataOf = (mark: QuoteMark): Properties => ({
  dataQ: mark.quote,
  dataRelation: mark.relation,
  dataQuoted: String(mark.quoted),
})

const beginning = (mark: QuoteMark): Properties => ({
  ...(mark.id ? { id: mark.id } : {}),
  dataN: mark.number,
  ariaDescription: mark.description,
})

const span = (properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties,
  children,
})

const quotesOver = (piece: Piece<Mark>) => piece.over.filter((m): m is QuoteMark => m.kind === 'quote')

function innermost(piece: Piece<Mark>): QuoteMark | null {
  let best: QuoteMark | null = null
  for (const m of quotesOver(piece)) if (!best || m.end - m.start < best.end - best.start) best = m
  return best
}

/** The offset of a text node into `text`; `null` where it is not part of it. */
function startOf(node: Node): number | null {
  const data = node.data as { start?: unknown } | undefined
  return typeof data?.start === 'number' ? data.start : null
}

/** From the first to the last offset that a node's text has in `text`; `null` where it has none. */
export function extentOf(node: RootContent | ElementContent): { start: number; end: number } | null {
  if (node.type === 'text') {
    const start = startOf(node)
    return start === null ? null : { start, end: start + node.value.length }
  }
  if (node.type !== 'element') return null
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const child of node.children) {
    const inner = extentOf(child)
    if (!inner) continue
    start = Math.min(start, inner.start)
    end = Math.max(end, inner.end)
  }
  return end < 0 ? null : { start, end }
}
