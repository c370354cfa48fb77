import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import type { DifferenceMark, Mark, PassageMark, QuoteMark } from './mark.ts'
import { type MarkedRun, splitAtMarks } from './split-at-marks.ts'

/**
 * The body with its marks: every text node that carries `data.start` is cut at the borders of the marks, and
 * the pieces of a quote become links. Text is neither added nor taken away: numbers are drawn by the style
 * sheet from `data-n`, so that searching, selecting and text fragments see the source's own words.
 *
 * Where marks nest or overlap, the shortest takes the words and the others keep the rest of theirs. A mark whose
 * first words belong to another link, a mark's or the source's own, has its number as a link instead. So each can
 * be reached.
 */
export function weaveMarks(body: Root, marks: Mark[]): Root {
  const quotes = marks.filter((m): m is QuoteMark => m.kind === 'quote')
  const links = linkExtents(body.children)
  const covered = quotes.filter(
    (m) =>
      links.some((link) => link.start <= m.start && m.start < link.end) ||
      innermost(quotes.filter((other) => other.start <= m.start && other.end > m.start)) !== m,
  )
  const weave: Weave = { marks, quotes, begun: new Set(), covered: new Set(covered) }
  return { ...body, children: weaveChildren(body.children, weave, false) as RootContent[] }
}

type Node = RootContent | ElementContent

type Weave = {
  marks: Mark[]
  quotes: QuoteMark[]
  /** Marks of which the beginning has been drawn. */
  begun: Set<QuoteMark>
  /** Marks whose number is a link. */
  covered: Set<QuoteMark>
}

function weaveChildren(nodes: Node[], weave: Weave, inLink: boolean): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'doctype') return []
    if (node.type === 'text') {
      const start = startOf(node)
      return start === null ? [node] : weaveText(node.value, start, weave, inLink)
    }
    if (node.type !== 'element') return [node]
    const isLink = node.tagName === 'a'
    const inside = isLink ? extentOf(node) : null
    const before = inside ? numbersIn(inside.start, inside.end, weave) : []
    return [...before, { ...node, children: weaveChildren(node.children, weave, inLink || isLink) }]
  })
}

function weaveText(value: string, start: number, weave: Weave, inLink: boolean) {
  const pieces = splitAtMarks({ start, end: start + value.length }, weave.marks)
  const topOf = (piece: MarkedRun<Mark>) => innermost(quotesOver(piece))
  const numbersAt = (piece: MarkedRun<Mark>) => (inLink ? [] : numbersIn(piece.start, piece.start + 1, weave))
  const out: ElementContent[] = []
  let i = 0
  while (i < pieces.length) {
    const first = pieces[i]!
    const top = topOf(first)
    out.push(...numbersAt(first))
    const children: ElementContent[] = []
    do {
      const piece = pieces[i]!
      if (piece !== first) {
        const numbers = numbersAt(piece)
        // A link cannot stand in a link: the words go on in a second one after it.
        if (numbers.some((n) => n.tagName === 'a') && top) {
          out.push(quoteLink(top, quotesOver(first), children.splice(0), weave, inLink), ...numbers)
        } else children.push(...numbers)
      }
      children.push(
        ...omissionsAt(piece),
        pieceToNode(piece, value.slice(piece.start - start, piece.end - start), !top),
      )
      i++
    } while (i < pieces.length && top && topOf(pieces[i]!) === top)
    if (top) out.push(quoteLink(top, quotesOver(first), children, weave, inLink))
    else out.push(...children)
  }
  return out
}

/** The numbers drawn from one offset to before another, in the order of the quotes. */
function numbersIn(start: number, end: number, weave: Weave): Element[] {
  return weave.quotes
    .filter(
      (mark) => mark.numberAt >= start && mark.numberAt < end && (!mark.alone || weave.covered.has(mark)),
    )
    .map((mark) =>
      weave.covered.has(mark)
        ? numberLink(mark, weave.begun)
        : span({ className: ['mark-n'], dataN: mark.number }, []),
    )
}

/** What the base has more, before the word where it has it: drawn by the style sheet where it is asked for. */
function omissionsAt(piece: MarkedRun<Mark>): Element[] {
  return piece.over.flatMap((m) =>
    m.kind === 'omission' && m.start === piece.start
      ? [span({ className: ['omission'], dataWords: m.words }, [])]
      : [],
  )
}

function pieceToNode(piece: MarkedRun<Mark>, value: string, withPassages: boolean): ElementContent {
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
  weave: Weave,
  inLink: boolean,
): ElementContent {
  const first = !weave.begun.has(mark)
  weave.begun.add(mark)
  const outer = over.filter((m) => m !== mark).map((m) => m.quote)
  const properties: Properties = {
    ...dataOf(mark),
    className: ['mark'],
    ...(outer.length ? { dataIn: outer.join(' ') } : {}),
    ...(first ? beginning(mark) : {}),
  }
  if (inLink) return span({ ...properties, 'aria-description': undefined }, children)
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
      'aria-description': undefined,
      ariaLabel: mark.description,
      href: mark.href,
    },
    children: [],
  }
}

const dataOf = (mark: QuoteMark): Properties => ({
  dataQ: mark.quote,
  dataRelation: mark.alone ? 'alone' : mark.relation,
  dataQuoted: String(mark.quoted),
})

const beginning = (mark: QuoteMark): Properties => ({
  ...(mark.id ? { id: mark.id } : {}),
  dataN: mark.number,
  'aria-description': mark.description,
})

const span = (properties: Properties, children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties,
  children,
})

const quotesOver = (piece: MarkedRun<Mark>) => piece.over.filter((m): m is QuoteMark => m.kind === 'quote')

function innermost(quotes: QuoteMark[]): QuoteMark | null {
  let best: QuoteMark | null = null
  for (const m of quotes) if (!best || m.end - m.start < best.end - best.start) best = m
  return best
}

/** The extents of the source's own links. */
function linkExtents(nodes: Node[]): { start: number; end: number }[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    const extent = node.tagName === 'a' ? extentOf(node) : null
    return extent ? [extent] : linkExtents(node.children)
  })
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
