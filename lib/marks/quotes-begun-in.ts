import type { ElementContent, RootContent } from 'hast'

/** Ids of the quotes whose first mark stands in a block of woven text, in the order of the text. */
export function quotesBegunIn(block: RootContent | ElementContent): string[] {
  if (block.type !== 'element') return []
  const { dataN, dataQ } = block.properties
  const own = dataN !== undefined && typeof dataQ === 'string' ? [dataQ] : []
  return [...new Set([...own, ...block.children.flatMap(quotesBegunIn)])]
}
