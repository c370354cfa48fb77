import { type AtRule, type ChildNode, parse, type Rule } from 'postcss'
import parseSelector from 'postcss-selector-parser'

/** One style sheet of the site, ready to be cut to what a page uses. */
export type Stylesheet = CssNode[]

type CssNode =
  | { kind: 'text'; css: string }
  | { kind: 'group'; head: string; nodes: CssNode[] }
  | { kind: 'rule'; selectors: { css: string; needs: string[] }[]; body: string }

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
 * the page (`tokens`, see `selectorNeeds`) or in the text of a script that the page runs. What a selector asks for
 * inside `:is(…)`, `:not(…)` and the like, and by attribute or state, is taken as given.
 */
export function criticalCss(
  sheets: readonly Stylesheet[],
  tokens: ReadonlySet<string>,
  scripts: string,
): string {
  const here = (token: string) =>
    tokens.has(token) ||
    (/^[.#]/.test(token)
      ? scripts.includes(token.slice(1))
      : ['"', "'", '`'].some((quote) => scripts.includes(quote + token + quote)))
  const known = new Map<string, boolean>()
  const isHere = (token: string) => {
    const answer = known.get(token) ?? here(token)
    known.set(token, answer)
    return answer
  }
  return sheets.map((sheet) => cut(sheet, isHere)).join('')
}

function cut(nodes: readonly CssNode[], isHere: (token: string) => boolean): string {
  let css = ''
  for (const node of nodes) {
    if (node.kind === 'text') css += node.css
    else if (node.kind === 'group') {
      const inner = cut(node.nodes, isHere)
      if (inner !== '') css += `${node.head}{${inner}}`
    } else {
      const used = node.selectors.filter(({ needs }) => needs.every(isHere))
      if (used.length > 0) css += `${used.map((selector) => selector.css).join(',')}{${node.body}}`
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
  return [{ kind: 'text', css: withSemicolon(node) }]
}

function toRule(rule: Rule): CssNode {
  const selectors = rule.selectors.map((css) => ({ css, needs: selectorNeeds(css) }))
  return { kind: 'rule', selectors, body: rule.nodes.map((node) => withSemicolon(node)).join('') }
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
