import type { ElementContent, Root } from 'hast'

/** Words about a note, like its number, that are shown but are no part of the article's text. */
export const apart = { apart: true } as const

/**
 * Links of a sanitised tree as we show them: absolute `http`, `https` and `mailto` only, marked as leading away. Other
 * links lose their tag and keep their words. Numbers of notes, whose links begin with `hole`, are set apart.
 */
export function keepLinks(root: Root, hole: string): Root {
  const keep = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = node.children.flatMap(keep)
    if (node.tagName !== 'a') return [{ ...node, children }]
    const href = typeof node.properties.href === 'string' ? node.properties.href.trim() : ''
    if (isNoteLink(href, hole))
      return children.map((child) => (child.type === 'text' ? { ...child, data: { ...apart } } : child))
    const address = toLinkAddress(href)
    if (address === null) return children
    return [{ ...node, properties: { ...node.properties, href: address, rel: [...rel] }, children }]
  }
  return { ...root, children: root.children.flatMap((node) => (node.type === 'doctype' ? [] : keep(node))) }
}

/** Says of a link that it leads away from the site, and tells the other host nothing. */
export const rel = ['external', 'nofollow', 'noopener', 'noreferrer'] as const

/** Whether a link is one that remark writes between a note and its number; `hole` is a name that no source has. */
export function isNoteLink(href: string, hole: string): boolean {
  return href.startsWith(`#${hole}-`)
}

/** An address that may be linked to, in the form the URL standard gives it; `null` for every other. */
export function toLinkAddress(address: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null
}
