import { createHash } from 'node:crypto'

/** What a page holds that its policy must allow. */
export type PageNeeds = {
  /** Text of each inline style sheet, exactly as it stands between its tags. */
  styles: string[]
  /** Runs scripts of its own site. */
  scripts: boolean
  /** Has style sheets of its own site beside the inline ones. */
  stylesheets: boolean
  /** Shows pictures that stand in a style sheet as `data:`. */
  dataPictures: boolean
  /** Has a form that is sent to its own site. */
  form: boolean
  /** Reads files of its own site, and runs WebAssembly and a worker on them: only the search page does. */
  search: boolean
  /** Reads a file of its own site. */
  reads: boolean
}

/**
 * The content security policy of one page, for a `<meta>`. Nothing is allowed but what the page has: no other host,
 * no inline script or style that is not named by its hash, no evaluation, no plug-in, no frame, no `<base>`.
 * Markup from strings is closed to scripts by Trusted Types.
 */
export function contentSecurityPolicy(page: PageNeeds): string {
  const own = "'self'"
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': [...(page.scripts ? [own] : []), ...(page.search ? ["'wasm-unsafe-eval'"] : [])],
    'style-src': [...(page.stylesheets ? [own] : []), ...page.styles.map(hashSource)],
    'img-src': [own, ...(page.dataPictures ? ['data:'] : [])],
    'font-src': [own],
    'connect-src': page.search || page.reads ? [own] : [],
    'worker-src': page.search ? [own] : [],
    'base-uri': [],
    'form-action': page.form ? [own] : [],
  }
  const sources = Object.entries(directives).map(
    ([name, allowed]) => `${name} ${allowed.length > 0 ? allowed.join(' ') : "'none'"}`,
  )
  if (!page.search) sources.push("require-trusted-types-for 'script'", "trusted-types 'none'")
  return sources.join('; ')
}

/** `'sha256-…'` of an inline script or style. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}
