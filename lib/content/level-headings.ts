import type { Root, RootContent } from 'hast'

/** The first level that a heading of a source has on our pages, below the page's title. */
const top = 2

/** The tree with its headings moved to follow the page's title without a gap, whatever levels the source began with. */
export function levelHeadings(root: Root): Root {
  // Levels of the source that are open, outermost first; a heading's depth is how many of them it stands under.
  const open: number[] = []
  const level = <T extends RootContent>(node: T): T => {
    if (node.type !== 'element') return node
    const own = /^h([1-6])$/.exec(node.tagName)
    if (!own) return { ...node, children: node.children.map(level) }
    const given = Number(own[1])
    while (open.length > 0 && open.at(-1)! >= given) open.pop()
    open.push(given)
    return { ...node, tagName: `h${Math.min(6, top + open.length - 1)}`, children: node.children.map(level) }
  }
  return { ...root, children: root.children.map(level) }
}
