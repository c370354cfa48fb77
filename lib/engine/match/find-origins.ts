import type { Origin, Overlap } from '../../types.ts'
import { type Corpus, weightOf } from './corpus.ts'
import type { SharedRun } from './find-passages.ts'

/** Share of the shorter running text from which two sources tell one text. */
const oneTextFrom = 0.6

/**
 * How much of each pair's running text is shared, by weight of its words, and the groups of sources whose running
 * text is one. Running text is what stands outside quotations. Sources, pairs and groups stand in the order `given`: the
 * place of each source of the corpus in the story.
 */
export function findOrigins(
  corpus: Corpus,
  runs: readonly SharedRun[],
  given: readonly number[],
): { origins: Origin[]; overlaps: Overlap[] } {
  const { sources } = corpus
  const running = sources.map((_, source) => runningWeight(corpus, source))
  const inOrder = (x: number, y: number) => given[x]! - given[y]!
  const runsOf = new Map<number, SharedRun[]>()
  for (const run of runs) {
    const key = run.a * sources.length + run.b
    const list = runsOf.get(key)
    if (list) list.push(run)
    else runsOf.set(key, [run])
  }
  const pairs = [...runsOf.values()].map((list) => {
    const [a, b] = [list[0]!.a, list[0]!.b].sort(inOrder) as [number, number]
    const shorter = running[a]! < running[b]! || (running[a] === running[b] && a < b) ? a : b
    const share = commonWeight(list, shorter) / Math.max(1, running[shorter]!)
    return { a, b, shared: Math.round(Math.min(1, share) * 1000) / 1000 }
  })
  pairs.sort((x, y) => inOrder(x.a, y.a) || inOrder(x.b, y.b))
  const close = pairs.filter(({ shared }) => shared >= oneTextFrom)
  const groupOf = sources.map((_, source) => [source])
  for (const { a, b } of close) {
    const x = groupOf[a]!
    const y = groupOf[b]!
    if (x === y) continue
    x.push(...y)
    for (const source of y) groupOf[source] = x
  }
  const idOf = (source: number) => sources[source]!.id
  const groups = [...new Set(groupOf)].map((group) => group.sort(inOrder))
  const origins = groups
    .sort(([x], [y]) => inOrder(x!, y!))
    .map((group) => ({
      sources: group.map(idOf),
      shared: close
        .filter(({ a }) => groupOf[a] === group)
        .reduce((least, { shared }) => Math.min(least, shared), 1),
    }))
  return { origins, overlaps: pairs.map(({ a, b, shared }) => ({ a: idOf(a), b: idOf(b), shared })) }
}

/** Weight that runs of two sources have in common; words of `side` that lie in two of them count once. */
function commonWeight(runs: readonly SharedRun[], side: number): number {
  const places = runs
    .map(({ a, aFrom, aTo, bFrom, bTo, mass }) =>
      a === side ? { from: aFrom, to: aTo, mass } : { from: bFrom, to: bTo, mass },
    )
    .sort((x, y) => x.from - y.from || x.to - y.to)
  let reached = 0
  let weight = 0
  for (const { from, to, mass } of places) {
    weight += (mass * Math.max(0, to - Math.max(from, reached))) / (to - from)
    reached = Math.max(reached, to)
  }
  return weight
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
