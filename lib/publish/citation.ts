import { readDate } from '../story/date-in-words.ts'
import { shownWords } from '../story/shown-words.ts'
import { sourceById } from '../story/source-by-id.ts'
import { toMap } from '../to-map.ts'
import type { Quote, Story } from '../types.ts'
import { absoluteHref, quoteHref } from './address.ts'
import { escapeHtml } from './escape-html.ts'

/** What a citation is made of. Everything but the words may be unknown. */
export type Citable = {
  /** The words, without quotation marks. */
  words: string
  speaker: string | null
  /** Who wrote the article, its title, who published it, and when (ISO 8601). */
  author: string | null
  title: string | null
  outlet: string | null
  published: string | null
  /** Address of the original article. */
  url: string | null
  /** Address of the quote's page here, and the id in it. */
  link: string
  id: string
}

/** A quote's base as the first source that has it gives it, with the speaker whom that source names. */
export function toCitable(story: Story, quote: Quote): Citable {
  const base = quote.wordings[quote.base]!
  const source = sourceById(story, base.sources[0]!)
  const saying = quote.sayings.find((one) => one.source === source.id)
  const path = quoteHref(quote.id)
  return {
    words: shownWords(base.text),
    speaker: saying?.speaker?.name ?? null,
    author: source.author,
    title: source.title,
    outlet: source.outlet,
    published: source.published,
    url: source.url,
    link: absoluteHref(path) ?? path,
    id: quote.id,
  }
}

export const citationStyles = ['plain', 'markdown', 'html', 'apa', 'chicago', 'mla', 'bibtex'] as const
export type CitationStyle = (typeof citationStyles)[number]

/**
 * A quote as a citation. The styles follow their handbooks for an article of a news site (APA 7, 10.1; Chicago 17,
 * 14.191; MLA 9); what is not known is left out, but for the date, which they all want named as unknown.
 */
export function toCitation(quote: Citable, style: CitationStyle): string {
  return writers[style](quote)
}

const writers: Record<CitationStyle, (quote: Citable) => string> = {
  plain: citePlain,
  markdown: citeMarkdown,
  html: citeHtml,
  apa: citeApa,
  chicago: citeChicago,
  mla: citeMla,
  bibtex: citeBibtex,
}

function citePlain({ words, speaker, title, outlet, published, link }: Citable): string {
  const by = [speaker, outlet, title === null ? null : `“${title}”`, day(published)].filter(
    (part) => part !== null,
  )
  return `“${nested(words)}”${by.length > 0 ? ` – ${by.join(', ')}` : ''}. ${link}`
}

function citeMarkdown({ words, speaker, title, outlet, published, url, link }: Citable): string {
  const quoted = words
    .split(/\n/)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n')
  const article =
    title === null
      ? null
      : url === null
        ? `*${escapeMarkdown(title)}*`
        : `[${escapeMarkdown(title)}](${markdownAddress(url)})`
  const by = [speaker, outlet].filter((part) => part !== null).map(escapeMarkdown)
  const parts = [...by, article, day(published)].filter((part) => part !== null)
  return `${quoted}\n>\n> — ${[...parts, `[quote](${markdownAddress(link)})`].join(', ')}`
}

function citeHtml({ words, speaker, title, outlet, published, url, link }: Citable): string {
  const article =
    title === null
      ? null
      : url === null
        ? `<cite>${escapeHtml(title)}</cite>`
        : `<a href="${escapeHtml(url)}"><cite>${escapeHtml(title)}</cite></a>`
  const by = [speaker, outlet].filter((part) => part !== null).map(escapeHtml)
  const date =
    published === null ? null : `<time datetime="${escapeHtml(published)}">${day(published)}</time>`
  const parts = [...by, article, date, `<a href="${escapeHtml(link)}">quote</a>`].filter(
    (part) => part !== null,
  )
  return `<figure><blockquote cite="${escapeHtml(link)}"><p dir="auto">${escapeHtml(words)}</p></blockquote><figcaption>${parts.join(', ')}</figcaption></figure>`
}

/** Author, A. (2023, April 24). Title. *Outlet*. Address */
function citeApa({ author, title, outlet, published, url, link }: Citable): string {
  const name = author === null ? outlet : apaName(author)
  const date = `(${apaDate(published)}).`
  const head =
    name === null
      ? [sentence(title ?? 'Untitled article'), date]
      : [sentence(name), date, sentence(title ?? '[Untitled article]')]
  const publisher = author === null ? [] : outlet === null ? [] : [sentence(outlet)]
  return [...head, ...publisher, url ?? link].join(' ')
}

/** Author, First. “Title.” *Outlet*, April 24, 2023. Address. */
function citeChicago({ author, title, outlet, published, url, link }: Citable): string {
  const parts: string[] = []
  if (author !== null) parts.push(sentence(turnedName(author)))
  parts.push(title === null ? 'Untitled article.' : `“${closed(nested(title))}”`)
  parts.push(
    sentence(
      [outlet, published === null ? 'n.d.' : longDate(published)].filter((part) => part !== null).join(', '),
    ),
  )
  parts.push(`${url ?? link}.`)
  return parts.join(' ')
}

