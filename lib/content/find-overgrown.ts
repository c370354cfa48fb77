import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Refused } from './parser-limits.ts'

/** Cells that the tables of a file may have once every row is filled up to the widest. */
const mostCells = 50_000

/** Characters of addresses and titles that the references of a file may stand for together. */
const mostReferred = 1_000_000

/** What would make the page of a file far larger than the file: short rows of wide tables, long addresses referred to often. */
export function findOvergrown(tree: Root): Refused | null {
  const lengths = new Map<string, number>()
  visit(tree, 'definition', ({ identifier, url, title }) => {
    if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title ?? '').length)
  })
  let cells = 0
  let referred = 0
  let found: Refused | null = null
  visit(tree, (node) => {
    if (node.type === 'table') {
      cells += node.children.length * Math.max(...node.children.map((row) => row.children.length))
      if (cells > mostCells) found = refuse('table-too-large', mostCells, node)
    } else if (node.type === 'linkReference' || node.type === 'imageReference') {
      referred += lengths.get(node.identifier) ?? 0
      if (referred > mostReferred) found = refuse('references-too-long', mostReferred, node)
    }
    return found === null
  })
  return found
}

function refuse(rule: Refused['rule'], limit: number, node: Nodes): Refused {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { rule, limit, place: { line, column } }
}
