import type { Nodes, Root } from 'mdast'
import type { Construct, TokenizeContext } from 'micromark-util-types'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { FilePlace } from './messages.ts'

/** Levels of nesting that a source may have. The recursive steps behind the parser overflow the stack from about 1,000 on. */
export const depthLimit = 100

/**
 * Marks of Markdown that one paragraph may have. The parser's time grows with their square: a thousand cost a tenth of a
 * second, and 250 links have as many.
 */
export const markLimit = 1000

/** Blocks of `:::` that may be open at once. Each costs the parser another reading of all that is in it. */
const openBlocks = 10

/** A text that the parser would read for too long. */
type Refused = { rule: 'too-deep' | 'too-many-marks'; place: FilePlace }

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(keepContainersOnly)
  .use(forgetCodeAndTasks)
  .use(countMarks)
  .freeze()

/** The Markdown of an article as a tree, or why it is not read. */
export function parseMarkdown(text: string): Root | Refused {
  // Cheap, and first: what is nested costs the parser seconds before it fails.
  const deep = findDeepLine(text)
  if (deep !== null) return { rule: 'too-deep', place: { line: deep, column: 1 } }
  try {
    const tree = parser.parse(text)
    return isDeep(tree) ? { rule: 'too-deep', place: { line: 1, column: 1 } } : tree
  } catch (error) {
    if (error instanceof TooManyMarks) return { rule: 'too-many-marks', place: error.place }
    if (error instanceof RangeError) return { rule: 'too-deep', place: { line: 1, column: 1 } }
    throw error
  }
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

class TooManyMarks extends Error {
  constructor(readonly place: FilePlace) {
    super('too many marks')
  }
}

/** What a comment, an instruction or a declaration counts for: the parser looks for its end to the end of the paragraph. */
const commentWeight = 50

/** Counts the marks of each paragraph as the parser comes to them, and stops it at the one that is too many. */
function countMarks(this: Processor): void {
  const counts = new WeakMap<TokenizeContext, number>()
  const add = (context: TokenizeContext, weight: number): void => {
    const marks = (counts.get(context) ?? 0) + weight
    counts.set(context, marks)
    const { line, column } = context.now()
    if (marks > markLimit) throw new TooManyMarks({ line, column })
  }
  const count: Construct = {
    name: 'countMarks',
    tokenize(effects, _, nok) {
      return (code) => {
        add(this, 1)
        if (code !== '<'.charCodeAt(0)) return nok(code)
        effects.enter('data')
        effects.consume(code)
        return (next) => {
          if (next === '!'.charCodeAt(0) || next === '?'.charCodeAt(0)) add(this, commentWeight)
          return nok(next)
        }
      }
    },
  }
  const text = Object.fromEntries([...'!&*:<[]_~'].map((mark) => [mark.charCodeAt(0), count]))
  text['`'.charCodeAt(0)] = { ...count, previous: isRunBeginning }
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }]
}

/**
 * Whether a backtick that follows `previous` begins a run. A construct that may stand anywhere would stop the parser
 * inside a run, and code would begin there: “`` a `” has none.
 */
function isRunBeginning(this: TokenizeContext, previous: number | null): boolean {
  return previous !== '`'.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape'
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
