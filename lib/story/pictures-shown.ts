import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Story } from '../types.ts'

/** Paths, in the story's folder, of the pictures that its introduction and its sources show. */
export function picturesShown({ intro, sources }: Pick<Story, 'intro' | 'sources'>): string[] {
  const shown = new Set<string>()
  const collect = (root: Root): void =>
    visit(root, { tagName: 'img' }, (node) => {
      if ('properties' in node) shown.add(String(node.properties.src))
    })
  collect(intro)
  for (const { body } of sources) collect(body)
  return [...shown].sort()
}
