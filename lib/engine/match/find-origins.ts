import type { Origin, Overlap, Passage } from '../../types.ts'
import { compare } from './describe-quote.ts'

/** Share of the shorter text from which two sources tell one text. */
const oneTextFrom = 0.6

type Running = { id: string; length: number }

/** How much of each pair's running text is shared, and groups of sources whose running text is one. */
export function findOrigins(
  sources: readonly Running[],
  passages: readonly Passage[],
): { origins: Origin[]; overlaps: Overlap[] } {
  const covered = new Map<
    string,
    { a: string; b: string; ofA: [number, number][]; ofB: [number, number][] }
  >()
  for (const { members } of passages) {
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const x = members[i]!
        const y = members[j]!
        if (x.source === y.source) continue
        const [a, b] = compare(x.source, y.source) < 0 ? [x, y] : [y, x]
        const key = `${a.source}\n${b.source}`
        const pair = covered.get(key) ?? { a: a.source, b: b.source, ofA: [], ofB: [] }
        pair.ofA.push([a.start, a.end])
        pair.ofB.push([b.start, b.end])
        covered.set(key, pair)
      }
    }
  }
  const lengths = new Map(sources.map((source) => [source.id, source.length]))
  const overlaps = [...covered.values()]
    .map(({ a, b, ofA, ofB }) => ({
      a,
      b,
      shared: share(Math.max(lengthOf(ofA) / lengths.get(a)!, lengthOf(ofB) / lengths.get(b)!)),
    }))
    .sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))

  const groupOf = new Map(sources.map((source) => [source.id, [source.id]]))
  for (const { a, b, shared } of overlaps) {
    const x = groupOf.get(a)!
    const y = groupOf.get(b)!
    if (shared < oneTextFrom || x === y) continue
    x.push(...y)
    for (const id of y) groupOf.set(id, x)
  }
  const origins = [...new Set(groupOf.values())].map((group) => {
    const within = overlaps.filter(
      ({ a, b, shared }) => shared >= oneTextFrom && group.includes(a) && group.includes(b),
    )
    const least = within.reduce((lowest, { shared }) => Math.min(lowest, shared), 1)
    return { sources: group.sort(compare), shared: least }
  })
  return { origins, overlaps }
}

function lengthOf(ranges: [number, number][]): number {
  let length = 0
  let reached = 0
  for (const [from, to] of [...ranges].sort((x, y) => x[0] - y[0] || x[1] - y[1])) {
    length += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return length
}

function share(value: number): number {
  return Math.round(Math.min(1, value) * 1000) / 1000
}
