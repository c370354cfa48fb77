import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import type { Diagnostic } from '../types.ts'
import { diagnose } from './messages.ts'
import { placeOf } from './parse-markdown.ts'

/** Every note and every address of a tree that is defined by a name, wherever it stands. */
export function findDefinitions(tree: Root): (Definition | FootnoteDefinition)[] {
  const found: (Definition | FootnoteDefinition)[] = []
  walk(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node)
    return true
  })
  return found
}

/** What Markdown reads and does not show: notes and addresses that nothing shown refers to, and words behind the marks of code. */
export function reportUnused(file: string, tree: Root): Diagnostic[] {
  const definitions = findDefinitions(tree)
  const notes = new Map<string, FootnoteDefinition>()
  const addresses = new Map<string, Definition>()
  for (const node of definitions) {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node)
    else if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, node)
  }
  /** What is shown: the text, and then each note as something in it refers to it. */
  const shown = new Set<Nodes>([tree])
  const diagnostics: Diagnostic[] = []
  const reach = (node: Nodes | undefined): void => {
    if (node) shown.add(node)
  }
  for (const from of shown)
    walk(from, (node) => {
      if (node.type === 'code') {
        const info = [node.lang ?? '', node.meta ?? ''].join(' ')
        if (info.trim() !== '') diagnostics.push(diagnose('code-info', file, placeOf(node), info))
      }
      if (node.type === 'footnoteReference') reach(notes.get(node.identifier))
      if (node.type === 'linkReference' || node.type === 'imageReference')
        reach(addresses.get(node.identifier))
      return node === from || node.type !== 'footnoteDefinition'
    })
  for (const node of definitions) {
    if (shown.has(node)) continue
    const label = node.label ?? node.identifier
    diagnostics.push(
      node.type === 'definition'
        ? diagnose('reference-unused', file, placeOf(node), label, node.title ?? '')
        : diagnose('note-unused', file, placeOf(node), label, wordsOfNode(node)),
    )
  }
  return diagnostics
}

/** Visits a tree from the top; below a node only where `enter` says so. */
function walk(node: Nodes, enter: (node: Nodes) => boolean): void {
  if (enter(node) && 'children' in node) for (const child of node.children) walk(child, enter)
}

/** All that a reader of a node would have read or followed, in order. */
export function wordsOfNode(node: Nodes): string {
  const own = [
    'alt' in node ? node.alt : '',
    'title' in node ? node.title : '',
    'url' in node ? node.url : '',
    'value' in node ? node.value : '',
  ]
  const inside = 'children' in node ? node.children.map(wordsOfNode) : []
  return [...inside, ...own].filter(Boolean).join(' ')
}
