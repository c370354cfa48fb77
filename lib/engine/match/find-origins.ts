import type { Origin, Overlap } from '../../types.ts'
import type { Aligner } from './align-locally.ts'
import { alignedWeight } from './aligned-weight.ts'
import { type Corpus, weightOf } from './corpus.ts'
import type { SharedPassage } from './describe-passages.ts'
import type { SharedRun } from './find-passages.ts'

/** Share of the shorter running text, in passages, from which two sources tell one text without a doubt. */
const certainFrom = 0.8
/** From this share on, the two are aligned as a whole: passages have ends, and what a text shares with another has not. */
const lookedFrom = 0.5
/** Share of the shorter running text, aligned as a whole, from which two sources tell one text: more than half. */
const oneTextFrom = 0.5
/** Passages of more places are told as shared only between sources that a run joins: all pairs would be too many. */
const mostPaired = 100
/** Pairs of one story that are aligned as a whole, those that share most first. */
const mostLooked = 500

/**
 * How much of each pair's running text is shared, by weight of its words, and the groups of sources whose running
 * text is one. Two that share about half of it in passages are aligned as a whole; that decides, and is told where they
 * are one. The share of all other pairs is that of their passages. Running text is what stands outside quotations.
 * Sources, pairs and groups stand in the order `given`: the place of each source of the corpus in the story.
 */
export function findOrigins(
  corpus: Corpus,
  passages: readonly SharedPassage[],
  given: readonly number[],
  aligner: Aligner,
): { origins: Origin[]; overlaps: Overlap[] } {
  const { sources } = corpus
  const running = sources.map((_, source) => runningWeight(corpus, source))
  const inOrder = (x: number, y: number) => given[x]! - given[y]!
  const shareOf = (source: number, weight: number) =>
    Math.round(Math.min(1, weight / Math.max(1, running[source]!)) * 1000) / 1000
  const pairs = [...placesOf(corpus, passages).values()].map((places): Pair => {
    const { a, b } = places[0]!
    const isShorter = running[a.at]! <= running[b.at]!
    const [shorter, longer] = isShorter ? [a.at, b.at] : [b.at, a.at]
    const weight = commonWeight(places, isShorter ? 'a' : 'b')
    const [first, second] = [a.at, b.at].sort(inOrder) as [number, number]
    return { a: first, b: second, shorter, longer, shared: shareOf(shorter, weight) }
  })
  const close: Pair[] = []
  const groupOf = sources.map((_, source) => [source])
  let looked = 0
  for (const pair of pairs.filter(({ shared }) => shared >= lookedFrom).sort(byShare)) {
    const x = groupOf[pair.a]!
    const y = groupOf[pair.b]!
    if (x === y) continue
    if (pair.shared < certainFrom) {
      if (looked++ === mostLooked) break
      const share = shareOf(pair.shorter, alignedWeight(corpus, pair.shorter, pair.longer, aligner))
      if (share < oneTextFrom) continue
      pair.shared = share
    }
    close.push(pair)
    x.push(...y)
    for (const source of y) groupOf[source] = x
  }
  pairs.sort((x, y) => inOrder(x.a, y.a) || inOrder(x.b, y.b))
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

/** Two sources by their positions in the corpus; `a` and `b` in the order given. */
type Pair = { a: number; b: number; shorter: number; longer: number; shared: number }

function byShare(x: Pair, y: Pair): number {
  return y.shared - x.shared || x.shorter - y.shorter || x.longer - y.longer
}

type Place = SharedPassage['members'][number]
type Shared = { a: Place; b: Place; mass: number }

/**
 * What each two sources have in common; for two that no run joins directly, as much as the passage's thinnest run, but
 * where very many carry the passage.
 */
function placesOf(corpus: Corpus, passages: readonly SharedPassage[]): Map<number, Shared[]> {
  const out = new Map<number, Shared[]>()
  for (const { members, runs } of passages) {
    const masses = new Map(runs.map(({ a, b, mass }) => [keyOf(a, b), mass]))
    const density = Math.min(...runs.map((run) => run.density))
    const weightAt = ({ from, to }: Place) => weightOf(corpus, from, to)
    for (const [x, y] of pairsOf(members, runs)) {
      const [a, b] = x.at < y.at ? [x, y] : [y, x]
      const key = keyOf(a.at, b.at)
      const mass = masses.get(key) ?? density * Math.min(weightAt(a), weightAt(b))
      const list = out.get(key)
      if (list) list.push({ a, b, mass })
      else out.set(key, [{ a, b, mass }])
    }
  }
  return out

  function keyOf(a: number, b: number): number {
    return Math.min(a, b) * corpus.sources.length + Math.max(a, b)
  }
}

/** All pairs of places; of very many those that a run joins. */
function pairsOf(members: readonly Place[], runs: readonly SharedRun[]): [Place, Place][] {
  if (members.length <= mostPaired)
    return members.flatMap((x, i) => members.slice(i + 1).map((y): [Place, Place] => [x, y]))
  const bySource = new Map(members.map((place) => [place.at, place]))
  return runs.flatMap(({ a, b }) => {
    const x = bySource.get(a)
    const y = bySource.get(b)
    return x && y ? [[x, y]] : []
  })
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
