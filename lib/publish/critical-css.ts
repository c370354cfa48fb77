import { type AtRule, type ChildNode, parse, type Rule } from 'postcss'
import parseSelector from 'postcss-selector-parser'

/** One style sheet of the site, ready to be cut to what a page uses. */
export type Stylesheet = CssNode[]

type CssNode =
  | { kind: 'text'; css: string; sets: string | null }
  | { kind: 'group'; head: string; nodes: CssNode[] }
  | { kind: 'rule'; selectors: Selector[]; body: Declaration[] }

type Selector = { css: string; needs: string[] }

/** A line of a rule. `sets` is the custom property that it is the value of, as `@property` is of the one it describes. */
type Declaration = { css: string; sets: string | null }

const groups = new Set(['media', 'supports', 'layer', 'container', 'scope', 'starting-style'])

/**
 * Reads a style sheet. `address` is where the sheet was served from: its relative `url(…)` are made absolute on the
 * host, because its rules will stand in pages at any depth.
 */
export function parseStylesheet(css: string, address: string): Stylesheet {
  const root = parse(css)
  root.walkDecls(/./, (declaration) => {
    declaration.value = resolveUrls(declaration.value, address)
  })
  return root.nodes.flatMap((node) => toCssNode(node))
}

/**
 * The rules of `sheets` that can apply in a page: every class, id and element name a selector asks for stands in
 * the page (`tokens`, see `selectorNeeds`) or as a word in a string of a script that the page runs. What a selector
 * asks for inside `:is(…)`, `:not(…)` and the like, and by attribute or state, is taken as given. Custom properties
 * that nothing reads then are left out.
 */
export function criticalCss(
  sheets: readonly Stylesheet[],
  tokens: ReadonlySet<string>,
  scripts: string,
): string {
  const words = new Set(scripts.split(/[\s"'`]+/))
  const isHere = (token: string) => tokens.has(token) || words.has(token.replace(/^[.#]/, ''))
  const used = sheets.flatMap((sheet) => cut(sheet, isHere))
  const read = propertiesRead(used, scripts)
  return print(used, (sets) => sets === null || read.has(sets))
}

function cut(nodes: readonly CssNode[], isHere: (token: string) => boolean): CssNode[] {
  return nodes.flatMap((node): CssNode[] => {
    if (node.kind === 'text') return [node]
    if (node.kind === 'group') return [{ ...node, nodes: cut(node.nodes, isHere) }]
    const selectors = node.selectors.filter(({ needs }) => needs.every(isHere))
    return selectors.length > 0 ? [{ ...node, selectors }] : []
  })
}

/** The custom properties that the page reads, in a script, in a declaration, or in the value of another that is read. */
function propertiesRead(nodes: readonly CssNode[], scripts: string): Set<string> {
  const valuesOf = new Map<string, string[]>()
  const read = new Set<string>()
  const readIn = (css: string, names: RegExp) => {
    for (const [name] of css.matchAll(names)) {
      if (read.has(name)) continue
      read.add(name)
      for (const value of valuesOf.get(name) ?? []) readIn(value, inVar)
    }
  }
  const declarations = linesOf(nodes)
  for (const { css, sets } of declarations)
    if (sets !== null) valuesOf.set(sets, [...(valuesOf.get(sets) ?? []), css])
  for (const { css, sets } of declarations) if (sets === null) readIn(css, inVar)
  readIn(scripts, /--[\w-]+/g)
  return read
}

const inVar = /(?<=var\(\s*)--[^\s,)]+/g

function linesOf(nodes: readonly CssNode[]): Declaration[] {
  return nodes.flatMap((node) =>
    node.kind === 'group' ? linesOf(node.nodes) : node.kind === 'rule' ? node.body : [node],
  )
}

function print(nodes: readonly CssNode[], isUsed: (sets: string | null) => boolean): string {
  let css = ''
  for (const node of nodes) {
    if (node.kind === 'text') css += isUsed(node.sets) ? node.css : ''
    else if (node.kind === 'group') {
      const inner = print(node.nodes, isUsed)
      if (inner !== '') css += `${node.head}{${inner}}`
    } else {
      const body = node.body.filter(({ sets }) => isUsed(sets)).map((line) => line.css)
      if (body.length > 0)
        css += `${node.selectors.map((selector) => selector.css).join(',')}{${body.join('')}}`
    }
  }
  return css
}

function toCssNode(node: ChildNode): CssNode[] {
  if (node.type === 'comment') return []
  if (node.type === 'rule') return [toRule(node)]
  if (node.type === 'atrule' && node.nodes !== undefined && groups.has(node.name)) {
    const head = `@${node.name}${node.params === '' ? '' : ` ${node.params}`}`
    return [{ kind: 'group', head, nodes: node.nodes.flatMap((child) => toCssNode(child)) }]
  }
  const sets = node.type === 'atrule' && node.name === 'property' ? node.params : null
  return [{ kind: 'text', css: withSemicolon(node), sets }]
}

function toRule(rule: Rule): CssNode {
  const selectors = rule.selectors.map((css) => ({ css, needs: selectorNeeds(css) }))
  const body = rule.nodes.map((node) => ({
    css: withSemicolon(node),
    sets: node.type === 'decl' && node.prop.startsWith('--') ? node.prop : null,
  }))
  return { kind: 'rule', selectors, body }
}

function withSemicolon(node: ChildNode): string {
  const css = node.toString()
  return node.type === 'rule' || (node as AtRule).nodes !== undefined ? css : `${css};`
}

/**
 * What must stand in a page for a selector to apply, as far as it is plain: `.class`, `#id`, `element`. Throws where it
 * is not a selector.
 */
export function selectorNeeds(selector: string): string[] {
  const needs: string[] = []
  for (const { nodes } of parseSelector().astSync(selector).nodes) {
    for (const node of nodes) {
      if (node.type === 'class') needs.push(`.${node.value}`)
      if (node.type === 'id') needs.push(`#${node.value}`)
      if (node.type === 'tag') needs.push(node.value.toLowerCase())
    }
  }
  return needs
}

function resolveUrls(value: string, address: string): string {
  return value.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, quote: string, url: string) => {
    if (/^(?:[a-z]+:|\/|#)/i.test(url)) return whole
    const resolved = new URL(url, new URL(address, 'http://site'))
    return `url(${quote}${resolved.pathname}${resolved.search}${resolved.hash}${quote})`
  })
}
