import type { Origin, Overlap } from '../../types.ts'
import { type Corpus, weightOf } from './corpus.ts'
import { compare } from './describe-quote.ts'
import type { SharedRun } from './find-passages.ts'

/** Share of the shorter running text from which two sources tell one text. */
const oneTextFrom = 0.6

/**
 * How much of each pair's running text is shared, by weight of its words, and the groups of sources whose running
 * text is one. Running text is what stands outside quotations.
 */
export function findOrigins(
  corpus: Corpus,
  runs: readonly SharedRun[],
): { origins: Origin[]; overlaps: Overlap[] } {
  const running = corpus.sources.map((_, source) => runningWeight(corpus, source))
  const common = new Map<number, number>()
  for (const { a, b, mass } of runs) {
    const key = a * corpus.sources.length + b
    common.set(key, (common.get(key) ?? 0) + mass)
  }
  const groupOf = corpus.sources.map((_, source) => [source])
  const pairs = [...common.entries()].map(([key, mass]) => {
    const a = Math.floor(key / corpus.sources.length)
    const b = key % corpus.sources.length
    const shorter = Math.max(1, Math.min(running[a]!, running[b]!))
    return { a, b, shared: Math.round(Math.min(1, mass / shorter) * 1000) / 1000 }
  })
  pairs.sort((x, y) => x.a - y.a || x.b - y.b)
  const close = pairs.filter(({ shared }) => shared >= oneTextFrom)
  for (const { a, b } of close) {
    const x = groupOf[a]!
    const y = groupOf[b]!
    if (x === y) continue
    x.push(...y)
    for (const source of y) groupOf[source] = x
  }
  const idOf = (source: number) => corpus.sources[source]!.id
  const origins = [...new Set(groupOf)].map((group) => ({
    sources: group.map(idOf).sort(compare),
    shared: close
      .filter(({ a }) => groupOf[a] === group)
      .reduce((least, { shared }) => Math.min(least, shared), 1),
  }))
  return { origins, overlaps: pairs.map(({ a, b, shared }) => ({ a: idOf(a), b: idOf(b), shared })) }
}

function runningWeight(corpus: Corpus, source: number): number {
  const { from, to, statements } = corpus.sources[source]!
  let weight = weightOf(corpus, from, to)
  let reached = from
  for (const statement of statements) {
    if (statement.from < reached) continue
    weight -= weightOf(corpus, statement.from, statement.to)
    reached = statement.to
  }
  return weight
}
