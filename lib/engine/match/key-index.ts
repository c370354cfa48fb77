/** Keys of the sources read so far: a list of entries for each slot of a hash, the latest first. */
export type KeyIndex = {
  mask: number
  head: Int32Array
  size: Int32Array
  count: number
  next: Int32Array
  source: Int32Array
  place: Int32Array
  /** 0 for a run; else the distance of the pair's second word. */
  reach: Uint8Array
}

export function createKeyIndex(words: number): KeyIndex {
  let slots = 1024
  while (slots < words) slots *= 2
  const room = Math.max(1024, words * 3)
  return {
    mask: slots - 1,
    head: new Int32Array(slots).fill(-1),
    size: new Int32Array(slots),
    count: 0,
    next: new Int32Array(room),
    source: new Int32Array(room),
    place: new Int32Array(room),
    reach: new Uint8Array(room),
  }
}

export function addKey(index: KeyIndex, hash: number, from: number, at: number, width: number): void {
  if (index.count === index.next.length) {
    const room = index.count * 2
    const { next, source, place, reach } = index
    index.next = new Int32Array(room)
    index.next.set(next)
    index.source = new Int32Array(room)
    index.source.set(source)
    index.place = new Int32Array(room)
    index.place.set(place)
    index.reach = new Uint8Array(room)
    index.reach.set(reach)
  }
  const slot = hash & index.mask
  const entry = index.count++
  index.next[entry] = index.head[slot]!
  index.source[entry] = from
  index.place[entry] = at
  index.reach[entry] = width
  index.head[slot] = entry
  index.size[slot]!++
}
