import { sharedWords } from '../../spans.ts'
import type { Aligner } from './align-locally.ts'
import type { Corpus, Seat, Statement } from './corpus.ts'
import type { Evidence } from './decide.ts'
import { mostSeen } from './find-chains.ts'
import { linkSeats, type StatementLink } from './match-statements.ts'
import { createShelves, type Shelves } from './shelves.ts'

/** One quote as seats; `links` are the accepted links between them. */
export type Group = { seats: Seat[]; links: StatementLink[] }

/** From this share of a statement on, the link is about the whole of it. */
const wholeFrom = 0.6
/** Of all pairs between two groups, the share that must be linked for the groups to be one statement. */
const linkedShare = 0.5
/** Groups of no more places together are joined by what the index saw alone: it looked from each at all the others. */
const allLooked = mostSeen + 1
/** Of larger groups so many wordings each are compared where the index did not look. */
const mostCompared = 5
/** Of those pairs the share that must be linked: a sample asks for more than all pairs do. */
const comparedShare = 0.7
/** Share of an excerpt that must be in common before what belongs to it goes with it. */
const excerptFrom = 0.7

/** `key` is the number of its wording: places with equal words have one. */
type Node = { seat: Seat; speech: boolean; key: number }
/**
 * Nodes that are one quote so far, with the distinct wordings they have. `refused` has the clusters that it was not
 * joined with, by how many nodes both had together: clusters only grow, so the answer is the same until one has.
 */
type Cluster = { nodes: Set<number>; keys: Set<number>; refused: Map<Cluster, number> }
/** An accepted link between two nodes by their numbers. */
type Edge = { link: StatementLink; a: number; b: number }

/** Places as nodes, accepted links as edges in the order of their strength, and the cluster that each node is in. */
type Graph = {
  corpus: Corpus
  aligner: Aligner
  nodes: Node[]
  edges: Edge[]
  /** The strongest edge from a node to each other. */
  neighbours: Map<number, Map<number, Edge>>
  clusterOf: Cluster[]
  /** Whether two nodes that the index did not link are one statement, as far as it was asked. */
  compared: Map<number, boolean>
}

/** A part of a long quotation that is a seat of another's quote. */
type Part = { seat: Seat; long: number }

/**
 * Groups places into quotes so that one weak link never joins two statements: groups of whole statements merge only
 * where half of the pairs between them are linked, or would be had the index looked at all of them; an excerpt goes to
 * the one statement that holds it best and joins nothing; a long quotation that holds several whole statements of one
 * other source is divided among them.
 */
export function formQuotes(corpus: Corpus, links: readonly StatementLink[], aligner: Aligner): Group[] {
  const graph = buildGraph(corpus, links, aligner)
  clusterStatements(graph)
  const { homes, parts } = divideLong(graph)
  houseExcerpts(graph, homes)
  return emitGroups(graph, parts)
}

function buildGraph(corpus: Corpus, links: readonly StatementLink[], aligner: Aligner): Graph {
  const nodes: Node[] = []
  const keys = new Map<string, number>()
  const keyOf = ({ from, to }: Seat): number => {
    const words = levelKey(corpus, from, to)
    const known = keys.get(words) ?? keys.size
    keys.set(words, known)
    return known
  }
  const addNode = (seat: Seat, speech: boolean): void => {
    nodes.push({ seat, speech, key: keyOf(seat) })
  }
  const nodeOf = new Map<Statement, number>()
  for (const source of corpus.sources) {
    for (const statement of source.statements) {
      nodeOf.set(statement, nodes.length)
      const { source: at, from, to, speech } = statement
      addNode({ source: at, from, to, statement }, speech)
    }
  }
  /** Places without marks of each source, by their words. */
  const foundIn = new Map<number, { nodes: number[]; shelves: Shelves }>()
  const nodeFor = (place: Seat): number => {
    if (place.statement) return nodeOf.get(place.statement)!
    const found = foundIn.get(place.source) ?? { nodes: [], shelves: createShelves() }
    foundIn.set(place.source, found)
    for (const at of found.shelves.over(place.from, place.to)) {
      const n = found.nodes[at]!
      const { seat } = nodes[n]!
      if (sharedWords(seat, place) * 2 > Math.max(seat.to - seat.from, place.to - place.from)) return n
    }
    addNode({ source: place.source, from: place.from, to: place.to, statement: null }, false)
    found.nodes.push(nodes.length - 1)
    found.shelves.put(place.from, place.to)
    return nodes.length - 1
  }
  const accepted = links.filter((link) => link.accepted).sort(byStrength)
  const edges = accepted.map((link) => ({ link, a: nodeFor(link.a), b: nodeFor(link.b) }))
  const neighbours: Graph['neighbours'] = new Map()
  const connect = (from: number, to: number, edge: Edge): void => {
    const list = neighbours.get(from)
    if (!list) neighbours.set(from, new Map([[to, edge]]))
    else if (!list.has(to)) list.set(to, edge)
  }
  for (const edge of edges) {
    if (edge.a === edge.b) continue
    connect(edge.a, edge.b, edge)
    connect(edge.b, edge.a, edge)
  }
  const clusterOf = nodes.map(
    ({ key }, n): Cluster => ({ nodes: new Set([n]), keys: new Set([key]), refused: new Map() }),
  )
  return { corpus, aligner, nodes, edges, neighbours, clusterOf, compared: new Map() }
}

