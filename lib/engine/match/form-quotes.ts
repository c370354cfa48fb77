import type { Corpus, Statement } from './corpus.ts'
import type { Evidence } from './decide.ts'
import { linkSeats, type Place, type StatementLink } from './match-statements.ts'
import type { Nearness } from './near-words.ts'
import { createShelves, type Shelves } from './shelves.ts'

/** One place of a quote before it is described: words `[from, to)` of the stream. */
export type Seat = {
  source: number
  from: number
  to: number
  /** `null` where no marks stand and the words were found by another source's quotation. */
  statement: Statement | null
}

/** One quote as seats; `links` are the accepted links between them. */
export type Group = { seats: Seat[]; links: StatementLink[] }

/** From this share of a statement on, the link is about the whole of it. */
const wholeFrom = 0.6
/** Of all pairs between two groups, the share that must be linked for the groups to be one statement. */
const linkedShare = 0.5
/** Groups of no more places together are joined by what the index saw alone. */
const allLooked = 13
/** Of larger groups so many wordings each are compared where the index did not look. */
const mostCompared = 5
/** Of those pairs the share that must be linked: a sample asks for more than all pairs do. */
const comparedShare = 0.7
/** Share of an excerpt that must be in common before what belongs to it goes with it. */
const excerptFrom = 0.7

type Node = { seat: Seat; speech: boolean; key: string }
/** Nodes with the distinct wordings they have. */
type Cluster = { nodes: Set<number>; keys: Set<string> }

/**
 * Groups places into quotes so that one weak link never joins two statements: groups of whole statements merge only
 * where half of the pairs between them are linked, or would be had the index looked at all of them; an excerpt goes to
 * the one statement that holds it best and joins nothing; a long quotation that holds several whole statements of one
 * other source is divided among them.
 */
