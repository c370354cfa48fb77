import type { Span } from '../types.ts'
import { hashText } from './hash-text.ts'
import { createWordNumbers, paragraphBreak, splitWords } from './split-words.ts'

/** Words of a selection that its address names in full; of a longer one the first and the last. */
const mostNamed = 7
const namedAtEnds = 3
/** Words on either side that are named too: more make a longer address, fewer do not tell a phrase from its like. */
const namedAround = 3
/** Share of its length by which a selection may have grown or shrunk between its ends, and the words it may in any case. */
const slack = 0.4
const leastSlack = 3
/** What a word more or less between the ends takes from the words that speak for a place. */
const lengthCosts = 0.15
/** Letters of the checksum over all the words: two selections that differ share it once in 46,656 times. */
const checksumLength = 3
/** What the right checksum speaks for a place, in words: more than all the words around, for these stay where a sentence is exchanged. */
const checksumTells = 6
/** Share of the named words that must stand in a place whose words were edited: of half, it may be its like. */
const neededOfNamed = 0.6
/** Words around that must stand beside unchanged words, by how many these are: few words stand in many places. */
const neededAround = (count: number): number => (count <= 3 ? 4 : count <= 6 ? 2 : 0)
/**
 * Lead in words below which two places are equally likely, and neither is shown: so large that an unchanged copy
 * elsewhere and edited words where they stood are a tie. Which of them it is only the whole text of that day could tell.
 */
const lead = 5

/** `exact`: every word that the address names stands there as it did; else the text was edited since. */
type FoundWords = Span & { exact: boolean }

/**
 * The value of `?w=` for a span of a text: its first and last words, how many there are and which is the first, and the
 * words around, with a checksum: `in-a-strange~beneficial-objectives-there~10.212.k3f~was-held-on~and-so-it`. Found again as long as most of
 * these are there, which no offset is after an edit further up, and no text fragment after a corrected typo. `null`
 * where the span has no word.
 */
export function formatWords(text: string, span: Span): string | null {
  const words = readWords(text)
  const first = words.findIndex(({ end }) => end > span.start)
  const after = words.findIndex(({ start }) => start >= span.end)
  const end = after < 0 ? words.length : after
  if (first < 0 || end <= first) return null
  const join = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .map(({ form }) => form)
      .join('-')
  const count = end - first
  const named =
    count <= mostNamed ? [join(first, end)] : [join(first, first + namedAtEnds), join(end - namedAtEnds, end)]
  return [
    ...named,
    `${count}.${first}.${checksum(words, first, end)}`,
    join(first - namedAround, first),
    join(end, end + namedAround),
  ].join('~')
}

/**
 * Where the words of such a value stand in a text, which may have been edited since; `null` where they do not, or where
 * it cannot be told which of several places it is.
 */
export function findWords(text: string, value: string): FoundWords | null {
  const address = parse(value)
  if (!address) return null
  const words = readWords(text)
  const places = findPlaces(address, words).sort((x, y) => y.score - x.score || x.off - y.off)
  const [best] = places
  if (!best || !isEnough(best, address)) return null
  const rival = places.find(
    (one) => (one.to <= best.from || one.from >= best.to) && best.score - one.score < lead,
  )
  // In a text that says the same in two places the one that stands where it stood is it.
  if (rival && (best.off > 0 || !best.exact)) return null
  return { start: words[best.from]!.start, end: words[best.to - 1]!.end, exact: best.exact }
}

type Word = Span & { form: string }

/** What an address says: the words at either end, how many there are, which is the first, and those around. */
type Address = {
  head: string[]
  tail: string[]
  count: number
  index: number
  /** Of an address of an earlier release, `null`. */
  sum: string | null
  ahead: string[]
  behind: string[]
}

/** Words `[from, to)`. */
type Place = {
  from: number
  to: number
  /** What speaks for it, in words. */
  score: number
  /** How many of the words that it names around it stand there. */
  around: number
  /** Whether the words themselves are the same. */
  same: boolean
  /** Whether those around are too. */
  exact: boolean
  /** Words by which it is off from where it stood. */
  off: number
}

