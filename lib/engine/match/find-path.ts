/** What a path loses between two points of it, in whole numbers: more for a mismatch than for two words left out later on. */
export type PathCosts = {
  /** One row and one column that are not alike, taken together. */
  mismatch: number
  /** The first row, or column, that is left out; and each that follows it. */
  gapOpen: number
  gapExtend: number
}

/**
 * The best path through points of a grid: rows and columns are the words of two texts, points are words alike. It is
 * what local alignment finds in a table of all cells, told from the points alone (sparse dynamic programming, Eppstein
 * and others 1992): points are few where cells are many. Of equally good paths it is the one that the table gives.
 */
export type PathFinder = {
  /** Forgets all points. After so many steps it gives up. */
  begin: (mostSteps: number) => void
  /** Puts a point after those of the rows before and of the columns before in its row. To one `alone` no other leads. */
  put: (row: number, column: number, gain: number, alone: boolean) => void
  /** From now on paths go through the point that was put last, or begin after it. */
  cut: () => void
  /** It gave up: what it knows of the best path may be wrong. */
  isLost: () => boolean
  /** What the best path gains; 0 where there is none. */
  best: () => number
  /** Hands out rows and columns of the best path from its end to its beginning, mismatches too. */
  trace: (take: (row: number, column: number) => void) => void
}

export function createPathFinder({ mismatch, gapOpen, gapExtend }: PathCosts): PathFinder {
  let rows = new Int32Array(256)
  let columns = new Int32Array(256)
  /** What the best path to a point gains. */
  let scores = new Int32Array(256)
  /** The point before it on that path, -1 for none. */
  let before = new Int32Array(256)
  let count = 0
  /** Points before the row that paths may still come from, in their order; what of each is left in the row at most. */
  let open = new Int32Array(256)
  let left = new Int32Array(256)
  /** The most that is left of any up to it. */
  let most = new Int32Array(256)
  let opened = 0
  /** The row that was begun last, and its first point. */
  let rowNow = 0
  let rowFrom = 0
  let stepsLeft = 0
  let top = 0
  let topAt = -1
  return {
    begin(mostSteps) {
      count = opened = rowNow = rowFrom = top = 0
      topAt = -1
      stepsLeft = mostSteps
    },
    put,
    cut() {
      opened = 0
      rowFrom = Math.max(rowFrom, count - 1)
    },
    isLost: () => stepsLeft < 0,
    best: () => top,
    trace,
  }

  function put(row: number, column: number, gain: number, alone: boolean): void {
    if (row !== rowNow) beginRow(row)
    const from = alone ? -1 : findBefore(row, column)
    const score = gain + (from < 0 ? 0 : scores[from]! - costBetween(from, row, column))
    if (score <= 0) return
    if (count === rows.length) makeRoom()
    rows[count] = row
    columns[count] = column
    scores[count] = score
    before[count] = from
    if (score > top) {
      top = score
      topAt = count
    }
    count++
  }

  /** Opens the points of the last row, and leaves out those of which nothing is left. */
  function beginRow(row: number): void {
    let kept = 0
    let highest = 0
    for (let k = 0; k < opened + count - rowFrom; k++) {
      const p = k < opened ? open[k]! : rowFrom + k - opened
      const rest = scores[p]! - leastCost(row - rows[p]! - 1)
      if (rest <= 0) continue
      if (rest > highest) highest = rest
      open[kept] = p
      left[kept] = rest
      most[kept++] = highest
    }
    stepsLeft -= opened + count - rowFrom
    opened = kept
    rowNow = row
    rowFrom = count
  }

  /** The point of the rows before from which most is left here; -1 where nothing is. */
  function findBefore(row: number, column: number): number {
    let best = 0
    let found = -1
    let k = opened - 1
    for (; k >= 0 && most[k]! >= best; k--) {
      if (left[k]! < best) continue
      const p = open[k]!
      if (columns[p]! >= column) continue
      const rest = scores[p]! - costBetween(p, row, column)
      if (rest <= 0 || rest < best || (rest === best && !goesFirst(p, found, row, column))) continue
      best = rest
      found = p
    }
    stepsLeft -= opened - k
    return found
  }

  /** What leaving out so many rows costs at least, whatever becomes of the columns. */
  function leastCost(rowsLeftOut: number): number {
    return rowsLeftOut === 0 ? 0 : Math.min(mismatch * rowsLeftOut, costOfGap(rowsLeftOut))
  }

  function costOfGap(length: number): number {
    return length === 0 ? 0 : gapOpen + gapExtend * (length - 1)
  }

  function costBetween(p: number, row: number, column: number): number {
    const down = row - rows[p]! - 1
    const right = column - columns[p]! - 1
    return Math.min(costOfGap(down) + costOfGap(right), costOfDiagonal(down, right))
  }

  /** Mismatches as far as there are rows and columns, then a gap: between that and two gaps nothing is cheaper. */
  function costOfDiagonal(down: number, right: number): number {
    return mismatch * Math.min(down, right) + costOfGap(Math.abs(down - right))
  }

  function isDiagonal(down: number, right: number): boolean {
    return costOfDiagonal(down, right) <= costOfGap(down) + costOfGap(right)
  }

  /**
   * Whether of two equally good ways to a point that from `p` is the one that a table would be traced back on: from the
   * point a word taken with another goes before a row left out, and that before a column; shorter gaps go before longer.
   */
  function goesFirst(p: number, other: number, row: number, column: number): boolean {
    const [takenP, rowsP, columnsP] = wayFrom(p, row, column)
    const [takenOther, rowsOther, columnsOther] = wayFrom(other, row, column)
    if (takenP !== takenOther) return takenP > takenOther
    if (rowsP > 0 !== rowsOther > 0) return rowsP > 0
    return rowsP === rowsOther ? columnsP < columnsOther : rowsP < rowsOther
  }

  /** Words taken together next to the point, with what it comes from if no gap is between, then rows and columns left out. */
  function wayFrom(p: number, row: number, column: number): [taken: number, rows: number, columns: number] {
    const down = row - rows[p]! - 1
    const right = column - columns[p]! - 1
    if (!isDiagonal(down, right)) return [0, down, right]
    const taken = Math.min(down, right)
    return [taken + (down === right ? 1 : 0), down - taken, right - taken]
  }

  function trace(take: (row: number, column: number) => void): void {
    for (let p = topAt; p >= 0; p = before[p]!) {
      const row = rows[p]!
      const column = columns[p]!
      take(row, column)
      const from = before[p]!
      if (from < 0) return
      const down = row - rows[from]! - 1
      const right = column - columns[from]! - 1
      if (!isDiagonal(down, right)) continue
      for (let k = 1; k <= Math.min(down, right); k++) take(row - k, column - k)
    }
  }

  function makeRoom(): void {
    const more = (array: Int32Array<ArrayBuffer>) => {
      const wider = new Int32Array(array.length * 2)
      wider.set(array)
      return wider
    }
    rows = more(rows)
    columns = more(columns)
    scores = more(scores)
    before = more(before)
    open = more(open)
    left = more(left)
    most = more(most)
  }
}
