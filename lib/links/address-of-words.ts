import type { Span } from '../types.ts'
import { createVocabulary, paragraphBreak, splitWords } from './split-words.ts'

/** Words of a selection that its address names in full; of a longer one the first and the last. */
const mostNamed = 7
const namedAtEnds = 3
/** Share of its length by which a selection may have grown or shrunk between its ends. */
const slack = 0.4
/** Worth of one word more or less between the ends, in words by which the place is off. */
const lengthWeight = 20

/**
 * The value of `?w=` for a span of a text: its first and last words, how many there are and which is the first:
 * `in-a-strange~beneficial-objectives-there~10.212`. Found again as long as one of the two ends is there, which no
 * offset is after an edit further up, and no text fragment after a corrected typo. `null` where the span has no word.
 */
export function formatWords(text: string, span: Span): string | null {
  const words = readWords(text)
  const first = words.findIndex(({ end }) => end > span.start)
  const after = words.findIndex(({ start }) => start >= span.end)
  const end = after < 0 ? words.length : after
  if (first < 0 || end <= first) return null
  const own = words.slice(first, end).map(({ form }) => form)
  const named =
    own.length <= mostNamed
      ? [own.join('-')]
      : [own.slice(0, namedAtEnds).join('-'), own.slice(-namedAtEnds).join('-')]
  return [...named, `${own.length}.${first}`].join('~')
}

/** Where the words of such a value stand in a text, which may have been edited since; `null` where they do not. */
export function findWords(text: string, value: string): Span | null {
  const parsed = parse(value)
  if (!parsed) return null
  const { first, last, count, index } = parsed
  const words = readWords(text)
  const begins = runsOf(first, words)
  if (!last) {
    const at = nearest(begins, index)
    return at === null ? null : toSpan(words, at, at + first.length)
  }
  const ends = runsOf(last, words).map((at) => at + last.length)
  const pairs = begins
    .flatMap((from) => ends.map((to) => ({ from, to, off: Math.abs(to - from - count) })))
    .filter(({ from, to, off }) => to > from && off <= Math.max(3, slack * count))
    .sort((a, b) => rank(a) - rank(b))
  const [best] = pairs
  if (best) return toSpan(words, best.from, best.to)
  if (first.length < namedAtEnds || last.length < namedAtEnds) return null
  if (begins.length === 1) return toSpan(words, begins[0]!, Math.min(words.length, begins[0]! + count))
  if (ends.length === 1) return toSpan(words, Math.max(0, ends[0]! - count), ends[0]!)
  return null

  function rank({ from, off }: { from: number; off: number }): number {
    return Math.abs(from - index) + lengthWeight * off
  }
}

type Word = Span & { form: string }

function readWords(text: string): Word[] {
  const vocabulary = createVocabulary()
  const { start, end, key } = splitWords(text, vocabulary)
  return [...key].flatMap((number, i) =>
    number === paragraphBreak ? [] : [{ start: start[i]!, end: end[i]!, form: vocabulary.forms[number]! }],
  )
}

function parse(
  value: string,
): { first: string[]; last: string[] | null; count: number; index: number } | null {
  const parts = value.split('~')
  const numbers = /^(\d{1,6})\.(\d{1,7})$/.exec(parts.pop() ?? '')
  const [first, last, ...more] = parts.map((part) => part.split('-').filter((word) => word !== ''))
  if (!numbers || !first || first.length === 0 || last?.length === 0 || more.length > 0) return null
  return { first, last: last ?? null, count: Number(numbers[1]), index: Number(numbers[2]) }
}

function runsOf(forms: readonly string[], words: readonly Word[]): number[] {
  return words.flatMap((_, at) => (forms.every((form, i) => words[at + i]?.form === form) ? [at] : []))
}

function nearest(places: readonly number[], index: number): number | null {
  const [best] = [...places].sort((a, b) => Math.abs(a - index) - Math.abs(b - index))
  return best ?? null
}

function toSpan(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end }
}
