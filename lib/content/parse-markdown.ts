import type { Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { findOvergrown } from './find-overgrown.ts'
import { limitParser, type Refused, Stopped } from './parser-limits.ts'
import { quickenAutolinks } from './quick-autolinks.ts'

/** Levels of nesting that a source may have. The recursive steps behind the parser overflow the stack from about 1,000 on. */
export const depthLimit = 100

/** Blocks of `:::` that may be open at once. Each costs the parser another reading of all that is in it. */
const openBlocks = 10

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(quickenAutolinks)
  .use(remarkDirective)
  .use(keepContainersOnly)
  .use(forgetCodeAndTasks)
  .use(limitParser)
  .freeze()

/** The Markdown of an article as a tree, or why it is not read. */
export function parseMarkdown(text: string): Root | Refused {
  // Cheap, and first: what is nested costs the parser seconds before it fails.
  const deep = findDeepLine(text)
  if (deep !== null) return tooDeep(deep)
  try {
    const tree = parser.parse(text)
    return isDeep(tree) ? tooDeep(1) : (findOvergrown(tree) ?? tree)
  } catch (error) {
    if (error instanceof Stopped) return error.refused
    if (error instanceof RangeError) return tooDeep(1)
    throw error
  }
}

function tooDeep(line: number): Refused {
  return { rule: 'too-deep', place: { line, column: 1 }, limit: depthLimit }
}

/** The first line that stands in more lists, block quotations or blocks than are read; `null` where none does. */
function findDeepLine(text: string): number | null {
  /** Columns of the markers of lists that a further indented one would stand in. */
  const lists: number[] = []
  let blocks = 0
  const lines = text.split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    if (/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){101}/.test(line)) return index + 1
    const marker = /^[ \t>]*(?=(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/.exec(line)
    if (marker) {
      while (lists.length > 0 && lists.at(-1)! >= marker[0].length) lists.pop()
      if (lists.push(marker[0].length) > depthLimit) return index + 1
    }
    if (/^ {0,3}:{3,}\s*$/.test(line)) blocks = Math.max(0, blocks - 1)
    else if (/^ {0,3}:{3,}[^:\s]/.test(line) && ++blocks > openBlocks) return index + 1
  }
  return null
}

/** Whether a tree has more than `depthLimit` levels. Walks without recursion. */
export function isDeep(tree: { children?: unknown[] }): boolean {
  let level: { children?: unknown[] }[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthLimit) return true
    level = level.flatMap((node) => (node.children ?? []) as { children?: unknown[] }[])
  }
  return false
}

/** Line and column of a node, from 1. */
export function placeOf(node: Nodes): { line: number; column: number } {
  return node.position?.start ?? { line: 1, column: 1 }
}

/**
 * Takes inline and leaf directives out of the grammar. In news prose a colon before a letter or a digit is a colon: the
 * time 10:30, *said:hello*.
 */
function keepContainersOnly(this: Processor): void {
  const extension = this.data().micromarkExtensions?.at(-1)
  const flow = extension?.flow?.[58]
  if (!extension || !Array.isArray(flow))
    throw new Error('remark-directive registers its syntax in another way')
  extension.text = {}
  extension.flow = { 58: [flow[0]!] }
}

/** An indented paragraph is a paragraph, and `[x]` at the head of a list item are its words: articles hold no code and no tasks. */
function forgetCodeAndTasks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['codeIndented', 'tasklistCheck'] } },
  ]
}
