import type { Cell } from '../../types.ts'
import type { Word } from './words-of.ts'

/** Words that stand in one column of the table. */
export type Pair = { base: Word[]; wording: Word[]; match: Cell['match'] }

/** Neighbouring columns in which a wording differs from the base. */
export type Segment = {
  base: Word[]
  wording: Word[]
  pairs: Pair[]
  /** Whether nothing that both have stands before it, and after it. */
  atStart: boolean
  atEnd: boolean
}

/** Columns of two rows as pairs of words, without the columns that neither has. */
export function pairColumns(
  baseRow: readonly (Cell | null)[],
  wordingRow: readonly (Cell | null)[],
  baseWords: readonly Word[],
  wordingWords: readonly Word[],
): Pair[] {
  const pairs: Pair[] = []
  baseRow.forEach((ours, column) => {
    const theirs = wordingRow[column] ?? null
    if (ours === null && theirs === null) return
    pairs.push({
      base: within(baseWords, ours),
      wording: within(wordingWords, theirs),
      match: theirs?.match ?? 'differs',
    })
  })
  return pairs
}

/** Whether one word stands for another one. */
export function isExchanged({ base, wording }: Pair): boolean {
  if (base.length === 0 || wording.length === 0) return false
  return base.length !== wording.length || base.some(({ level }, at) => level !== wording[at]!.level)
}

/** Runs of pairs that are neither the same nor merely moved; a word for another in what was moved is one by itself. */
export function findSegments(pairs: readonly Pair[]): Segment[] {
  const segments: Segment[] = []
  let open: Pair[] = []
  let shared = false
  const close = (atEnd: boolean) => {
    if (open.length > 0)
      segments.push({
        base: inOrder(open.flatMap(({ base }) => base)),
        wording: inOrder(open.flatMap(({ wording }) => wording)),
        pairs: open,
        atStart: !shared,
        atEnd,
      })
    open = []
  }
  for (const pair of pairs) {
    if (pair.match === 'same' || pair.match === 'moved') {
      close(false)
      shared = true
      if (pair.match === 'same' || !isExchanged(pair)) continue
      open.push(pair)
      close(false)
    } else open.push(pair)
  }
  close(true)
  return segments
}

/** Whether only one side has the words and they are whole clauses of their own, so that nothing kept hangs on them. */
export function isOwnClause(
  segment: Segment,
  all: { base: readonly Word[]; wording: readonly Word[] },
): boolean {
  if (segment.base.length > 0 && segment.wording.length > 0) return false
  const [words, side] = segment.base.length > 0 ? [segment.base, all.base] : [segment.wording, all.wording]
  const first = words[0]
  const last = words[words.length - 1]
  if (first === undefined || last === undefined || segment.atStart) return false
  return side[first.at - 1]?.clause !== first.clause && side[last.at + 1]?.clause !== last.clause
}

function inOrder(words: Word[]): Word[] {
  return words.sort((a, b) => a.at - b.at)
}

function within(words: readonly Word[], cell: Cell | null): Word[] {
  if (cell === null) return []
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < cell.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < words.length && words[end]!.end <= cell.end) end++
  return words.slice(low, end)
}
