import type { Node, TranslationCandidate } from './find-candidates.ts'
import { isFreeOfContradiction, judgeTranslation } from './judge.ts'

/** What is one quote, by the numbers of nodes; the candidates that made it so, and those that an editor should decide. */
type Settled = {
  clusters: number[][]
  accepted: TranslationCandidate[]
  asked: TranslationCandidate[]
}

/** So much surer than any other translation in the same source must one be. Logits. */
const leastMargin = 1
/** Probability from which two statements are joined, and from which an editor is asked. */
const acceptFrom = 0.95
const askFrom = 0.5
/** What is linked makes its neighbours surer; after so many rounds little is left to gain. */
const mostRounds = 8

/**
 * One to one between any two sources, the surest first: a link that is joined takes its places from all others, and what
 * stands beside it in both sources becomes surer.
 */
export function settle(nodes: readonly Node[], candidates: readonly TranslationCandidate[]): Settled {
  const clusterOf = nodes.map((node, n) => ({ nodes: [n], sources: new Set(node.sources) }))
  const beside = neighboursOf(nodes)
  const ofNode = new Map<number, TranslationCandidate[]>()
  for (const candidate of candidates)
    for (const n of [candidate.a, candidate.b]) ofNode.set(n, [...(ofNode.get(n) ?? []), candidate])
  const isOpen = ({ a, b }: TranslationCandidate): boolean => {
    const [x, y] = [clusterOf[a]!, clusterOf[b]!]
    return x !== y && ![...x.sources].some((source) => y.sources.has(source))
  }
  const logitOf = (candidate: TranslationCandidate): number =>
    judgeTranslation(candidate, linkedBeside(candidate, beside, clusterOf))
  const accepted: TranslationCandidate[] = []
  const best = (
    open: readonly TranslationCandidate[],
    logits: ReadonlyMap<TranslationCandidate, number>,
    one: TranslationCandidate,
  ): number =>
    Math.max(
      -Infinity,
      ...open.flatMap((other) =>
        other !== one && isOpen(other) && areRivals(nodes, one, other) ? logits.get(other)! : [],
      ),
    )
  let asked: TranslationCandidate[] = []
  for (let round = 0, found = true; found && round < mostRounds; round++) {
    found = false
    asked = []
    const open = candidates.filter(isOpen)
    const logits = new Map(open.map((candidate) => [candidate, logitOf(candidate)]))
    for (const candidate of open.sort((x, y) => logits.get(y)! - logits.get(x)! || x.a - y.a || x.b - y.b)) {
      if (!isOpen(candidate)) continue
      const logit = logits.get(candidate)!
      const score = 1 / (1 + Math.exp(-logit))
      const rival = Math.max(
        best(ofNode.get(candidate.a)!, logits, candidate),
        best(ofNode.get(candidate.b)!, logits, candidate),
      )
      if (score < askFrom) break
      if (score >= acceptFrom && logit - rival >= leastMargin && isFreeOfContradiction(candidate)) {
        accepted.push({ ...candidate, score })
        merge(clusterOf, candidate)
        found = true
      } else if (logit > rival) asked.push({ ...candidate, score })
    }
  }
  return {
    clusters: [...new Set(clusterOf)].map((cluster) => cluster.nodes.sort((x, y) => x - y)),
    accepted,
    asked: onePerQuote(asked.filter(isOpen), clusterOf),
  }
}

/** Of questions about the same two quotes the surest alone; they come in that order. */
function onePerQuote(
  asked: readonly TranslationCandidate[],
  clusterOf: readonly Cluster[],
): TranslationCandidate[] {
  const known = new Map<Cluster, Set<Cluster>>()
  return asked.filter(({ a, b }) => {
    const [x, y] = [clusterOf[a]!, clusterOf[b]!]
    if (known.get(x)?.has(y) || known.get(y)?.has(x)) return false
    known.set(x, (known.get(x) ?? new Set()).add(y))
    return true
  })
}

type Cluster = { nodes: number[]; sources: Set<number> }

function merge(clusterOf: Cluster[], { a, b }: TranslationCandidate): void {
  const [x, y] = [clusterOf[a]!, clusterOf[b]!]
  for (const n of y.nodes) {
    x.nodes.push(n)
    clusterOf[n] = x
  }
  for (const source of y.sources) x.sources.add(source)
}

/** Two candidates that share a node and would give it two places in one source. */
function areRivals(nodes: readonly Node[], one: TranslationCandidate, other: TranslationCandidate): boolean {
  const common = one.a === other.a || one.a === other.b ? one.a : one.b
  const far = (candidate: TranslationCandidate) => nodes[candidate.a === common ? candidate.b : candidate.a]!
  const sources = far(other).sources
  return [...far(one).sources].some((source) => sources.has(source))
}

/** The nodes that stand before and after a node in each source. */
type Beside = ReadonlyMap<number, { before: number | null; after: number | null }[]>

function neighboursOf(nodes: readonly Node[]): Beside {
  const bySource = new Map<number, { n: number; from: number }[]>()
  nodes.forEach(({ seats }, n) => {
    for (const { source, from } of seats) bySource.set(source, [...(bySource.get(source) ?? []), { n, from }])
  })
  const beside = new Map<number, { before: number | null; after: number | null }[]>()
  for (const list of bySource.values()) {
    list.sort((x, y) => x.from - y.from)
    list.forEach(({ n }, at) => {
      const place = { before: list[at - 1]?.n ?? null, after: list[at + 1]?.n ?? null }
      beside.set(n, [...(beside.get(n) ?? []), place])
    })
  }
  return beside
}

/** Places of a quote whose neighbours are looked at: one in which it has them is enough. */
const mostPlaces = 12

/** On how many sides, 0 to 2, both places have a neighbour of one quote, in the same order. */
function linkedBeside({ a, b }: TranslationCandidate, beside: Beside, clusterOf: readonly Cluster[]): number {
  const isOne = (x: number | null, y: number | null) =>
    x !== null && y !== null && x !== y && clusterOf[x] === clusterOf[y]
  let most = 0
  for (const x of beside.get(a)?.slice(0, mostPlaces) ?? [])
    for (const y of beside.get(b)?.slice(0, mostPlaces) ?? [])
      most = Math.max(most, Number(isOne(x.before, y.before)) + Number(isOne(x.after, y.after)))
  return most
}
