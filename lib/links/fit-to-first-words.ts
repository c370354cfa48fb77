import type { Span } from '../types.ts'
import { areSimilarWords } from './similar-words.ts'
import { createWordNumbers, paragraphBreak, splitWords } from './split-words.ts'

type Word = Span & { form: string }

/** Words at an end that are not the quote's first ones may be so many more than the first ones that are missing there. */
const slack = 2
/** Above this many pairs of words an end is left as it is. */
const mostCells = 250_000

/**
 * The span of `text` where a quote was found again, with the ends that the words first published give it. Between two
 * pieces of a quote other text may come to stand, and count as its words; when the piece behind it goes, so does that
 * text. And a piece that was parted from the others may come back to them.
 */
export function fitToFirstWords(
  found: Span & { outer?: Span },
  text: string,
  last: string,
  first: string,
): Span {
  const original = listWords(first)
  const now = listWords(text.slice(found.start, found.end))
  if (original.length * now.length > mostCells) return { start: found.start, end: found.end }
  const here = matchEnds(original, now)
  const before = matchEnds(original, listWords(last))
  if (!here || !before) return { start: found.start, end: found.end }
  const { outer = found } = found
  const span = {
    start: isOneShort(before.ahead, before.missingAhead) ? outer.start : found.start,
    end: isOneShort(before.behind, before.missingBehind) ? outer.end : found.end,
  }
  if (here.ahead > before.ahead && here.ahead > here.missingAhead + slack)
    span.start = found.start + now[here.ahead]!.start
  else if (here.ahead === 0 && span.start === found.start) {
    const own = original.slice(0, Math.min(here.missingAhead, before.missingAhead))
    span.start = growBack(found.start, text, own)
  }
  if (here.behind > before.behind && here.behind > here.missingBehind + slack)
    span.end = found.start + now[now.length - 1 - here.behind]!.end
  else if (here.behind === 0 && span.end === found.end) {
    const missing = Math.min(here.missingBehind, before.missingBehind)
    span.end = growOn(found.end, text, missing > 0 ? original.slice(-missing) : [])
  }
  return span
}

type Ends = { ahead: number; missingAhead: number; behind: number; missingBehind: number }

/** How many other words stand at either end, and how many of the first ones are missing there; `null` where none is left. */
function matchEnds(first: readonly Word[], now: readonly Word[]): Ends | null {
  const pairs = pairWords(first, now)
  const [from, to] = [pairs[0], pairs.at(-1)]
  if (!from || !to) return null
  return {
    ahead: from[1],
    missingAhead: from[0],
    behind: now.length - 1 - to[1],
    missingBehind: first.length - 1 - to[0],
  }
}

/** Whether the word at an end was replaced before, and left to the neighbour: the one that is replaced now stands further in. */
function isOneShort(extra: number, missing: number): boolean {
  return missing - extra === 1
}

/** Longest common subsequence, slips allowed. */
function pairWords(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1
  const score = new Uint16Array((a.length + 1) * width)
  const alike = (i: number, j: number) => a[i]!.form === b[j]!.form || areSimilarWords(a[i]!.form, b[j]!.form)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      score[i * width + j] = alike(i, j)
        ? score[(i + 1) * width + j + 1]! + 1
        : Math.max(score[(i + 1) * width + j]!, score[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (alike(i, j)) pairs.push([i++, j++])
    else if (score[(i + 1) * width + j]! >= score[i * width + j + 1]!) i++
    else j++
  return pairs
}

function growBack(start: number, text: string, missing: readonly Word[]): number {
  const from = Math.max(0, start - 1000)
  const ahead = listWords(text.slice(from, start))
  let count = 0
  while (count < missing.length && missing.at(-1 - count)!.form === ahead.at(-1 - count)?.form) count++
  return count > 0 ? from + ahead.at(-count)!.start : start
}

function growOn(end: number, text: string, missing: readonly Word[]): number {
  const behind = listWords(text.slice(end, end + 1000))
  let count = 0
  while (count < missing.length && missing[count]!.form === behind[count]?.form) count++
  return count > 0 ? end + behind[count - 1]!.end : end
}

function listWords(text: string): Word[] {
  const numbers = createWordNumbers()
  const { key, start, end } = splitWords(text, numbers)
  return [...key].flatMap((number, i) =>
    number === paragraphBreak ? [] : [{ start: start[i]!, end: end[i]!, form: numbers.forms[number]! }],
  )
}
