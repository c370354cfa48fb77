import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { hostileBodies } from './fixtures/hostile-bodies.ts'
import { readBody } from './read-body.ts'
import { sanitizeSchema } from './sanitize-schema.ts'

const tags = new Set(sanitizeSchema.tagNames)
const ours: Record<string, RegExp> = {
  className: /^picture(?:-link)?$/,
  rel: /^external,nofollow,noopener,noreferrer$/,
  loading: /^lazy$/,
  decoding: /^async$/,
  href: /^(?:https?:\/\/|mailto:)/,
  src: /^images\/[\w./-]+\.(?:png|jpe?g|webp|avif|gif)$/,
  lang: /^[A-Za-z0-9-]+$/,
  dir: /^(?:ltr|rtl|auto)$/,
}
const free = new Set(['alt', 'title', 'start', 'reversed', 'colSpan', 'rowSpan', 'scope'])

describe('an attack', () => {
  it.each(hostileBodies)('%s: nothing of it is left but words', (_, attack) => {
    const { body } = readBody('attack.md', `Words before.\n\n${attack}\n\nWords after.`)
    expect(findForbidden(body)).toEqual([])
    // As a browser will read it: what is written must not become more on the way through HTML.
    const read = unified().use(rehypeParse, { fragment: true }).parse(toHtml(body))
    expect(findForbidden(read)).toEqual([])
  })

  it.each(hostileBodies)('%s: the text before it stays', (_, attack) => {
    expect(readBody('attack.md', `Words before.\n\n${attack}`).text).toMatch(/^Words before\./)
  })
})

/** Elements and attributes that no source may bring to a page. */
function findForbidden(root: Root): string[] {
  const found: string[] = []
  visit(root, (node) => {
    if (node.type === 'comment' || node.type === 'doctype' || (node.type as string) === 'raw')
      found.push(node.type)
    if (node.type === 'element') found.push(...findInElement(node))
  })
  return found
}

function findInElement({ tagName, properties }: Element): string[] {
  const attributes = Object.entries(properties)
    .filter(([name, value]) => !free.has(name) && !ours[name]?.test(String(value)))
    .map(([name, value]) => `${tagName}[${name}=${value}]`)
  return tags.has(tagName) ? attributes : [tagName, ...attributes]
}
