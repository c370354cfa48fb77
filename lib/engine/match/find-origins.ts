import type { Origin, Overlap } from '../../types.ts'
import { type Corpus, weightOf } from './corpus.ts'
import type { SharedPassage } from './describe-passages.ts'

/** Share of the shorter running text from which two sources tell one text. */
const oneTextFrom = 0.6

/**
 * How much of each pair's running text is shared, by weight of its words, and the groups of sources whose running
 * text is one. Running text is what stands outside quotations. Sources, pairs and groups stand in the order `given`: the
 * place of each source of the corpus in the story.
 */
export function findOrigins(
  corpus: Corpus,
  passages: readonly SharedPassage[],
  given: readonly number[],
): { origins: Origin[]; overlaps: Overlap[] } {
  const { sources } = corpus
  const running = sources.map((_, source) => runningWeight(corpus, source))
  const inOrder = (x: number, y: number) => given[x]! - given[y]!
  const pairs = [...placesOf(corpus, passages).values()].map((places) => {
    const { a, b } = places[0]!
    const shorter = running[a.at]! <= running[b.at]! ? 'a' : 'b'
    const share = commonWeight(places, shorter) / Math.max(1, running[places[0]![shorter].at]!)
    const [first, second] = [a.at, b.at].sort(inOrder) as [number, number]
    return { a: first, b: second, shared: Math.round(Math.min(1, share) * 1000) / 1000 }
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

type Place = SharedPassage['members'][number]
type Shared = { a: Place; b: Place; mass: number }

/** What each two sources have in common; for two that no run joins directly, as much as any run of the passage has. */
function placesOf(corpus: Corpus, passages: readonly SharedPassage[]): Map<number, Shared[]> {
  const out = new Map<number, Shared[]>()
  const keyOf = (a: number, b: number) => Math.min(a, b) * corpus.sources.length + Math.max(a, b)
  for (const { members, runs } of passages) {
    const masses = new Map(runs.map(({ a, b, mass }) => [keyOf(a, b), mass]))
    const density = Math.min(...runs.map((run) => run.density))
    const weights = members.map(({ from, to }) => weightOf(corpus, from, to))
    members.forEach((x, i) => {
      for (let j = i + 1; j < members.length; j++) {
        const [a, b] = x.at < members[j]!.at ? [x, members[j]!] : [members[j]!, x]
        const key = keyOf(a.at, b.at)
        const mass = masses.get(key) ?? density * Math.min(weights[i]!, weights[j]!)
        const list = out.get(key)
        if (list) list.push({ a, b, mass })
        else out.set(key, [{ a, b, mass }])
      }
    })
  }
  return out
}

/** Weight in common; words of `side` that lie in two places count once. */
function commonWeight(places: readonly Shared[], side: 'a' | 'b'): number {
  let reached = 0
  let weight = 0
  for (const { [side]: place, mass } of [...places].sort((x, y) => x[side].from - y[side].from)) {
    const { from, to } = place
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
