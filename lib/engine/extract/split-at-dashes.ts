import type { Span } from '../../types.ts'
import type { ClassedWords } from '../attribute/classed-words.ts'
import { isDash, isSay, type Piece, skipAround } from '../attribute/piece.ts'
import { type Hole, type RunningText, readRunningText } from '../attribute/running-text.ts'
import { isSentenceEnd } from '../attribute/sentence.ts'
import type { MarkedSpan } from './pair-marks.ts'

/** A place of a text where words are somebody's. `goesOnFrom` is the index of the part before an aside. */
type SpokenSpan = MarkedSpan & { goesOnFrom?: number }

/**
 * The spans of a text where a dash sets off who speaks: «Едем, — сказал Зорин. — Пора» is two parts of one statement, and
 * so is a paragraph that opens with a dash. Other languages' spans are as they were. Linear in the text.
 */
export function splitAtDashes(
  text: string,
  spans: readonly MarkedSpan[],
  classed: ClassedWords,
): SpokenSpan[] {
  if (!classed.language?.speaksAfterDash) return [...spans]
  const inside: MarkedSpan[][] = spans.map(() => [])
  for (const span of spans) if (span.parent >= 0) inside[span.parent]!.push(span)
  const parts = spans.flatMap((span, n) => splitSpan(text, span, inside[n]!, classed))
  return nest([...parts, ...splitParagraphs(text, spans, classed)])
}

type Part = Span & { open: number; close: number; single: boolean; unclosed: boolean; from: Span | null }

function toPart({ start, end }: Span, from: Span | null): Part {
  return { open: start, start, end, close: end, single: false, unclosed: false, from }
}

function splitSpan(
  text: string,
  span: MarkedSpan,
  inside: readonly MarkedSpan[],
  classed: ClassedWords,
): Part[] {
  const whole = { ...span, from: null }
  if (span.unclosed || !/[–—]/.test(text.slice(span.start, span.end))) return [whole]
  const holes = inside.map(({ open, close }, index) => ({ open, close, index }))
  const found = partsOf(readRunningText(text, classed, span, holes), span)
  if (found.length === 0) return [whole]
  const last = found.length - 1
  return found.map((part, n) => ({
    ...toPart(part, n === 0 ? null : found[n - 1]!),
    open: n === 0 ? span.open : part.start,
    close: n === last && part.end === span.end ? span.close : part.end,
  }))
}

/** The parts of paragraphs that open with a dash, where no marks stand over them or at their start. */
function splitParagraphs(text: string, spans: readonly MarkedSpan[], classed: ClassedWords): Part[] {
  const parts: Part[] = []
  let next = 0
  let covered = 0
  for (const paragraph of dashParagraphs(text)) {
    while (next < spans.length && spans[next]!.open <= paragraph.start) {
      covered = Math.max(covered, spans[next]!.close)
      next++
    }
    if (covered > paragraph.start) continue
    const holes: Hole[] = []
    for (let n = next; n < spans.length && spans[n]!.open < paragraph.end; n++)
      if (spans[n]!.open >= (holes.at(-1)?.close ?? 0)) holes.push({ ...spans[n]!, index: n })
    const found = partsOf(readRunningText(text, classed, paragraph, holes), paragraph)
    found.forEach((part, n) => {
      parts.push(toPart(part, n === 0 ? null : found[n - 1]!))
    })
  }
  return parts
}

/** Paragraphs that open with a dash, without it. */
function dashParagraphs(text: string): Span[] {
  return [...text.matchAll(/^[ \t]*[–—-]\s+(?=\S)(.*)$/gmu)].map((match) => {
    const start = match.index + match[0].length - match[1]!.length
    return { start, end: start + match[1]!.trimEnd().length }
  })
}

/** What is said of a stretch that a dash and a verb of saying interrupt; nothing where none does. */
function partsOf({ pieces }: RunningText, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let k = 1; k < pieces.length; k++) {
    if (!opensAside(pieces, k)) continue
    parts.push({ start: from, end: pieces[k - 1]!.end })
    const next = endOfAside(pieces, k + 1)
    if (next === null) return parts
    from = pieces[next]!.start
    k = next
  }
  return parts.length > 0 ? [...parts, { start: from, end }] : []
}

/** “— сказал”, “– dodał”: a dash and a verb of saying. */
function opensAside(pieces: readonly Piece[], k: number): boolean {
  if (!isDash(pieces[k]) && pieces[k]!.lower !== '-') return false
  const verb = pieces[skipAround(pieces, k + 1, pieces.length)]
  return isSay(verb) && !verb!.capital
}

/** The first piece of what is said after an aside: after a dash in its sentence or right behind it; `null` for none. */
function endOfAside(pieces: readonly Piece[], from: number): number | null {
  for (let k = from; k < pieces.length - 1; k++) {
    if (isDash(pieces[k])) return k + 1
    if (isSentenceEnd(pieces, k)) return isDash(pieces[k + 1]) && k + 2 < pieces.length ? k + 2 : null
  }
  return null
}

/** The parts in order, each with the index of the one it lies in. */
function nest(parts: readonly Part[]): SpokenSpan[] {
  const ordered = [...parts].sort((a, b) => a.open - b.open || b.close - a.close)
  const index = new Map(ordered.map(({ start, end }, n) => [`${start}-${end}`, n]))
  const stack: number[] = []
  return ordered.map(({ from, ...part }, n) => {
    while (stack.length > 0 && ordered[stack[stack.length - 1]!]!.close <= part.open) stack.pop()
    const parent = stack[stack.length - 1] ?? -1
    stack.push(n)
    const goesOnFrom = from ? index.get(`${from.start}-${from.end}`) : undefined
    return goesOnFrom === undefined ? { ...part, parent } : { ...part, parent, goesOnFrom }
  })
}
