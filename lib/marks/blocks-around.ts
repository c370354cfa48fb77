import type { Root } from 'hast'
import type { Span } from '../types.ts'
import { extentOf } from './weave-marks.ts'

/** The top-level blocks of a body that a span touches, and `reach` blocks of text more on either side. */
export function blocksAround(body: Root, span: Span, reach: number): Root {
  const blocks = body.children.filter((child) => child.type === 'element' && extentOf(child))
  const touched = blocks.flatMap((block, i) => {
    const extent = block.type === 'doctype' ? null : extentOf(block)
    return extent && extent.start < span.end && extent.end > span.start ? [i] : []
  })
  if (touched.length === 0) return { type: 'root', children: [] }
  const first = Math.max(0, touched[0]! - reach)
  return { type: 'root', children: blocks.slice(first, touched.at(-1)! + reach + 1) }
}
