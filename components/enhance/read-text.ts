/** The text that elements show, and where each of its text nodes begins in it. Blocks stand a paragraph apart. */
type ShownText = { text: string; nodes: { node: Text; start: number }[] }

export function readText(elements: Iterable<Element>): ShownText {
  const nodes: ShownText['nodes'] = []
  let text = ''
  let block: Element | null = null
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue
      const own =
        node.parentElement?.closest('p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td') ?? element
      if (block && own !== block) text += '\n\n'
      block = own
      nodes.push({ node, start: text.length })
      text += node.data
    }
  }
  return { text, nodes }
}

/** Offset of a point of the page in the text; `null` where it lies outside. */
export function offsetOf({ nodes }: ShownText, container: Node, offset: number): number | null {
  const at = document.createRange()
  at.setStart(container, offset)
  for (const { node, start } of nodes) {
    if (node === container) return start + offset
    if (at.comparePoint(node, 0) > 0) return start
  }
  const last = nodes.at(-1)
  return last ? last.start + last.node.length : null
}

/** The part of the page that shows `[start, end)` of the text. */
export function rangeOf({ nodes }: ShownText, start: number, end: number): Range | null {
  const holds = (at: number) => nodes.findLast((one) => one.start <= at)
  const [first, last] = [holds(start), holds(end - 1)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, Math.min(start - first.start, first.node.length))
  range.setEnd(last.node, Math.min(end - last.start, last.node.length))
  return range
}