export function formQuotes(corpus: Corpus, links: readonly StatementLink[], near: Nearness): Group[] {
  const nodes: Node[] = []
  const nodeOf = new Map<Statement, number>()
  /** Places without marks of each source, by their words. */
  const foundIn = new Map<number, { nodes: number[]; shelves: Shelves }>()
  for (const source of corpus.sources) {
    for (const statement of source.statements) {
      nodeOf.set(statement, nodes.length)
      nodes.push({
        seat: { source: statement.source, from: statement.from, to: statement.to, statement },
        speech: statement.speech,
        key: levelKey(corpus, statement.from, statement.to),
      })
    }
  }
  const accepted = links.filter((link) => link.accepted).sort(byStrength)
  const edges = accepted.map((link) => ({ link, a: nodeFor(link.a), b: nodeFor(link.b) }))
  const neighbours = new Map<number, Map<number, (typeof edges)[number]>>()
  for (const edge of edges) {
    if (edge.a === edge.b) continue
    connect(edge.a, edge.b, edge)
    connect(edge.b, edge.a, edge)
  }

  const compared = new Map<number, boolean>()
  const clusterOf: Cluster[] = nodes.map(({ key }, n) => ({
    nodes: new Set([n]),
    keys: new Set([key]),
  }))
  for (const edge of edges) {
    if (!isWhole(edge.link)) continue
    const x = clusterOf[edge.a]!
    const y = clusterOf[edge.b]!
    if (x === y || !agree(x, y)) continue
    merge(x, y)
  }

  const divided = new Map<number, { node: number; edge: (typeof edges)[number] }[]>()
  const home = new Map<Cluster, { edge: (typeof edges)[number]; long: number }>()
  for (const edge of edges) {
    if (isWhole(edge.link)) continue
    const short = shortSide(edge)
    if (short === null) continue
    const long = short === edge.a ? edge.b : edge.a
    const cluster = clusterOf[short]!
    if (cluster === clusterOf[long] || home.has(cluster)) continue
    const { coverA, coverB } = edge.link.evidence
    const both = cluster.nodes.size > 1 && clusterOf[long]!.nodes.size > 1
    if (both && Math.max(coverA, coverB) < excerptFrom) continue
    if (cluster.nodes.size > 1 && clusterOf[long]!.nodes.size === 1) {
      const parts = divided.get(long)
      if (parts) parts.push({ node: short, edge })
      else divided.set(long, [{ node: short, edge }])
      continue
    }
    home.set(cluster, { edge, long })
  }
  const seatsOfDivided = new Map<Cluster, { seat: Seat; long: number }[]>()
  for (const [long, parts] of divided) {
    const clusters = new Map<Cluster, (typeof edges)[number]>()
    for (const part of parts) {
      const cluster = clusterOf[part.node]!
      if (!clusters.has(cluster)) clusters.set(cluster, part.edge)
    }
    if (clusters.size === 1) {
      const [[cluster, edge]] = [...clusters] as [[Cluster, (typeof edges)[number]]]
      if (!home.has(cluster)) home.set(cluster, { edge, long })
      continue
    }
    for (const [cluster, edge] of clusters) {
      const place = edge.a === long ? edge.link.a : edge.link.b
      const list = seatsOfDivided.get(cluster) ?? []
      list.push({ seat: { ...place, statement: nodes[long]!.seat.statement }, long })
      seatsOfDivided.set(cluster, list)
    }
  }
  for (const [cluster, { long }] of home) {
    const target = clusterOf[long]!
    if (target !== cluster) merge(target, cluster)
  }

  const taken = new Set<Cluster>()
  const whollyDivided = new Set<number>()
  for (const list of seatsOfDivided.values()) for (const { long } of list) whollyDivided.add(long)
  const inside = new Map<Cluster, StatementLink[]>()
  for (const { link, a, b } of edges) {
    if (clusterOf[a] !== clusterOf[b]) continue
    const list = inside.get(clusterOf[a]!)
    if (list) list.push(link)
    else inside.set(clusterOf[a]!, [link])
  }
  const groups: Group[] = []
  for (let n = 0; n < nodes.length; n++) {
    const cluster = clusterOf[n]!
    if (taken.has(cluster)) continue
    taken.add(cluster)
    const members = [...cluster.nodes].sort((x, y) => x - y)
    if (members.length === 1 && whollyDivided.has(members[0]!)) continue
    const seats = members.map((member) => nodes[member]!.seat)
    for (const { seat } of seatsOfDivided.get(cluster) ?? []) seats.push(seat)
    if (!members.some((member) => nodes[member]!.speech)) continue
    groups.push({ seats: withoutShadows(seats).sort(bySeat), links: inside.get(cluster) ?? [] })
  }
  return groups

  function nodeFor(place: Place): number {
    if (place.statement) return nodeOf.get(place.statement)!
    const found = foundIn.get(place.source) ?? { nodes: [], shelves: createShelves() }
    foundIn.set(place.source, found)
    for (const at of found.shelves.over(place.from, place.to)) {
      const n = found.nodes[at]!
      const { seat } = nodes[n]!
      const shared = Math.min(seat.to, place.to) - Math.max(seat.from, place.from)
      if (shared * 2 <= Math.max(seat.to - seat.from, place.to - place.from)) continue
      return n
    }
    nodes.push({
      seat: { source: place.source, from: place.from, to: place.to, statement: null },
      speech: false,
      key: levelKey(corpus, place.from, place.to),
    })
    found.nodes.push(nodes.length - 1)
    found.shelves.put(place.from, place.to)
    return nodes.length - 1
  }

  function connect(from: number, to: number, edge: (typeof edges)[number]): void {
    const list = neighbours.get(from)
    if (list) {
      if (!list.has(to)) list.set(to, edge)
    } else neighbours.set(from, new Map([[to, edge]]))
  }

  /** Half of the pairs, counted over distinct wordings: copies of one wording are one voice. */
  function agree(x: Cluster, y: Cluster): boolean {
    const [few, many] = x.nodes.size < y.nodes.size ? [x, y] : [y, x]
    let linked = 0
    const seen = new Set<string>()
    for (const n of few.nodes) {
      for (const [other, edge] of neighbours.get(n) ?? []) {
        if (!many.nodes.has(other) || !isWhole(edge.link)) continue
        const pair = `${nodes[n]!.key}|${nodes[other]!.key}`
        if (seen.has(pair)) continue
        seen.add(pair)
        linked++
      }
    }
    if (linked >= few.keys.size * many.keys.size * linkedShare) return true
    return few.nodes.size + many.nodes.size > allLooked && wouldAgree(few, many)
  }

  /** The same over some wordings of each, compared now where the index did not look. */
  function wouldAgree(x: Cluster, y: Cluster): boolean {
    const ofX = someWordings(x)
    const ofY = someWordings(y)
    let linked = 0
    for (const a of ofX) for (const b of ofY) if (isLinked(Math.min(a, b), Math.max(a, b))) linked++
    return linked >= ofX.length * ofY.length * comparedShare
  }

  function someWordings(cluster: Cluster): number[] {
    const first = new Map<string, number>()
    for (const n of cluster.nodes) {
      if (first.size === Math.min(mostCompared, cluster.keys.size)) break
      if (!first.has(nodes[n]!.key)) first.set(nodes[n]!.key, n)
    }
    return [...first.values()]
  }

  function isLinked(a: number, b: number): boolean {
    const edge = neighbours.get(a)?.get(b)
    if (edge) return isWhole(edge.link)
    const key = a * nodes.length + b
    let answer = compared.get(key)
    if (answer === undefined) {
      const [x, y] = [nodes[a]!.seat, nodes[b]!.seat].sort(bySeat) as [Seat, Seat]
      const link = x.source === y.source ? null : linkSeats(corpus, x, y, near)
      answer = link?.accepted === true && isWhole(link)
      compared.set(key, answer)
    }
    return answer
  }

  function merge(x: Cluster, y: Cluster): void {
    const [small, large] = x.nodes.size < y.nodes.size ? [x, y] : [y, x]
    for (const n of small.nodes) {
      large.nodes.add(n)
      clusterOf[n] = large
    }
    for (const key of small.keys) large.keys.add(key)
  }

  function shortSide(edge: (typeof edges)[number]): number | null {
    const { coverA, coverB } = edge.link.evidence
    const short = coverA >= coverB ? edge.a : edge.b
    return Math.max(coverA, coverB) >= wholeFrom ? short : null
  }
}

/** Words without marks that overlap words in marks of the same quote are the same place, seen from further off. */
function withoutShadows(seats: readonly Seat[]): Seat[] {
  return seats.filter(
    (seat) =>
      seat.statement !== null ||
      !seats.some(
        (other) =>
          other.statement !== null &&
          other.source === seat.source &&
          Math.min(seat.to, other.to) > Math.max(seat.from, other.from),
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
