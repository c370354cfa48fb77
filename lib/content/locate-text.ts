import type { Element, ElementContent, Root, Text } from 'hast'
import { toMap } from '../to-map.ts'
import type { Block } from '../types.ts'
import { withoutControls } from './without-controls.ts'

declare module 'hast' {
  interface TextData {
    /** UTF-16 offset of the node's first character in the source's `text`; absent where the words are not the article's. */
    start?: number
    /** Set before the text is located: words that are shown and are no part of `text`. */
    apart?: boolean
  }
}

const blockTags = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'div', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
])

const kindOfTag = toMap<Block['kind']>({
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
  li: 'list-item',
})

/**
 * The plain text of a safe tree, its blocks joined by blank lines, and the same tree with every text node's place in it.
 *
 * White space is levelled as a browser shows it: runs become one space, none at the ends of a block, a line break where
 * the source has `<br>`, nothing where a line of Chinese or Japanese is only wrapped.
 */
export function locateText(root: Root): { text: string; blocks: Block[]; root: Root } {
  let text = ''
  const blocks: Block[] = []
  let block: Block | null = null
  /** The text node that ends in a space which has to go if the block ends here. */
  let spaced: Text | null = null
  let held: '' | 'wrap' | 'break' = ''

  const trim = (): void => {
    if (!spaced) return
    text = text.slice(0, -1)
    spaced.value = spaced.value.slice(0, -1)
    spaced = null
  }
  const close = (): void => {
    trim()
    if (block) block.end = text.length
    block = null
    held = ''
  }
  const open = (kind: Block['kind']): void => {
    if (text !== '') text += '\n\n'
    block = { start: text.length, end: text.length, kind }
    blocks.push(block)
  }

  const placeText = (node: Text, kind: Block['kind'], pre: boolean): Text[] => {
    if (node.data?.apart) return [{ type: 'text', value: node.value }]
    const placed: Text = { type: 'text', value: '' }
    const write = (characters: string): void => {
      placed.data ??= { start: text.length }
      placed.value += characters
      text += characters
    }
    for (const part of splitSpace(withoutControls(node.value), pre)) {
      if (!pre && /^[ \t\n\r\f]/.test(part)) {
        if (!block || spaced || held) continue
        if (/[\n\r]/.test(part) && endsUnspaced.test(text.slice(-2))) held = 'wrap'
        else {
          write(' ')
          spaced = placed
        }
        continue
      }
      if (!block) open(kind)
      else if (held === 'break') text += '\n'
      else if (held === 'wrap' && !startsUnspaced.test(part)) write(' ')
      held = ''
      spaced = null
      write(part)
    }
    return placed.value === '' ? [] : [placed]
  }

  const place = (nodes: readonly ElementContent[], kind: Block['kind'], pre: boolean): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return placeText(node, kind, pre)
      if (node.type !== 'element') return []
      if (node.tagName === 'br') {
        trim()
        if (block) held = 'break'
        return [node]
      }
      // The reading of a character stands above it and is no word of the sentence.
      if (node.tagName === 'rt' || node.tagName === 'rp')
        return [{ ...node, children: node.children.map(unplaced) }]
      const isBlock = blockTags.has(node.tagName)
      if (isBlock) close()
      const inner = kindInside(node, kind)
      const children = place(
        node.tagName === 'q' ? withMarks(node) : node.children,
        inner,
        pre || node.tagName === 'pre',
      )
      if (isBlock) close()
      if (children.length === 0 && !['img', 'hr', 'wbr', 'td', 'th'].includes(node.tagName)) return []
      return [{ ...node, tagName: node.tagName === 'q' ? 'span' : node.tagName, children }]
    })

  const children = place(
    root.children.filter((node) => node.type !== 'doctype'),
    'paragraph',
    false,
  )
  close()
  return { text, blocks, root: { type: 'root', children } }
}

function kindInside(node: Element, outer: Block['kind']): Block['kind'] {
  if (outer === 'caption' || (outer === 'quote' && !kindOfTag.get(node.tagName)?.startsWith('caption')))
    return outer
  if (/^h[1-6]$/.test(node.tagName)) return 'heading'
  return kindOfTag.get(node.tagName) ?? outer
}

/** Browsers draw the marks of `<q>`; in the text they have to be written. */
function withMarks(node: Element): ElementContent[] {
  return [{ type: 'text', value: '“' }, ...node.children, { type: 'text', value: '”' }]
}

function unplaced(node: ElementContent): ElementContent {
  return node.type === 'element' ? { ...node, children: node.children.map(unplaced) } : node
}

function splitSpace(value: string, pre: boolean): string[] {
  if (pre) return [value.replace(/\n$/, '')].filter((part) => part !== '')
  return value.split(/([ \t\n\r\f]+)/).filter((part) => part !== '')
}

const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]'
const endsUnspaced = new RegExp(`${unspaced}$`, 'u')
const startsUnspaced = new RegExp(`^${unspaced}`, 'u')