/** Joins the clusters of statements that are linked as a whole, the strongest links first. */
function clusterStatements(graph: Graph): void {
  for (const { link, a, b } of graph.edges) {
    if (!isWhole(link)) continue
    const x = graph.clusterOf[a]!
    const y = graph.clusterOf[b]!
    if (x === y) continue
    const size = x.nodes.size + y.nodes.size
    if (x.refused.get(y) === size) continue
    if (agree(graph, x, y)) merge(graph, x, y)
    else {
      x.refused.set(y, size)
      y.refused.set(x, size)
    }
  }
}

/**
 * Where excerpts belong: `homes` has the node that holds most of a cluster; `parts` what of a long quotation is a seat
 * of each of several clusters.
 */
function divideLong({ nodes, edges, clusterOf }: Graph): {
  homes: Map<Cluster, number>
  parts: Map<Cluster, Part[]>
} {
  const homes = new Map<Cluster, number>()
  const divided = new Map<number, Map<Cluster, Edge>>()
  for (const edge of edges) {
    if (isWhole(edge.link)) continue
    const short = shortSide(edge)
    if (short === null) continue
    const long = short === edge.a ? edge.b : edge.a
    const cluster = clusterOf[short]!
    if (cluster === clusterOf[long] || homes.has(cluster)) continue
    const { coverA, coverB } = edge.link.evidence
    const alone = clusterOf[long]!.nodes.size === 1
    if (cluster.nodes.size > 1 && alone) {
      const clusters = divided.get(long) ?? new Map<Cluster, Edge>()
      divided.set(long, clusters)
      if (!clusters.has(cluster)) clusters.set(cluster, edge)
    } else if (cluster.nodes.size === 1 || alone || Math.max(coverA, coverB) >= excerptFrom)
      homes.set(cluster, long)
  }
  const parts = new Map<Cluster, Part[]>()
  for (const [long, clusters] of divided) {
    for (const [cluster, edge] of clusters) {
      if (clusters.size === 1) {
        if (!homes.has(cluster)) homes.set(cluster, long)
        continue
      }
      const place = edge.a === long ? edge.link.a : edge.link.b
      const list = parts.get(cluster) ?? []
      list.push({ seat: { ...place, statement: nodes[long]!.seat.statement }, long })
      parts.set(cluster, list)
    }
  }
  return { homes, parts }
}

function houseExcerpts(graph: Graph, homes: ReadonlyMap<Cluster, number>): void {
  for (const [cluster, long] of homes) {
    const target = graph.clusterOf[long]!
    if (target !== cluster) merge(graph, target, cluster)
  }
}

/** The clusters that somebody speaks in, with their seats, and the links within each. */
function emitGroups({ nodes, edges, clusterOf }: Graph, parts: ReadonlyMap<Cluster, Part[]>): Group[] {
  const divided = new Set([...parts.values()].flatMap((list) => list.map(({ long }) => long)))
  const inside = new Map<Cluster, StatementLink[]>()
  const put = (cluster: Cluster, link: StatementLink) => {
    const list = inside.get(cluster)
    if (list) list.push(link)
    else inside.set(cluster, [link])
  }
  const isPartOf = (cluster: Cluster, n: number, place: Seat) =>
    parts.get(cluster)?.some(({ seat, long }) => long === n && sharedWords(seat, place) > 0)
  for (const { link, a, b } of edges) {
    const [ofA, ofB] = [clusterOf[a]!, clusterOf[b]!]
    if (ofA === ofB) put(ofA, link)
    else if (isPartOf(ofA, b, link.b)) put(ofA, link)
    else if (isPartOf(ofB, a, link.a)) put(ofB, link)
  }
  return [...new Set(clusterOf)].flatMap((cluster) => {
    const members = [...cluster.nodes].sort((x, y) => x - y)
    if (members.length === 1 && divided.has(members[0]!)) return []
    if (!members.some((member) => nodes[member]!.speech)) return []
    const seats = [
      ...members.map((member) => nodes[member]!.seat),
      ...(parts.get(cluster) ?? []).map(({ seat }) => seat),
    ]
    return [{ seats: withoutShadows(seats).sort(bySeat), links: inside.get(cluster) ?? [] }]
  })
}

