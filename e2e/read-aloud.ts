import type { Page } from '@playwright/test'

/** What is told of a node of the accessibility tree; a part of what Chromium's own protocol gives. */
type Node = {
  nodeId: string
  parentId?: string
  childIds?: string[]
  ignored: boolean
  role?: { value: string }
  name?: { value?: string }
  description?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
}

/** Roles that only hold others together: a reader hears what is in them. */
const unspoken = new Set([
  'RootWebArea',
  'generic',
  'none',
  'presentation',
  'paragraph',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'LabelText',
  'MenuListPopup',
])

/** Roles whose words are their name: what is in them is not said twice. */
const namedByWords = new Set([
  'button',
  'link',
  'heading',
  'option',
  'radio',
  'checkbox',
  'rowheader',
  'cell',
])

/** States that are said with the role. */
const states = ['level', 'pressed', 'expanded', 'checked', 'focused']

/**
 * The page as a screen reader goes through it from top to bottom, a line for each thing it would say: role, states
 * and name, or the words themselves. From the accessibility tree of Chromium, so in Chromium only.
 */
export async function readAloud(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const say = (node: Node, inName: boolean): void => {
    const role = node.role?.value ?? ''
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim()
    const told = !node.ignored && !unspoken.has(role)
    if (told && role === 'StaticText') {
      if (!inName && name) lines.push(name)
      return
    }
    if (told) {
      const said = (node.properties ?? [])
        .filter((property) => states.includes(property.name) && property.value.value !== undefined)
        .map((property) => `${property.name} ${property.value.value}`)
      const more = node.description?.value
      lines.push([role, ...said].join(' ') + (name ? `: ${name}` : '') + (more ? ` (${more})` : ''))
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) say(child, inName || (told && namedByWords.has(role)))
    }
  }
  const first = nodes.find((node) => node.parentId === undefined)
  if (first) say(first, false)
  return lines
}
