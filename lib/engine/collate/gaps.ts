/** Columns `[i0, i1)` and words `[j0, j1)` without a partner, between neighbours that are each other's partners, or ends. */
export type Gap = { i0: number; i1: number; j0: number; j1: number }

/** Where both sides have something without a partner in one place. `column` is the column of each word, or −1. */
export function findGaps(column: Int32Array, columns: number): Gap[] {
  const taken = new Uint8Array(columns)
  for (const i of column) if (i >= 0) taken[i] = 1
  const gaps: Gap[] = []
  for (let j0 = 0; j0 < column.length; j0++) {
    if (column[j0]! >= 0) continue
    let j1 = j0
    while (j1 < column.length && column[j1]! < 0) j1++
    const i0 = j0 === 0 ? 0 : column[j0 - 1]! + 1
    let i1 = i0
    while (i1 < columns && taken[i1] === 0) i1++
    const next = j1 === column.length ? columns : column[j1]!
    if (i1 > i0 && i1 === next) gaps.push({ i0, i1, j0, j1 })
    j0 = j1
  }
  return gaps
}

/** Column and word of what is the same within a gap, in one order, from the end on: there phrases have their weight. */
export function sameInGap(
  { i0, i1, j0, j1 }: Gap,
  isSame: (i: number, j: number) => boolean,
): [number, number][] {
  const pairs: [number, number][] = []
  let end = i1
  for (let j = j1 - 1; j >= j0; j--) {
    let i = end - 1
    while (i >= i0 && !isSame(i, j)) i--
    if (i < i0) continue
    pairs.push([i, j])
    end = i
  }
  return pairs
}
