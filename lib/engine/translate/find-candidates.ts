import type { Seat } from '../match/corpus.ts'
import { type Counts, compareReadings, countKeys, type ReadingComparison } from './compare-readings.ts'
import type { StatementReading } from './read-statement.ts'
import { isSameSpeaker, type Who } from './who-speaks.ts'

/** A quote before translations are joined. */
export type Node = {
  seats: readonly Seat[]
  sources: ReadonlySet<number>
  readings: readonly StatementReading[]
  speakers: readonly Who[]
}

type Speakers = 'same' | 'other' | 'unknown'

/** Two nodes, by number, that may be one statement in two languages. */
export type TranslationCandidate = {
  a: number
  b: number
  comparison: ReadingComparison
  speakers: Speakers
  score: number
}

/** A key that more nodes have is looked up for none of them. */
const mostNodesOfKey = 60

/** Pairs of nodes without a common source, of different languages, with something in common. */
export function findCandidates(nodes: readonly Node[]): TranslationCandidate[] {
  const byKey = new Map<string, number[]>()
  nodes.forEach(({ readings }, n) => {
    for (const key of new Set(readings.flatMap(({ anchors }) => anchors.flatMap(({ keys }) => keys)))) {
      const list = byKey.get(key)
      if (list) list.push(n)
      else byKey.set(key, [n])
    }
  })
  const pairs = new Set<number>()
  for (const list of byKey.values()) {
    if (list.length > mostNodesOfKey) continue
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) pairs.add(a * nodes.length + b)
    })
  }
  const counts = countKeys(readingsOfSources(nodes))
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const a = Math.floor(pair / nodes.length)
      const b = pair % nodes.length
      const x = nodes[a]!
      const y = nodes[b]!
      if ([...x.sources].some((source) => y.sources.has(source))) return []
      const comparison = bestComparison(x, y, counts)
      return comparison ? [{ a, b, comparison, speakers: speakersOf(x, y), score: 0 }] : []
    })
}

function readingsOfSources(nodes: readonly Node[]): StatementReading[][] {
  const bySource = new Map<number, StatementReading[]>()
  for (const { sources, readings } of nodes) {
    for (const source of sources) bySource.set(source, [...(bySource.get(source) ?? []), ...readings])
  }
  return [...bySource.values()]
}

function bestComparison(x: Node, y: Node, counts: Counts): ReadingComparison | null {
  let best: ReadingComparison | null = null
  for (const one of x.readings) {
    for (const other of y.readings) {
      if (one.lang === other.lang) continue
      const comparison = compareReadings(one, other, counts)
      if (!best || tellingOf(comparison) > tellingOf(best)) best = comparison
    }
  }
  return best
}

function tellingOf({ numbers, names, words, strange }: ReadingComparison): number {
  return numbers + names + words - strange
}

function speakersOf({ speakers: x }: Node, { speakers: y }: Node): Speakers {
  if (x.length === 0 || y.length === 0) return 'unknown'
  return x.some((one) => y.some((other) => isSameSpeaker(one, other))) ? 'same' : 'other'
}
