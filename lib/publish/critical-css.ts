import { type AtRule, type ChildNode, parse, type Rule } from 'postcss'
import parseSelector, { type Node } from 'postcss-selector-parser'

/** One style sheet of the site, ready to be cut to what a page uses. */
export type Stylesheet = CssNode[]

type CssNode =
  | { kind: 'text'; css: string; sets: string | null; letters: RegExp | null }
  | { kind: 'group'; head: string; nodes: CssNode[] }
  | { kind: 'rule'; selectors: Selector[]; body: Declaration[] }

/** `needs`: of each list, one must be there. */
type Selector = { css: string; needs: string[][] }

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
 * The rules of `sheets` that can apply in a page: every class, id, element name and language a selector asks for stands
 * in the page (`tokens`, see `selectorNeeds`) or as a word in a string of a script that the page runs. What a selector
 * asks for inside `:not(…)` and the like, and by attribute or state, is taken as given. Custom
 * properties that nothing reads then are left out, and faces for letters that are not in `text`, where that is known.
 */
export function criticalCss(
  sheets: readonly Stylesheet[],
  tokens: ReadonlySet<string>,
  scripts: string,
  text: string | null,
): string {
  const words = new Set(scripts.split(/[\s"'`]+/))
  const isHere = (token: string) => tokens.has(token) || words.has(token.replace(/^[.#]/, ''))
  const used = joinGroups(sheets.flatMap((sheet) => cut(sheet, isHere, text)))
  const read = propertiesRead(used, scripts)
  return print(used, (sets) => sets === null || read.has(sets))
}

function cut(nodes: readonly CssNode[], isHere: (token: string) => boolean, text: string | null): CssNode[] {
  return nodes.flatMap((node): CssNode[] => {
    if (node.kind === 'text') return text === null || node.letters?.test(text) !== false ? [node] : []
    if (node.kind === 'group') return [{ ...node, nodes: cut(node.nodes, isHere, text) }]
    const selectors = node.selectors.filter(({ needs }) => needs.every((any) => any.some(isHere)))
    return selectors.length > 0 ? [{ ...node, selectors }] : []
  })
}

/** Neighbours that stand in the same layer or ask the same of the medium, as one; layers without a name are never the same. */
function joinGroups(nodes: readonly CssNode[]): CssNode[] {
  const joined: CssNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.kind === 'group' && last?.kind === 'group' && last.head === node.head && node.head !== '@layer')
      joined[joined.length - 1] = { ...last, nodes: [...last.nodes, ...node.nodes] }
    else joined.push(node)
  }
  return joined.map((node) => (node.kind === 'group' ? { ...node, nodes: joinGroups(node.nodes) } : node))
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
        css += `${node.selectors.map((selector) => selector.css).join(',')}{${body.join('').replace(/;$/, '')}}`
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
  return [{ kind: 'text', css: withSemicolon(node), sets, letters: lettersOf(node) }]
}

/** The letters that a face is for: one of `unicode-range: U+0-FF, U+4??`. */
function lettersOf(node: ChildNode): RegExp | null {
  if (node.type !== 'atrule' || node.name !== 'font-face') return null
  const range = node.nodes?.find((line) => line.type === 'decl' && line.prop === 'unicode-range')
  if (range?.type !== 'decl') return null
  const ranges = range.value.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice('U+'.length).split('-')
    return `\\u{${from.replaceAll('?', '0')}}-\\u{${to.replaceAll('?', 'f')}}`
  })
  return new RegExp(`[${ranges.join('')}]`, 'u')
}

function toRule(rule: Rule): CssNode {
  const selectors = rule.selectors.flatMap(openList).map((css) => ({ css, needs: selectorNeeds(css) }))
  const body = rule.nodes
    .map((node) => ({
      css: withSemicolon(node),
      sets: node.type === 'decl' && node.prop.startsWith('--') ? node.prop : null,
    }))
    // Lightning CSS writes a prefixed declaration again for each time that it was looked at.
    .filter(({ css }, i, all) => css !== all[i - 1]?.css)
  return { kind: 'rule', selectors, body }
}

function withSemicolon(node: ChildNode): string {
  const css = node.toString()
  return node.type === 'rule' || (node as AtRule).nodes !== undefined ? css : `${css};`
}

/** Parts of fields, which Tailwind's first rules level, and the attribute of the field that has them. */
const parts: [part: RegExp, field: string][] = [
  [/^::file-selector-button$/, '[type=file]'],
  [/^::-webkit-(?:date|calendar)/, '[type=date]'],
  [/^::-webkit-search/, '[type=search]'],
  [/^::-webkit-(?:inner|outer)-spin-button$/, '[type=number]'],
  [/^::placeholder$/, '[placeholder]'],
]

/**
 * What must stand in a page for a selector to apply, as far as it is plain: `.class`, `#id`, `element`, `:lang(…)`, and
 * for a part of a field `[type=…]` or `[placeholder]`; of each list, one. Throws where it is not a selector.
 */
export function selectorNeeds(selector: string): string[][] {
  return parseSelector()
    .astSync(selector)
    .nodes.flatMap(({ nodes }) => nodes.flatMap(needsOf))
}

function needsOf(node: Node): string[][] {
  if (node.type === 'class') return [[`.${node.value}`]]
  if (node.type === 'id') return [[`#${node.value}`]]
  if (node.type === 'tag') return [[node.value.toLowerCase()]]
  if (node.type !== 'pseudo') return []
  if (/^:(?:is|where|has)$/.test(node.value))
    return needsOfList(node.nodes.map((one) => one.nodes.flatMap(needsOf)))
  if (node.value === ':lang' && node.nodes.length === 1) return [[`:lang(${node.nodes[0]})`]]
  return parts.filter(([part]) => part.test(node.value)).map(([, field]) => [field])
}

/** Of selectors of which one must apply: all that the only one asks for, or of several the first thing that each asks for. */
function needsOfList(needs: string[][][]): string[][] {
  if (needs.length === 1) return needs[0]!
  return needs.every((one) => one.length > 0) ? [needs.flatMap(([first = []]) => first)] : []
}

/** The selectors of a list that a minifier has put into one `:is(…)`. */
function openList(selector: string): string[] {
  const [node, ...more] = parseSelector().astSync(selector).nodes[0]!.nodes
  const isList = node?.type === 'pseudo' && node.value === ':is' && more.length === 0
  return isList ? node.nodes.map((one) => String(one).trim()) : [selector]
}

function resolveUrls(value: string, address: string): string {
  return value.replace(/url\(\s*(["']?)([^"')]+)\1\s*\)/g, (whole, quote: string, url: string) => {
    if (/^(?:[a-z]+:|\/|#)/i.test(url)) return whole
    const resolved = new URL(url, new URL(address, 'http://site'))
    return `url(${quote}${resolved.pathname}${resolved.search}${resolved.hash}${quote})`
  })
}
