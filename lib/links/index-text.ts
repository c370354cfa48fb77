/** A text in which parts of it are found. */
export type IndexedText = {
  text: string
  /** Where `part` begins, ascending, overlapping places included. */
  occurrences: (part: string) => number[]
}

/** Code units of a piece of text that is looked up. Shorter ones stand in more places, longer ones miss short parts. */
const pieceLength = 12
/** Parts asked for before an index pays. */
const askedFirst = 16

/**
 * A text that is asked for very many of its parts: from the first few on by an index of its pieces, so that a part
 * costs as much as it is long, and not as the text is.
 */
export function indexText(text: string): IndexedText {
  const known = new Map<string, number[]>()
  let index: PieceIndex | null = null
  return {
    text,
    occurrences: (part) => {
      let found = known.get(part)
      if (found === undefined) {
        if (known.size === askedFirst) index = indexPieces(text)
        found = index && part.length >= pieceLength ? lookUp(index, text, part) : walk(text, part)
        known.set(part, found)
      }
      return found
    },
  }
}

function walk(text: string, part: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0 && part.length > 0; at = text.indexOf(part, at + 1))
    found.push(at)
  return found
}

/** Places of pieces by their hash: the first of each, for each place the next, and how many there are. */
type PieceIndex = { mask: number; first: Int32Array; next: Int32Array; count: Int32Array }

function indexPieces(text: string): PieceIndex {
  let slots = 1024
  while (slots < text.length) slots *= 2
  const first = new Int32Array(slots).fill(-1)
  const next = new Int32Array(text.length)
  const count = new Int32Array(slots)
  const index = { mask: slots - 1, first, next, count }
  for (let at = text.length - pieceLength; at >= 0; at--) {
    const slot = slotOf(index, text, at)
    next[at] = first[slot]!
    first[slot] = at
    count[slot]!++
  }
  return index
}

function slotOf({ mask }: PieceIndex, text: string, at: number): number {
  let hash = 0
  for (let k = at; k < at + pieceLength; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & mask
}

/** By the rarest of the pieces that the part is made of. */
function lookUp(index: PieceIndex, text: string, part: string): number[] {
  let rarest = 0
  for (let at = pieceLength; at + pieceLength <= part.length; at += pieceLength)
    if (index.count[slotOf(index, part, at)]! < index.count[slotOf(index, part, rarest)]!) rarest = at
  const found: number[] = []
  for (let at = index.first[slotOf(index, part, rarest)]!; at >= 0; at = index.next[at]!)
    if (at >= rarest && text.startsWith(part, at - rarest)) found.push(at - rarest)
  return found
}
