import type { Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** Levels of nesting that a source may have. The recursive steps behind the parser overflow the stack from about 1,000 on. */
export const depthLimit = 100

/** Marks of emphasis that one paragraph may have. */
const mostMarks = 600

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(keepContainersOnly)
  .use(forgetCodeAndTasks)
  .freeze()

/** The Markdown of an article as a tree, or `null` where it is nested deeper than `depthLimit`. */
export function parseMarkdown(text: string): Root | null {
  // Both checks are cheap and come first. Emphasis costs the parser the square of its marks in one paragraph: seconds from some thousands on.
  if (text.split(/\n[ \t]*\n/).some((part) => countMarks(part) > mostMarks)) return null
  // A line that opens hundreds of block quotations or lists costs the parser seconds.
  if (/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){101}/m.test(text)) return null
  try {
    const tree = parser.parse(text)
    return isDeep(tree) ? null : tree
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Runs of `*` and `_` that are not the bullet of a list. */
function countMarks(text: string): number {
  return text.replace(/^[ \t]*\*[ \t]/gm, '').match(/\*+|_+/g)?.length ?? 0
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
