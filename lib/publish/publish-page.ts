import type { Element, ElementContent, Root, RootContent } from 'hast'
import { type Options, toHtml } from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { criticalCss, type Stylesheet } from './critical-css.ts'
import { contentSecurityPolicy, type PageNeeds } from './policy.ts'

/** What the site's pages share, by the addresses that Next's pages use. */
export type SiteAssets = {
  basePath: string
  /** Style sheets that may be inlined. */
  stylesheets: Record<string, Stylesheet>
  /** Our own browser scripts: the address to publish them at, and their text. */
  scripts: Record<string, { href: string; text: string }>
}

/** A page as it is published. */
export type PublishedPage = {
  html: string
  /** Style sheets the page still asks for. */
  stylesheets: string[]
  /** What the policy would break, for a person. A page with problems must not be published. */
  problems: string[]
}

const parser = unified().use(rehypeParse).freeze()

/** What the standard lets a page leave out: quotation marks around plain values, and tags that are understood. */
const spelling: Options = { preferUnquoted: true, omitOptionalTags: true }

/** What a page says of itself, read element by element. */
type PageReading = {
  needs: PageNeeds
  /** What selectors may ask of it. */
  tokens: Set<string>
  /** Texts of the site's own scripts. */
  scripts: string[]
  /** Addresses of style sheets. */
  linked: string[]
  problems: string[]
}

type Verdict = 'keep' | 'remove'

/**
 * Turns a page as Next exports it into the page as it is published: without Next's scripts, flight data and
 * preloads, with the style rules that it uses inside it, and with its content security policy.
 */
export function publishPage(exported: string, assets: SiteAssets): PublishedPage {
  const page = withoutFlightData(exported)
  const tree = parser.parse(page)
  const { needs, tokens, scripts, linked, problems } = readPage(tree, assets)
  const head = findHead(tree)
  const isInlined = (address: string) => Object.hasOwn(assets.stylesheets, address)
  const sheets = linked.filter(isInlined).map((address) => assets.stylesheets[address]!)
  if (sheets.length > 0) {
    const script = scripts.join('\n')
    // What a script reads from elsewhere has letters of its own.
    const letters = needs.search || needs.reads ? null : page + script
    const css = criticalCss(sheets, tokens, script, letters)
    needs.styles.push(css)
    insertAfterCharset(head, { type: 'element', tagName: 'style', properties: {}, children: [text(css)] })
  }
  const left = linked.filter((address) => !isInlined(address))
  needs.stylesheets = left.length > 0
  needs.dataPictures = needs.styles.some((css) => /url\(\s*["']?data:/.test(css))
  insertAfterCharset(head, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: contentSecurityPolicy(needs) },
    children: [],
  })
  return { html: write(tree, head), stylesheets: left, problems: [...new Set(problems)] }
}

/** The page as text. What is for other programs keeps its quotation marks: some look for it in the text as it is. */
function write(tree: Root, head: Element): string {
  head.children = head.children.map((node) =>
    node.type === 'element' && node.tagName === 'meta' ? { type: 'raw', value: toHtml(node) } : node,
  )
  return toHtml(tree, { ...spelling, allowDangerousHtml: true })
}

/** Reads the page, and takes out of it what is Next's. */
function readPage(tree: Root, assets: SiteAssets): PageReading {
  const reading: PageReading = {
    needs: {
      styles: [],
      scripts: false,
      stylesheets: false,
      dataPictures: false,
      form: false,
      search: false,
      reads: false,
    },
    tokens: new Set(),
    scripts: [],
    linked: [],
    problems: [],
  }
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return
    if (node.type === 'comment') {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type !== 'element') return
    if (readElement(node, reading, assets) === 'remove' || isEmptyBoundary(node)) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    addTokens(node, reading.tokens)
  })
  return reading
}

function readElement(element: Element, reading: PageReading, assets: SiteAssets): Verdict {
  const { needs, problems } = reading
  problems.push(...attributeProblems(element))
  switch (element.tagName) {
    case 'script':
      return readScript(element, reading, assets)
    case 'style':
      needs.styles.push(textOf(element))
      return 'keep'
    case 'link':
      return readLink(element, reading, assets)
    case 'meta':
      return element.properties.name === 'next-size-adjust' ? 'remove' : 'keep'
    case 'form':
      needs.form = true
      return 'keep'
    case 'template':
      if (/^[BP]:/.test(String(element.properties.id)))
        problems.push('text arrives by script: a component suspended while the page was rendered')
      return 'keep'
    default:
      return 'keep'
  }
}

