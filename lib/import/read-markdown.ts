import { parseDocument } from 'yaml'
import { sourceSchema } from '../content/schema.ts'
import { guessLanguage } from '../engine/guess-language.ts'
import { levelSpace } from './escape-markdown.ts'
import { headingWords } from './heading-words.ts'
import type { ImportedArticle, ImportFinding } from './imported-article.ts'

const taken = ['title', 'outlet', 'author', 'published', 'url', 'lang', 'note'] as const

/**
 * An article from a Markdown file of another program. Its text is taken over as it stands; keys of its front matter
 * that we have too are kept, the others are set aside with their values; a first heading is the title where none is given.
 */
export function readMarkdown(given: string): ImportedArticle {
  const text = given.replace(/\r\n?/g, '\n')
  const front = /^\uFEFF?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text)
  const findings: ImportFinding[] = []
  const article: ImportedArticle = {
    title: null,
    outlet: null,
    author: null,
    published: null,
    url: null,
    lang: null,
    note: null,
    blocks: [],
    findings,
  }
  let body = front ? text.slice(front[0].length) : text.replace(/^\uFEFF/, '')
  const values: unknown = front ? readYaml(front[1]!) : {}
  const keys = new Map(Object.entries(typeof values === 'object' && values !== null ? values : {}))
  for (const key of taken) {
    const result = sourceSchema.shape[key].safeParse(keys.get(key))
    if (!keys.has(key) || !result.success || result.data === null) continue
    article[key] = result.data
    keys.delete(key)
    findings.push({ line: 1, what: key, text: result.data })
  }
  const start = body.length - body.trimStart().length
  const line = /[^\r\n]*/.exec(body.slice(start))![0]
  const heading = article.title ? null : headingWords(line, /^# +/)
  if (heading) {
    article.title = levelSpace(heading.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    body = body.slice(start + line.length)
    findings.push({ line: 1, what: 'title', text: article.title })
  }
  article.blocks.push({ kind: 'markdown', line: 1, text: body.trim() })
  if (keys.size > 0 || (front && values === null)) {
    const rest =
      keys.size > 0
        ? [...keys].map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')
        : front![1]!
    article.blocks.push({ kind: 'aside', line: 1, reason: 'front matter', text: rest })
    findings.push({ line: 1, what: 'set aside (front matter)', text: rest })
  }
  article.lang ??= guessLanguage(body)
  return article
}

function readYaml(yaml: string): unknown {
  const document = parseDocument(yaml)
  return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 })
}
