import type { WordPair } from './align-locally.ts'
import { type Corpus, firstWordAt, type Seat } from './corpus.ts'
import { tallyWords } from './tally-words.ts'
import { wholeWords } from './whole-words.ts'

/** Two places that have words in common. */
export type SeatPair = { a: Seat; b: Seat }

/** Words of one side, with nothing like them on the other, that part what is common before them from what is after. */
const longestOmission = 15
/** Words of an attribution within an utterance that part what is common in the same way. */
const longestAttribution = 8

/** What two places have in common by `pairs` of their words, parted where either goes its own way for long. */
export function partsInCommon(corpus: Corpus, a: Seat, b: Seat, pairs: readonly WordPair[]): SeatPair[] {
  const cutsOfA = cutsOf(corpus, a)
  const cutsOfB = cutsOf(corpus, b)
  const isCut = (cuts: readonly number[], left: number, right: number) =>
    cuts.some((cut) => Math.min(left, right) < cut && cut <= Math.max(left, right))
  /** Clauses that changed places leave nothing out. */
  const leavesOut = (last: WordPair, next: WordPair) =>
    next.a > last.a && next.b > last.b && Math.max(next.a - last.a, next.b - last.b) > longestOmission
  const parts: SeatPair[] = []
  let last: WordPair | null = null
  for (const pair of pairs) {
    if (pair.kind === 'different') continue
    const part = parts.at(-1)
    if (
      !part ||
      !last ||
      leavesOut(last, pair) ||
      isCut(cutsOfA, last.a, pair.a) ||
      isCut(cutsOfB, last.b, pair.b)
    ) {
      parts.push({
        a: { ...a, from: pair.a, to: pair.a + 1 },
        b: { ...b, from: pair.b, to: pair.b + 1 },
      })
    } else {
      widen(part.a, pair.a)
      widen(part.b, pair.b)
    }
    last = pair
  }
  return parts.map((part) => ({ a: wholeWords(corpus, part.a), b: wholeWords(corpus, part.b) }))
}

function widen(seat: Seat, word: number): void {
  seat.from = Math.min(seat.from, word)
  seat.to = Math.max(seat.to, word + 1)
}

/** First words of the parts of an utterance that a long attribution stands before. */
function cutsOf({ sources, start }: Corpus, { source, statement }: Seat): number[] {
  if (!statement) return []
  const { quotations, from, to } = statement
  return quotations
    .slice(1)
    .filter(
      (part, i) =>
        tallyWords(sources[source]!.text.slice(quotations[i]!.end, part.start)) > longestAttribution,
    )
    .map((part) => firstWordAt(start, part.start, from, to))
}
