import { findGaps, sameInGap } from './gaps.ts'

/** Words between a mark and a word by which it is the same in both texts: “calm ,” and “calm and dry ,”. */
const reach = 3

/** Whether a word is a mark of punctuation or another sign: “,”, “$”, also “US$”. */
export function isMark(word: string): boolean {
  return /^(?:\p{Lu}{1,3}\p{Sc}|[\p{P}\p{S}]+)$/u.test(word)
}

/** The mark itself: of “US$” the sign. */
function signOf(word: string): string {
  return word.replace(/^\p{Lu}+/u, '')
}

/**
 * Pairs of marks of punctuation between two texts whose other words are aligned, `column` giving for each word of `b`
 * its word of `a`, or −1: the same mark at the end, then between aligned words, then near one pair of words, the
 * nearest first; then marks that stand in each other's place.
 */
export function alignMarks(
  a: readonly string[],
  b: readonly string[],
  column: Int32Array,
): [x: number, y: number][] {
  const aligned = column.slice()
  const marksOfA = a.map(isMark)
  const isSame = (x: number, y: number) => marksOfA[x]! && isMark(b[y]!) && signOf(a[x]!) === signOf(b[y]!)
  const pairs: [number, number][] = []
  const pair = (x: number, y: number) => {
    aligned[y] = x
    pairs.push([x, y])
  }
  const last = b.length - 1
  if (last >= 0 && isSame(a.length - 1, last)) pair(a.length - 1, last)
  for (const gap of findGaps(aligned, a.length)) for (const [x, y] of sameInGap(gap, isSame)) pair(x, y)
  const taken = new Set(aligned)
  for (const { x, y } of findNearby(aligned, marksOfA, isSame)) {
    if (aligned[y]! >= 0 || taken.has(x)) continue
    taken.add(x)
    pair(x, y)
  }
  for (const { i0, i1, j0, j1 } of findGaps(aligned, a.length))
    if (i1 - i0 === 1 && j1 - j0 === 1 && marksOfA[i0] && isMark(b[j0]!)) pair(i0, j0)
  return pairs
}

/** Marks that are the same and stand on one side of an aligned pair of words, the nearest first. */
function findNearby(
  column: Int32Array,
  marksOfA: readonly boolean[],
  isSame: (x: number, y: number) => boolean,
): { x: number; y: number }[] {
  const found: { x: number; y: number; apart: number }[] = []
  column.forEach((known, y) => {
    if (known >= 0) return
    for (const side of [-1, 1])
      for (let far = 1; far <= reach; far++) {
        const word = column[y + side * far] ?? -1
        if (word < 0 || marksOfA[word]) continue
        for (let away = 1; away <= reach; away++) {
          const x = word - side * away
          if (x >= 0 && x < marksOfA.length && isSame(x, y)) found.push({ x, y, apart: far + away })
        }
      }
  })
  return found.sort((one, other) => one.apart - other.apart)
}