/** Author, First. “Title.” *Outlet*, 24 Apr. 2023, address. */
function citeMla({ author, title, outlet, published, url, link }: Citable): string {
  const head = author === null ? [] : [sentence(turnedName(author))]
  const name = title === null ? 'Untitled article.' : `“${closed(nested(title))}”`
  const container = [
    outlet,
    published === null ? 'n.d.' : mlaDate(published),
    (url ?? link).replace(/^https?:\/\//, ''),
  ]
  return [...head, name, `${container.filter((part) => part !== null).join(', ')}.`].join(' ')
}

function citeBibtex({ words, speaker, author, title, outlet, published, url, link, id }: Citable): string {
  const date = published === null ? null : readDate(published)
  const fields: [string, string | null][] = [
    [
      'author',
      author === null
        ? outlet === null
          ? null
          : `{${escapeBibtex(outlet)}}`
        : author
            .split(/\s+and\s+|\s*&\s*|;\s*/)
            .map(escapeBibtex)
            .join(' and '),
    ],
    ['title', title === null ? null : `{${escapeBibtex(title)}}`],
    ['journal', outlet === null ? null : escapeBibtex(outlet)],
    ['year', date && String(date.year)],
    ['month', date?.month ? monthKeys[date.month - 1]! : null],
    ['day', date?.day ? String(date.day) : null],
    ['url', url === null ? null : bibtexAddress(url)],
    ['note', `\\url{${bibtexAddress(link)}}`],
    ['abstract', escapeBibtex(`${speaker === null ? '' : `${speaker}: `}“${words}”`)],
  ]
  const lines = fields.flatMap(([name, value]) => {
    if (value === null) return []
    return name === 'month' ? [`  month = ${value}`] : [`  ${name} = {${value}}`]
  })
  return `@article{${id.replace(/[^\w-]/g, '')},\n${lines.join(',\n')}\n}`
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const monthKeys = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function day(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 10)
}

function apaDate(iso: string | null): string {
  const date = iso === null ? null : readDate(iso)
  if (!date) return iso ?? 'n.d.'
  const { year, month, day } = date
  if (month === null) return String(year)
  return day === null ? `${year}, ${months[month - 1]}` : `${year}, ${months[month - 1]} ${day}`
}

function longDate(iso: string): string {
  const date = readDate(iso)
  if (!date) return iso
  const { year, month, day } = date
  if (month === null) return String(year)
  return day === null ? `${months[month - 1]} ${year}` : `${months[month - 1]} ${day}, ${year}`
}

function mlaDate(iso: string): string {
  const date = readDate(iso)
  if (!date) return iso
  const { year, month, day } = date
  if (month === null) return String(year)
  return day === null ? `${mlaMonths[month - 1]} ${year}` : `${day} ${mlaMonths[month - 1]} ${year}`
}

const organization =
  /\b(agency|agencies|press|news|staff|reuters|afp|team|desk|editors?|newsroom|redaktion|inc)\b/i

/** “Jakob Lindner” as family and given names; `null` for a newsroom, a single name, or several authors. */
function splitName(author: string): { family: string; given: string } | null {
  const names = author.trim().split(/\s+/)
  if (names.length < 2 || names.length > 4 || /,|&|\band\b|;/.test(author) || organization.test(author))
    return null
  const particle = names.findIndex(
    (name, at) => at > 0 && /^(van|von|de|der|den|da|di|del|la|le|al|bin|ibn)$/i.test(name),
  )
  const from = particle > 0 ? particle : names.length - 1
  return { family: names.slice(from).join(' '), given: names.slice(0, from).join(' ') }
}

function apaName(author: string): string {
  const name = splitName(author)
  if (name === null) return author
  const initials = name.given.split(/\s+/).map((given) => `${[...given][0]!.toUpperCase()}.`)
  return `${name.family}, ${initials.join(' ')}`
}

function turnedName(author: string): string {
  const name = splitName(author)
  return name === null ? author : `${name.family}, ${name.given}`
}

function sentence(text: string): string {
  return /[.?!…。]["”’]?$/.test(text) ? text : `${text}.`
}

/** A title with its full stop inside the marks, as American styles have it. */
function closed(text: string): string {
  return /[.?!…。]$/.test(text) ? text : `${text}.`
}

/** Double marks within words that are put in double marks become single. */
function nested(text: string): string {
  return text
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’')
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/, '$1\\$2')
}

function markdownAddress(address: string): string {
  return address.replace(/[()<>\s]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  )
}

const bibtexSigns = toMap<string>({
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
})

function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^“”–—{}$&%#_]/g, (sign) => bibtexSigns.get(sign) ?? `\\${sign}`)
}

/** Braces and blanks would end the field; everything else stands in `\url` as it is. */
function bibtexAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))
}
