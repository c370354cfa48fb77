import type { Span } from '../types.ts'

/**
 * Text fragments into the original article (WICG Scroll to Text Fragment, https://wicg.github.io/scroll-to-text-fragment/),
 * built the way the published generator builds them (GoogleChromeLabs/text-fragments-polyfill,
 * `fragment-generation-utils.js`): the exact words where they are short, their first and last words where they are
 * long, and words before and after, added one by one, until nothing else in the text matches.
 */

/** Quoted words up to which the exact words are given; longer ones are given by their start and end. */
const mostExact = 300
/** Words of start and end tried first, and at most, of a long quote. */
const firstRangeWords = 3
const mostRangeWords = 12
/** Words of context added at most before and after. */
const mostContextWords = 12

type Word = Span
type Fragment = { prefix: string; start: string; end: string; suffix: string }

const wordPattern = /[\p{L}\p{N}\p{M}_'’-]+/gu

/**
 * The address of an article with a fragment that shows the words `[start, end)` of its text. `null` where the address
 * is not one of the web, or where no fragment tells these words from others in the text.
 */
export function toTextFragment(url: string | null, text: string, span: Span): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  const fragment = findFragment(text, span)
  if (fragment === null) return null
  const [address, hash = ''] = url.split('#')
  return `${address}#${hash.replace(/:~:.*$/, '')}:~:text=${writeFragment(fragment)}`
}

/** `prefix-,start,end,-suffix`, percent-encoded; the marks of the syntax (`-`, `,`, `&`) are encoded in words. */
function writeFragment({ prefix, start, end, suffix }: Fragment): string {
  const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')
  return [
    prefix === '' ? '' : `${encode(prefix)}-,`,
    encode(start),
    end === '' ? '' : `,${encode(end)}`,
    suffix === '' ? '' : `,-${encode(suffix)}`,
  ].join('')
}

function findFragment(text: string, span: Span): Fragment | null {
  const blocks = blocksOf(text)
  const words = wordsOf(text)
  const first = words.findIndex((word) => word.end > span.start)
  const last = words.findLastIndex((word) => word.start < span.end)
  if (first < 0 || last < first) return null
  const slice = (from: number, to: number) =>
    from > to ? '' : text.slice(words[from]!.start, words[to]!.end).replace(/\s+/g, ' ')
  const whole = text.slice(words[first]!.start, words[last]!.end)
  // An exact match does not go over the edge of a block; a range does.
  const exact =
    whole.length <= mostExact && blockAt(blocks, words[first]!.start) === blockAt(blocks, words[last]!.start)
  const mostRange = Math.min(mostRangeWords, Math.floor((last - first + 1) / 2))
  const sizes = exact ? [0] : range(Math.min(firstRangeWords, mostRange), mostRange)
  for (const size of sizes) {
    for (let context = 0; context <= mostContextWords; context++) {
      const before = contextFrom(words, blocks, first, -context)
      const after = contextFrom(words, blocks, last, context)
      const fragment: Fragment = {
        prefix: slice(before, first - 1),
        start: exact ? slice(first, last) : slice(first, first + size - 1),
        end: exact ? '' : slice(last - size + 1, last),
        suffix: slice(last + 1, after),
      }
      if (isOnly(text, fragment, words[first]!.start, words[last]!.end)) return fragment
      if (
        context > 0 &&
        before === contextFrom(words, blocks, first, -context + 1) &&
        after === contextFrom(words, blocks, last, context - 1)
      )
        break
    }
  }
  return null
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => Math.max(1, from + at))
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}

/** Ends of the paragraphs: context is taken from the paragraph of the words alone. */
function blocksOf(text: string): number[] {
  return [...text.matchAll(/\n+/g)].map(({ index }) => index)
}

function blockAt(blocks: readonly number[], at: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The word `steps` before or after, within the paragraph. */
function contextFrom(words: readonly Word[], blocks: readonly number[], from: number, steps: number): number {
  const own = blockAt(blocks, words[from]!.start)
  let at = from
  const step = Math.sign(steps)
  for (let k = 0; k < Math.abs(steps); k++) {
    const next = words[at + step]
    if (next === undefined || blockAt(blocks, next.start) !== own) break
    at += step
  }
  return at
}

/** Whether the first match of a fragment, as a browser looks for it, is the words meant. */
function isOnly(text: string, { prefix, start, end, suffix }: Fragment, from: number, to: number): boolean {
  const plain = text.toLowerCase()
  const find = (words: string, at: number): { start: number; end: number } | null => {
    const pattern = words.toLowerCase().split(' ').map(escapePattern).join('\\s+')
    const expression = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu')
    expression.lastIndex = at
    const match = expression.exec(plain)
    return match === null ? null : { start: match.index, end: match.index + match[0].length }
  }
  const onlySigns = (a: number, b: number) => !/[\p{L}\p{N}]/u.test(plain.slice(a, b))
  let at = 0
  for (;;) {
    const lead = prefix === '' ? null : find(prefix, at)
    if (prefix !== '' && lead === null) return false
    const open = find(start, lead === null ? at : lead.end)
    if (open === null) return false
    at = (lead ?? open).start + 1
    if (lead !== null && !onlySigns(lead.end, open.start)) continue
    let close = end === '' ? open : find(end, open.end)
    while (close !== null && suffix !== '') {
      const tail = find(suffix, close.end)
      if (tail === null) return false
      if (onlySigns(close.end, tail.start)) break
      if (end === '') {
        close = null
        break
      }
      close = find(end, close.start + 1)
    }
    if (close === null) {
      if (end !== '') return false
      continue
    }
    return open.start === from && close.end === to
  }
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\\-/g, '-')
}