function findPlaces(address: Address, words: readonly Word[]): Place[] {
  const { head, tail, count, index, sum, ahead, behind } = address
  const most = Math.max(leastSlack, slack * count)
  const ends = runsLike(tail, words).map((at) => at + tail.length)
  const starts = runsLike(head, words)
  const spans = starts.flatMap((from) =>
    tail.length > 0 ? ends.map((to) => [from, to] as const) : [[from, from + count] as const],
  )
  return spans.flatMap(([from, to]) => {
    const longer = Math.abs(to - from - count)
    if (to - from < head.length + tail.length || longer > most) return []
    const begins = stands(head[0], from, words) || stands(ahead.at(-1), from - 1, words)
    const ends = stands(tail.at(-1) ?? head.at(-1), to - 1, words) || stands(behind[0], to, words)
    if (!begins || !ends) return []
    const own = sameWords(head, from, words) + sameWords(tail, to - tail.length, words)
    const around = sameWords(ahead, from - ahead.length, words) + sameWords(behind, to, words)
    const same =
      own === head.length + tail.length && longer === 0 && (sum === null || sum === checksum(words, from, to))
    return [
      {
        from,
        to,
        score: own + around + (same ? checksumTells : 0) - lengthCosts * longer,
        around,
        same,
        exact: same && around === ahead.length + behind.length,
        off: Math.abs(from - index),
      },
    ]
  })
}

function isEnough({ score, around, same, exact }: Place, address: Address): boolean {
  const { head, tail, count, ahead, behind } = address
  if (same) return exact || around >= Math.min(ahead.length + behind.length, neededAround(count))
  return score >= neededOfNamed * (head.length + tail.length + ahead.length + behind.length)
}

function checksum(words: readonly Word[], from: number, to: number): string {
  return hashText(
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  ).slice(-checksumLength)
}

function readWords(text: string): Word[] {
  const numbers = createWordNumbers()
  const { start, end, key } = splitWords(text, numbers)
  return [...key].flatMap((number, i) =>
    number === paragraphBreak ? [] : [{ start: start[i]!, end: end[i]!, form: numbers.forms[number]! }],
  )
}

/** Of a selection that is named in full the first half counts as its beginning, the second as its end. */
function parse(value: string): Address | null {
  const parts = value.split('~')
  const at = parts.findIndex((part) => /^\d{1,6}\.\d{1,7}(\.[a-z0-9]+)?$/.test(part))
  const [first, last, ...more] = parts.slice(0, Math.max(0, at)).map(toForms)
  const [ahead = [], behind = [], ...rest] = parts.slice(at + 1).map(toForms)
  if (!first || first.length === 0 || last?.length === 0 || more.length > 0 || rest.length > 0) return null
  const [count, index, sum = null] = parts[at]!.split('.')
  const half = first.length < 2 * 2 ? first.length : Math.ceil(first.length / 2)
  return {
    head: last ? first : first.slice(0, half),
    tail: last ?? first.slice(half),
    count: Number(count),
    index: Number(index),
    sum,
    ahead,
    behind,
  }
}

function toForms(part: string): string[] {
  return part.split('-').filter((word) => word !== '')
}

function sameWords(forms: readonly string[], at: number, words: readonly Word[]): number {
  return forms.filter((form, i) => words[at + i]?.form === form).length
}

function stands(form: string | undefined, at: number, words: readonly Word[]): boolean {
  return form !== undefined && words[at]?.form === form
}

/** Where such a run stands; of three words and more one may be another. */
function runsLike(forms: readonly string[], words: readonly Word[]): number[] {
  const needed = forms.length < 3 ? forms.length : forms.length - 1
  return forms.length === 0
    ? []
    : words.flatMap((_, at) =>
        at + forms.length <= words.length && sameWords(forms, at, words) >= needed ? [at] : [],
      )
}
