import { areOpposed } from './read-sense.ts'
import type { Anchor, StatementReading } from './read-statement.ts'

/** What two statements in two languages have in common, and what speaks against. */
export type ReadingComparison = {
  /** Anchors in common by what they are; each counts 1, less where it is frequent in a source. */
  numbers: number
  names: number
  words: number
  /** Words of known meaning, on both sides together, that the other statement lacks. */
  strange: number
  /** Numbers and dates for which the other statement has another in their place, and those that it lacks. */
  others: number
  lost: number
  /** Names for which the other statement has another in their place. */
  otherNames: number
  /** One denies something, the other nothing. */
  denied: boolean
  /** They say opposite things, or one is a question. */
  opposed: boolean
  /** Logarithm of the lengths’ ratio, without its sign. */
  stretch: number
  /** The anchors in common, as the first statement writes them, the most telling first. */
  shared: string[]
}

/** Units say little by themselves, and are left out or written as signs. Of a word. */
const unitWeight = 0.6

/** In how many statements of one source a key stands at most: what is said again and again tells little. */
export type Counts = ReadonlyMap<string, number>

export function countKeys(readingsOfSources: readonly (readonly StatementReading[])[]): Counts {
  const most = new Map<string, number>()
  for (const readings of readingsOfSources) {
    const counts = new Map<string, number>()
    for (const { anchors } of readings) {
      for (const key of new Set(anchors.flatMap(({ keys }) => keys)))
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    for (const [key, count] of counts) most.set(key, Math.max(count, most.get(key) ?? 0))
  }
  return most
}

/** Each anchor is paired once, the rarest first. */
export function compareReadings(a: StatementReading, b: StatementReading, counts: Counts): ReadingComparison {
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  const sums = { numbers: 0, names: 0, words: 0 }
  const shared: string[] = []
  for (const { i, j, weight } of pairsOf(a, b, counts)) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    const one = a.anchors[i]!
    sums[sumOf(one, b.anchors[j]!)] += weight
    shared.push(one.text)
  }
  const leftA = a.anchors.filter((_, i) => !usedA.has(i))
  const leftB = b.anchors.filter((_, j) => !usedB.has(j))
  const numbers = unmatched(leftA, leftB, 'number')
  const dates = unmatched(leftA, leftB, 'date')
  return {
    ...sums,
    strange: strangeOf(leftA) + strangeOf(leftB),
    others: numbers.others + dates.others,
    lost: numbers.lost + dates.lost,
    otherNames: unmatched(leftA, leftB, 'name').others,
    denied: a.sense.denies !== null && b.sense.denies !== null && a.sense.denies !== b.sense.denies,
    opposed: a.sense.asks !== b.sense.asks || areOpposed(a.sense, b.sense),
    stretch: Math.abs(Math.log(a.text.length / b.text.length)),
    shared,
  }
}

/** Anchors of two statements that may be one, the most telling first. */
function pairsOf(
  a: StatementReading,
  b: StatementReading,
  counts: Counts,
): { i: number; j: number; weight: number }[] {
  return a.anchors
    .flatMap((one, i) =>
      b.anchors.flatMap((other, j) => {
        const key = one.keys.find((mine) => other.keys.includes(mine))
        return key === undefined ? [] : [{ i, j, weight: weightOf(one) / Math.sqrt(counts.get(key) ?? 1) }]
      }),
    )
    .sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j)
}

function weightOf({ kind }: Anchor): number {
  return kind === 'unit' ? unitWeight : 1
}

function sumOf(one: Anchor, other: Anchor): 'numbers' | 'names' | 'words' {
  if (isCounted(one)) return 'numbers'
  return one.kind === 'name' || other.kind === 'name' ? 'names' : 'words'
}

function isCounted({ kind }: Anchor): boolean {
  return kind === 'number' || kind === 'date'
}

function strangeOf(left: readonly Anchor[]): number {
  return left.reduce(
    (sum, anchor) => sum + (anchor.keys.length > 0 && !isCounted(anchor) ? weightOf(anchor) : 0),
    0,
  )
}

function unmatched(
  a: readonly Anchor[],
  b: readonly Anchor[],
  kind: Anchor['kind'],
): { others: number; lost: number } {
  const [inA, inB] = [a, b].map((left) => left.filter((anchor) => anchor.kind === kind).length) as [
    number,
    number,
  ]
  return { others: Math.min(inA, inB), lost: Math.abs(inA - inB) }
}
