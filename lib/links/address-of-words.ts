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
/** Words beyond those named around, on either side, that the sketch is drawn from: more than a sentence, which is copied whole. */
const sketched = 32
/** Where in the checksum of a pair of words each letter of the sketch begins to read: three on either side. */
const sketchReads = [2, 5, 8]
/** Letters of the sketch, of six, by which one place must agree more than another to be told from it. */
const toldBySketch = 3
/** Letters by which the place of the words agrees more than a copy of them, where these were replaced between their neighbours. */
const leftBySketch = 2
/** Letters that must agree where the words stood more than once: of two places that are alike the other may be left alone. */
const neededOfSketch = 2

/** `exact`: every word that the address names stands there as it did; else the text was edited since. */
type FoundWords = Span & { exact: boolean }

/**
 * The value of `?w=` for a span of a text: its first and last words, how many there are and which is the first, and the
 * words around, with a checksum and a sketch of what stands further off, and a `2` where the words stand more than once:
 * `in-a-strange~beneficial-objectives-there~10.212.k3f.x07b2m~was-held-on~and-so-it`. Found again as long as most of
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
  const own = join(first, end)
  const copied = words.some(({ form }, at) => {
    return at !== first && form === words[first]!.form && join(at, at + count) === own
  })
  return [
    ...named,
    `${count}.${first}.${checksum(words, first, end)}.${sketch(words, first, end)}${copied ? '.2' : ''}`,
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
  const likeness = ({ from, to }: Place) => countEqual(address.sketch, sketch(words, from, to))
  const likenessOfBest = likeness(best)
  if (address.copied && likenessOfBest < neededOfSketch) return null
  if (places.some((place) => isRival(place, best, address, () => likeness(place) - likenessOfBest)))
    return null
  return { start: words[best.from]!.start, end: words[best.to - 1]!.end, exact: best.exact }
}

/** `nearer`: letters of the sketch by which the place agrees more than the best one. */
function isRival(place: Place, best: Place, { ahead, behind }: Address, nearer: () => number): boolean {
  if (place.from < best.to && best.from < place.to) return false
  const beside = ahead.length + behind.length
  const isLike =
    place.own > 0 &&
    (best.score - place.score < lead ||
      (!best.exact &&
        place.around >= Math.max(rivalAround, best.around) &&
        place.own >= neededOfOwn * best.own))
  const isCopied = place.around === beside && best.around >= beside - 1
  if (!isLike && !isCopied) return false
  const by = nearer()
  if (isCopied && by >= leftBySketch) return true
  const isWorse = place.own <= best.own && (best.same || !place.same)
  if (!isLike || (isWorse && by <= -toldBySketch)) return false
  // In a text that says the same in two places the one that stands where it stood is it.
  return best.off > 0 || !best.exact || by > 0
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
  /** Of an address of an earlier release, empty. */
  sketch: string
  /** Whether the words stood more than once in the text of that day. */
  copied: boolean
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
  const beside = ahead.length + behind.length
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
      const around = start.around + end.around
      // Between all the words around something else may stand now.
      if ((own === 0 && around < beside) || to <= from || longer > most) continue
      const aligned = start.score + end.score
      const same = own === named && longer === 0 && (sum === null || sum === checksum(words, from, to))
      places.push({
        from,
        to,
        score: aligned + (same ? checksumTells : 0) - lengthCosts * Math.abs(next - at - between),
        own,
        around,
        same,
        exact: same && aligned === named + beside,
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

/**
 * Three letters of the pairs of words on either side, beyond those named: of three orders of all pairs each time the first
 * one's last letter, so that as many agree as the surroundings have in common. By A. Z. Broder, On the resemblance and
 * containment of documents (1997), and P. Li, A. C. König, b-bit minwise hashing (2010).
 */
function sketch(words: readonly Word[], from: number, to: number): string {
  const ahead = Math.max(0, from - namedAround)
  const behind = to + namedAround
  return [words.slice(Math.max(0, ahead - sketched), ahead), words.slice(behind, behind + sketched)]
    .flatMap((run) => {
      const pairs = run.slice(1).map(({ form }, i) => hashText(`${run[i]!.form} ${form}`))
      const firstFrom = (at: number) => pairs.map((pair) => pair.slice(at)).sort()[0]
      return sketchReads.map((at) => firstFrom(at)?.at(-1) ?? 0)
    })
    .join('')
}

function countEqual(x: string, y: string): number {
  return [...x].filter((letter, i) => letter === y[i]).length
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
  const at = parts.findIndex((part) => /^\d{1,6}\.\d{1,7}(\.[a-z0-9]+){0,3}$/.test(part))
  const [first, last, ...more] = parts.slice(0, Math.max(0, at)).map(toForms)
  const [ahead = [], behind = [], ...rest] = parts.slice(at + 1).map(toForms)
  if (!first || first.length === 0 || last?.length === 0 || more.length > 0 || rest.length > 0) return null
  const [count, index, sum = null, sketch = '', copies] = parts[at]!.split('.')
  const half = first.length < 2 * 2 ? first.length : Math.ceil(first.length / 2)
  return {
    head: last ? first : first.slice(0, half),
    tail: last ?? first.slice(half),
    count: Number(count),
    index: Number(index),
    sum,
    sketch,
    copied: copies !== undefined,
    ahead,
    behind,
  }
}

function toForms(part: string): string[] {
  return part.split('-').filter((word) => word !== '')
}
