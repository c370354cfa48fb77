/** A shared place in one column: what it is, and where, in pixels from the top of the column's text. */
export type ColumnPlace = {
  /** The same in every column that has it. */
  key: string
  top: number
  height: number
  /** Quotes must meet; passages help where they do not lead back. */
  strong: boolean
}

/** A height in one column and the height in another that belongs beside it. */
export type Knot = { from: number; to: number }

/**
 * The share of the way to the next place over which two columns still move as one. More keeps neighbouring lines
 * together longer, and leaves less way to make up the difference, which the other column then runs through faster.
 */
const held = 0.25

/** How the heights of one column belong to those of another, as the knots of a line. */
export function meetPlaces(
  from: ColumnPlace[],
  to: ColumnPlace[],
  ends: Knot[],
  first: string | null,
): Knot[] {
  const pairs = pairPlaces(from, to, first)
  const knots: Knot[] = []
  pairs.forEach((pair, i) => {
    const before = pairs[i - 1]
    const after = pairs[i + 1]
    const lead = before ? Math.max(0, pair.from - before.from - before.height) * held : 0
    const trail = after ? Math.max(0, after.from - pair.from - pair.height) * held : 0
    knots.push({ from: pair.from - lead, to: pair.to - lead })
    knots.push({ from: pair.from + pair.height + trail, to: pair.to + pair.height + trail })
  })
  const top = ends[0]
  const bottom = ends[1]
  const inside = knots.filter((k) => (!top || k.from > top.from) && (!bottom || k.from < bottom.from))
  return [...(top ? [top] : []), ...inside, ...(bottom ? [bottom] : [])]
}

/** The height in the other column that belongs beside `y`: straight between knots, one to one beyond them. */
export function mapHeight(knots: Knot[], y: number): number {
  const i = knots.findIndex((k) => k.from > y)
  const before = knots[(i < 0 ? knots.length : i) - 1]
  const after = i < 0 ? undefined : knots[i]
  if (!before) return after ? after.to - (after.from - y) : y
  if (!after) return before.to + (y - before.from)
  return before.to + ((y - before.from) / (after.from - before.from)) * (after.to - before.to)
}

type Pair = { from: number; to: number; height: number }

/**
 * Shared places from top to bottom without overlaps. Where two start at the same line, `first` is kept, else a
 * quote before a passage. Passages that would lead the other column back against its quotes are left out.
 */
function pairPlaces(from: ColumnPlace[], to: ColumnPlace[], first: string | null): Pair[] {
  const other = new Map(to.map((place) => [place.key, place]))
  const rank = (place: ColumnPlace) => (place.key === first ? 0 : place.strong ? 1 : 2)
  const kept: (Pair & { rank: number })[] = []
  const shared = from.filter((place) => other.has(place.key))
  for (const place of shared.sort((a, b) => rank(a) - rank(b) || a.top - b.top)) {
    const partner = other.get(place.key)!
    const height = Math.min(place.height, partner.height)
    const pair = { from: place.top, to: partner.top, height, rank: rank(place) }
    const taken = kept.some((k) => pair.from < k.from + k.height && k.from < pair.from + pair.height)
    if (taken && pair.rank > 0) {
      // Two quotes on one line, or one within the other: both are kept while the other column has them in order.
      const clash = kept.some(
        (k) => Math.abs(k.from - pair.from) < 4 || (pair.to - k.to) * (pair.from - k.from) < 0,
      )
      if (clash || pair.rank > 1) continue
    }
    const crosses = kept.some((k) => (pair.to - k.to) * (pair.from - k.from) < 0)
    if (pair.rank > 1 && crosses) continue
    kept.push(pair)
  }
  kept.sort((a, b) => a.from - b.from)
  return kept.map((pair, i) => {
    const next = kept[i + 1]
    return { ...pair, height: next ? Math.min(pair.height, next.from - pair.from) : pair.height }
  })
}
