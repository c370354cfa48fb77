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
/** What a word put in among the named ones takes from the words that speak for a place. */
const insertCosts = 0.25
/** Share of the selection's named words that must stand in a place whose words were edited. */
const neededOfOwn = 0.5
/** Share of all named words, those around too, that must stand there: of half, it may be its like; few words have more likes. */
const neededOfAll = (count: number): number => (count <= mostNamed ? 0.75 : 0.6)
/** Words around that must stand beside unchanged words, by how many these are: up to three stand in many places. */
const neededAround = (count: number): number => (count <= 3 ? 4 : 0)
/** Lead in words below which two places are equally likely, and neither is shown. */
const lead = 4
/**
 * Words around from which edited words are a rival of the unchanged ones that stand elsewhere with no more around them:
 * a copy, and what became of its original. Which of them it is only the whole text of that day could tell.
 */
const rivalAround = 3

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
  const rival = places.find((place) => isRival(place, best))
  // In a text that says the same in two places the one that stands where it stood is it.
  if (rival && (best.off > 0 || !best.exact)) return null
  return { start: words[best.from]!.start, end: words[best.to - 1]!.end, exact: best.exact }
}

function isRival(place: Place, best: Place): boolean {
  if (place.from < best.to && best.from < place.to) return false
  if (best.score - place.score < lead) return true
  return (
    !best.exact && place.around >= Math.max(rivalAround, best.around) && place.own >= neededOfOwn * best.own
  )
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
  /** How many of the words that it names stand there. */
  own: number
  /** How many of the words that it names around it stand there. */
  around: number
  /** Whether the words themselves are the same. */
  same: boolean
  /** Whether those around are too. */
  exact: boolean
  /** Words by which it is off from where it stood. */
  off: number
}

/** Each beginning of the address in the text with each of its ends that is about as far from it as it was. */
function findPlaces(address: Address, words: readonly Word[]): Place[] {
  const { head, tail, count, index, sum, ahead, behind } = address
  const most = Math.max(leastSlack, slack * count)
  const named = head.length + tail.length
  const between = count - named
  const forms = words.map(({ form }) => form)
  const starts = alignEnd(ahead, head, forms)
  const ends = alignEnd([...behind].reverse(), [...tail].reverse(), [...forms].reverse()).reverse()
  const places: Place[] = []
  for (const [at, start] of starts.entries()) {
    const last = Math.min(words.length, at + between + most)
    for (let next = at + Math.max(0, Math.ceil(between - most)); next <= last; next++) {
      const end = ends[next]!
      const from = start.first
      const to = words.length - end.first
      const own = start.own + end.own
      const longer = Math.abs(to - from - count)
      if (own === 0 || to <= from || longer > most) continue
      const aligned = start.score + end.score
      const same = own === named && longer === 0 && (sum === null || sum === checksum(words, from, to))
      places.push({
        from,
        to,
        score: aligned + (same ? checksumTells : 0) - lengthCosts * Math.abs(next - at - between),
        own,
        around: start.around + end.around,
        same,
        exact: same && aligned === named + ahead.length + behind.length,
        off: Math.abs(from - index),
      })
    }
  }
  return places
}

/**
 * Words around and own ones aligned with a stretch of a text: how many of either stand there, less what was put in, and
 * the word of the text where the own ones begin.
 */
type Aligned = { score: number; own: number; around: number; first: number }

/**
 * The best alignment that ends before each word of a text, and at its end: words may be missing, changed or put in. By
 * P. H. Sellers, The theory and computation of evolutionary distances: pattern recognition (1980).
 */
function alignEnd(around: readonly string[], own: readonly string[], forms: readonly string[]): Aligned[] {
  let row = Array.from(
    { length: forms.length + 1 },
    (_, at): Aligned => ({ score: 0, own: 0, around: 0, first: at }),
  )
  for (const [k, form] of [...around, ...own].entries()) {
    const isOwn = k >= around.length
    const isFirst = k === around.length
    const next: Aligned[] = []
    for (const [at, missing] of row.entries()) {
      let best = isFirst ? { ...missing, first: at } : missing
      const before = row[at - 1]
      const left = next[at - 1]
      if (before && left) {
        const stands = forms[at - 1] === form ? 1 : 0
        if (before.score + stands >= best.score)
          best = {
            score: before.score + stands,
            own: before.own + (isOwn ? stands : 0),
            around: before.around + (isOwn ? 0 : stands),
            first: isFirst ? at - 1 : isOwn ? before.first : at,
          }
        const score = left.score - insertCosts
        if (score > best.score) best = { ...left, score, first: isOwn ? left.first : at }
      }
      next.push(best)
    }
    row = next
  }
  return row
}

function isEnough({ score, own, around, same, exact }: Place, address: Address): boolean {
  const { head, tail, count, ahead, behind } = address
  const named = head.length + tail.length
  const beside = ahead.length + behind.length
  if (same) return exact || around >= Math.min(beside, neededAround(count))
  return own >= neededOfOwn * named && score >= neededOfAll(count) * (named + beside)
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
