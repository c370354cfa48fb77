import type { Nodes, Root } from 'mdast'

/** The tree with every table as wide as its widest row: what stands beyond its heads is shown too. */
export function widenTables(tree: Root): Root {
  const widen = <T extends Nodes>(node: T): T => {
    if (node.type === 'table') {
      const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
      const align = node.align ?? []
      return { ...node, align: [...align, ...Array(Math.max(0, width - align.length)).fill(null)] }
    }
    return 'children' in node ? { ...node, children: node.children.map(widen) } : node
  }
  return widen(tree)
}
