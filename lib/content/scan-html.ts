/** Something in raw HTML that is not text: half-open `[start, end)` of UTF-16 offsets into the HTML. */
export type HtmlPiece = { start: number; end: number } & (
  | { kind: 'tag'; name: string; isEnd: boolean; attributes: { name: string; value: string | null }[] }
  /** A comment, a declaration, an instruction or CDATA; `words` is what stands in it. */
  | { kind: 'comment'; opening: string; closing: string; words: string }
  /** A “<” that begins nothing. */
  | { kind: 'sign' }
  /** Opened by `opening` and not closed to the end of the HTML. */
  | { kind: 'open'; opening: string; closing: string }
)

const comments: [opening: RegExp, closing: string][] = [
  [/<!--/y, '-->'],
  [/<\?/y, '?>'],
  [/<!\[CDATA\[/y, ']]>'],
  [/<!(?=[a-z])/iy, '>'],
]

/** Elements between whose tags HTML knows no others. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/**
 * Tags and comments of raw HTML, with the ends that Markdown gives them, in order. One pass. White space is HTML's: a
 * no-break space belongs to the name it stands in.
 */
export function scanHtml(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  /** Endings that do not come any more: looked for once. */
  const ended = new Set<string>()
  const find = (words: string, from: number): number => {
    const at = ended.has(words) ? -1 : html.indexOf(words, from)
    if (at < 0) ended.add(words)
    return at
  }
  let at = find('<', 0)
  while (at >= 0) {
    const piece = readComment(html, at, find) ?? readTag(html, at) ?? { kind: 'sign', start: at, end: at + 1 }
    pieces.push(piece)
    let next = piece.end
    if (piece.kind === 'tag' && !piece.isEnd && rawText.has(piece.name)) {
      const closing = new RegExp(`</${piece.name}(?=[ \\t\\n\\f\\r/>])`, 'gi')
      closing.lastIndex = next
      const end = ended.has(piece.name) ? null : closing.exec(html)
      if (end) next = end.index
      else ended.add(piece.name)
    }
    at = find('<', next)
  }
  return pieces
}

function readComment(
  html: string,
  start: number,
  find: (words: string, from: number) => number,
): HtmlPiece | null {
  for (const [pattern, closing] of comments) {
    const opening = match(pattern, html, start)
    if (opening === null) continue
    const from = start + opening.length
    const at = find(closing, from)
    if (at < 0) return { kind: 'open', start, end: from, opening, closing }
    return { kind: 'comment', start, end: at + closing.length, opening, closing, words: html.slice(from, at) }
  }
  return null
}

/** A tag as the HTML standard reads one: quotation marks count only where a value begins. */
function readTag(html: string, start: number): HtmlPiece | null {
  const opening = match(/<\/?[a-z][^ \t\n\f\r/>]*/iy, html, start)
  if (opening === null) return null
  const isEnd = opening[1] === '/'
  const name = opening.slice(isEnd ? 2 : 1).toLowerCase()
  const attributes: { name: string; value: string | null }[] = []
  let at = start + opening.length
  for (;;) {
    at += match(/[ \t\n\f\r/]*/y, html, at)!.length
    if (at >= html.length) return { kind: 'open', start, end: start + opening.length, opening, closing: '>' }
    if (html[at] === '>') return { kind: 'tag', start, end: at + 1, name, isEnd, attributes }
    const attribute = match(/[^ \t\n\f\r/>][^ \t\n\f\r/>=]*/y, html, at)!
    at += attribute.length
    const equals = match(/[ \t\n\f\r]*=[ \t\n\f\r]*/y, html, at)
    if (equals === null) attributes.push({ name: attribute.toLowerCase(), value: null })
    else {
      at += equals.length
      const value = match(/"[^"]*"|'[^']*'|(?!["'])[^ \t\n\f\r>]*/y, html, at)
      if (value === null) return { kind: 'open', start, end: start + opening.length, opening, closing: '>' }
      at += value.length
      attributes.push({ name: attribute.toLowerCase(), value: value.replace(/^(["'])(.*)\1$/s, '$2') })
    }
  }
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