function readScript(
  element: Element,
  { needs, scripts, problems }: PageReading,
  assets: SiteAssets,
): Verdict {
  if (isDataBlock(element)) return 'keep'
  const source = element.properties.src
  if (typeof source !== 'string') {
    if (!isNextScript(textOf(element)))
      problems.push(`inline script, which the policy forbids: ${excerpt(textOf(element))}`)
    return 'remove'
  }
  if (source.startsWith(`${assets.basePath}/_next/`)) return 'remove'
  const own = Object.hasOwn(assets.scripts, source) ? assets.scripts[source] : undefined
  if (own === undefined) {
    problems.push(`script that is not the site's own: ${source}`)
    return 'keep'
  }
  element.properties.src = own.href
  scripts.push(own.text)
  needs.scripts = true
  if (source.endsWith('/search.js')) needs.search = true
  if (source.endsWith('/not-found.js')) needs.reads = true
  return 'keep'
}

function readLink(element: Element, { linked }: PageReading, assets: SiteAssets): Verdict {
  const { rel, href } = element.properties
  const relation = Array.isArray(rel) ? rel.join(' ') : ''
  if (relation === 'stylesheet') linked.push(String(href))
  if (relation === 'stylesheet') return Object.hasOwn(assets.stylesheets, String(href)) ? 'remove' : 'keep'
  if (relation === 'preconnect' || relation === 'modulepreload') return 'remove'
  return relation === 'preload' && element.properties.as !== 'font' ? 'remove' : 'keep'
}

/**
 * The page without Next's flight data, which is two thirds of it. Cut as text, before the page is parsed: Next
 * writes every `<` in it as `\u003c`, so that its end is the next end tag.
 */
function withoutFlightData(html: string): string {
  return html.replace(/<script>(?:\(self\.__next_f=|self\.__next_f\.push\()[^<]*<\/script>/g, '')
}

function isNextScript(script: string): boolean {
  return /^(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT)/.test(
    script,
  )
}

/** A `<script>` that is data to a browser: JSON-LD and the like. */
function isDataBlock({ properties }: Element): boolean {
  const type = properties.type
  return (
    typeof type === 'string' &&
    !/^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i.test(type)
  )
}

/** The empty `<div hidden>` in which Next streams metadata. */
function isEmptyBoundary({ tagName, properties, children }: Element): boolean {
  return (
    tagName === 'div' &&
    properties.hidden === true &&
    Object.keys(properties).length === 1 &&
    children.every((child) => child.type === 'comment')
  )
}

const addressAttributes = ['href', 'src', 'action', 'formAction', 'xLinkHref', 'poster', 'data']

/** Attributes that the policy would silence, and addresses that no page of the site may have. */
function attributeProblems({ tagName, properties }: Element): string[] {
  const problems: string[] = []
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'style')
      problems.push(`<${tagName} style>, which the policy forbids: ${excerpt(String(value))}`)
    if (/^on/i.test(name)) problems.push(`<${tagName} ${name}>, which the policy forbids`)
    if (addressAttributes.includes(name) && !isSafeAddress(String(value)))
      problems.push(`<${tagName} ${name}> with an address that is not allowed: ${excerpt(String(value))}`)
  }
  return problems
}

/** Relative, `http(s):` or `mailto:`, read as a browser does: white space and controls inside do not count. */
export function isSafeAddress(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\0-\x20]/g, ''))?.[1]
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)
}

function addTokens({ tagName, properties }: Element, tokens: Set<string>): void {
  tokens.add(tagName.toLowerCase())
  if (Array.isArray(properties.className)) for (const name of properties.className) tokens.add(`.${name}`)
  if (typeof properties.id === 'string') tokens.add(`#${properties.id}`)
  if (tagName === 'input') tokens.add(`[type=${properties.type ?? 'text'}]`)
  if (typeof properties.lang === 'string') {
    const parts = properties.lang.toLowerCase().split('-')
    parts.forEach((_, i) => void tokens.add(`:lang(${parts.slice(0, i + 1).join('-')})`))
  }
  if (properties.placeholder !== undefined) tokens.add('[placeholder]')
}

function findHead(tree: Root): Element {
  const find = (nodes: readonly (RootContent | ElementContent)[], name: string) =>
    nodes.find((node): node is Element => node.type === 'element' && node.tagName === name)
  const head = find(find(tree.children, 'html')?.children ?? [], 'head')
  if (head === undefined) throw new Error('page without <head>')
  return head
}

/** A policy holds from where it stands, and the encoding must be known within the first kilobyte. */
function insertAfterCharset(head: Element, element: Element): void {
  const charset = head.children.findIndex(
    (node) => node.type === 'element' && node.properties.charSet !== undefined,
  )
  head.children.splice(charset + 1, 0, element)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

function excerpt(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