/** Half of the pairs, counted over distinct wordings: copies of one wording are one voice. */
function agree(graph: Graph, x: Cluster, y: Cluster): boolean {
  const { nodes, neighbours } = graph
  const [few, many] = x.nodes.size < y.nodes.size ? [x, y] : [y, x]
  const linked = new Set<number>()
  for (const n of few.nodes) {
    for (const [other, edge] of neighbours.get(n) ?? [])
      if (many.nodes.has(other) && isWhole(edge.link))
        linked.add(nodes[n]!.key * nodes.length + nodes[other]!.key)
  }
  if (linked.size >= few.keys.size * many.keys.size * linkedShare) return true
  return few.nodes.size + many.nodes.size > allLooked && wouldAgree(graph, few, many)
}

/** The same over some wordings of each, compared now where the index did not look. */
function wouldAgree(graph: Graph, x: Cluster, y: Cluster): boolean {
  const ofX = someWordings(graph, x)
  const ofY = someWordings(graph, y)
  let linked = 0
  for (const a of ofX) for (const b of ofY) if (isLinked(graph, Math.min(a, b), Math.max(a, b))) linked++
  return linked >= ofX.length * ofY.length * comparedShare
}

function someWordings({ nodes }: Graph, cluster: Cluster): number[] {
  const first = new Map<number, number>()
  for (const n of cluster.nodes) {
    if (first.size === Math.min(mostCompared, cluster.keys.size)) break
    if (!first.has(nodes[n]!.key)) first.set(nodes[n]!.key, n)
  }
  return [...first.values()]
}

function isLinked({ corpus, aligner, nodes, neighbours, compared }: Graph, a: number, b: number): boolean {
  const edge = neighbours.get(a)?.get(b)
  if (edge) return isWhole(edge.link)
  const key = a * nodes.length + b
  let answer = compared.get(key)
  if (answer === undefined) {
    const [x, y] = [nodes[a]!.seat, nodes[b]!.seat].sort(bySeat) as [Seat, Seat]
    const link = x.source === y.source ? null : linkSeats(corpus, x, y, aligner)
    answer = link?.accepted === true && isWhole(link)
    compared.set(key, answer)
  }
  return answer
}

function merge({ clusterOf }: Graph, x: Cluster, y: Cluster): void {
  const [small, large] = x.nodes.size < y.nodes.size ? [x, y] : [y, x]
  for (const n of small.nodes) {
    large.nodes.add(n)
    clusterOf[n] = large
  }
  for (const key of small.keys) large.keys.add(key)
}

/** The node of which most is in common, where that is nearly all of it. */
function shortSide({ link, a, b }: Edge): number | null {
  const { coverA, coverB } = link.evidence
  return Math.max(coverA, coverB) < wholeFrom ? null : coverA >= coverB ? a : b
}

/** Words without marks that overlap words in marks of the same quote are the same place, seen from further off. */
function withoutShadows(seats: readonly Seat[]): Seat[] {
  return seats.filter(
    (seat) =>
      seat.statement !== null ||
      !seats.some(
        (other) => other.statement !== null && other.source === seat.source && sharedWords(seat, other) > 0,
      ),
  )
}

/** The link is about the whole of both statements, or of the one where the other side has no marks. */
function isWhole(link: StatementLink): boolean {
  const { coverA, coverB, quotedBoth } = link.evidence
  return quotedBoth ? Math.min(coverA, coverB) >= wholeFrom : true
}

function strength(evidence: Evidence): number {
  return Math.min(evidence.coverA || 1, evidence.coverB || 1)
}

function byStrength(x: StatementLink, y: StatementLink): number {
  return (
    y.score - x.score ||
    strength(y.evidence) - strength(x.evidence) ||
    y.evidence.mass - x.evidence.mass ||
    x.a.from - y.a.from ||
    x.b.from - y.b.from
  )
}

function bySeat(x: Seat, y: Seat): number {
  return x.source - y.source || x.from - y.from || x.to - y.to
}

/** Levelled words as one string: equal keys are equal wordings. */
export function levelKey(corpus: Corpus, from: number, to: number): string {
  return corpus.level.subarray(from, to).join(' ')
}
