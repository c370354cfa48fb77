import type { EngineSource, Span } from '../../types.ts'
import type { ClassedWords } from '../attribute/classed-words.ts'
import { anyOf, isSay } from '../attribute/piece.ts'
import { readSubject } from '../attribute/read-subject.ts'
import { type RunningText, readRunningText } from '../attribute/running-text.ts'
import { isBlank } from '../level/character-classes.ts'

/**
 * Quotations that stand as paragraphs of their own: blocks of kind `quote`, lines that begin with `> `, and the
 * paragraph after one that only says who says so (“The Post reports:”).
 */
export function findBlockQuotations({ text, blocks }: EngineSource, classed: ClassedWords): Span[] {
  const found: Span[] = []
  for (const block of blocks ?? []) if (block.kind === 'quote') push(found, text, block.start, block.end)
  if (!blocks) pushQuotedLines(found, text)
  pushAfterColons(found, text, classed)
  return found
}

function push(found: Span[], text: string, from: number, to: number) {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start < end) found.push({ start, end })
}

/** Lines of a mail or of Markdown that begin with `> `; neighbours are one quotation. */
function pushQuotedLines(found: Span[], text: string) {
  let at = text.startsWith('> ') ? 0 : text.indexOf('\n> ') + 1
  while (at > 0 || (at === 0 && text.startsWith('> '))) {
    let end = at
    for (;;) {
      const newline = text.indexOf('\n', end)
      if (newline < 0) {
        end = text.length
        break
      }
      end = newline
      if (!text.startsWith('\n> ', newline) && !text.startsWith('\n>\n', newline)) break
      end++
    }
    push(found, text, at + 2, end)
    at = text.indexOf('\n> ', end) + 1
    if (at === 0) break
  }
}

/** “The Post reports:” is a short line; a longer one ends in a colon for other reasons. Code units. */
const longestLeadIn = 90
/** A quoted paragraph is one of running text. Code units. */
const shortestParagraph = 80

function pushAfterColons(found: Span[], text: string, classed: ClassedWords) {
  for (let colon = text.indexOf(':\n'); colon >= 0; colon = text.indexOf(':\n', colon + 1)) {
    const from = Math.max(0, colon - longestLeadIn)
    const line = text.slice(from, colon).lastIndexOf('\n')
    if (line < 0 && from > 0) continue
    let start = colon + 1
    while (start < text.length && isBlank(text.charCodeAt(start))) start++
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end - start < shortestParagraph || !isRunningText(text, start, end)) continue
    if (!saysWho(readRunningText(text, classed, { start: from + line + 1, end: colon }))) continue
    const inside = found.some((f) => f.start < end && start < f.end)
    if (!inside) push(found, text, start, end)
  }
}

function isRunningText(text: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}\p{L}*[ ,’']/u.test(text.slice(start, start + 40)) && /[.!?]\s*$/.test(text.slice(end - 3, end))
  )
}

/** The line is a subject and its verb of saying, and nothing else. */
function saysWho(line: RunningText): boolean {
  const { pieces } = line
  const last = pieces[pieces.length - 1]
  if (!isSay(last) || last?.capital) return false
  const subject = readSubject(line, 0, pieces.length - 1, true)
  if (!subject || subject.type === 'pronoun') return false
  return pieces.slice(subject.next, -1).every(isSmall)
}

/** “has”, “also”. */
const isSmall = anyOf('around')
