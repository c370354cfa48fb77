import { parseDocument } from 'yaml'
import { sourceSchema } from '../content/schema.ts'
import { guessLanguage } from '../engine/guess-language.ts'
import { levelSpace } from './escape-markdown.ts'
import type { Finding, ImportedArticle } from './imported-article.ts'

const taken = ['title', 'outlet', 'author', 'published', 'url', 'lang', 'note'] as const

/**
 * An article from a Markdown file of another program. Its text is taken over as it stands; keys of its front matter
 * that we have too are kept, the others are set aside with their values; a first heading is the title where none is given.
 */
export function readMarkdown(text: string): ImportedArticle {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  const findings: Finding[] = []
  const article: ImportedArticle = {
    title: null,
    outlet: null,
    author: null,
    published: null,
    url: null,
    lang: null,
    note: null,
    pieces: [],
    findings,
  }
  let body = front ? text.slice(front[0].length) : text.replace(/^\uFEFF/, '')
  const values: unknown = front ? readYaml(front[1]!) : {}
  const given = new Map(Object.entries(typeof values === 'object' && values !== null ? values : {}))
  for (const key of taken) {
    const result = sourceSchema.shape[key].safeParse(given.get(key))
    if (!given.has(key) || !result.success || result.data === null) continue
    article[key] = result.data
    given.delete(key)
    findings.push({ line: 1, what: key, text: result.data })
  }
  const heading = article.title ? null : /^\s*# +(.+?) *#* *(?:\r?\n|$)/.exec(body)
  if (heading) {
    article.title = levelSpace(heading[1]!.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    body = body.slice(heading[0].length)
    findings.push({ line: 1, what: 'title', text: article.title })
  }
  article.pieces.push({ kind: 'markdown', line: 1, text: body.trim() })
  if (given.size > 0 || (front && values === null)) {
    const rest =
      given.size > 0
        ? [...given].map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')
        : front![1]!
    article.pieces.push({ kind: 'aside', line: 1, reason: 'front matter', text: rest })
    findings.push({ line: 1, what: 'set aside (front matter)', text: rest })
  }
  article.lang ??= guessLanguage(body)
  return article
}

function readYaml(yaml: string): unknown {
  const document = parseDocument(yaml)
  return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 })
}
