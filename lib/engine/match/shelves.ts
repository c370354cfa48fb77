/** Stretches of words or of text, numbered as they are put, to be asked which of them overlap another. */
export type Shelves = {
  /** Puts `[from, to)`. */
  put: (from: number, to: number) => void
  /** Numbers of the stretches that overlap `[from, to)`, ascending. */
  over: (from: number, to: number) => number[]
}

/** Words, or code units, to a shelf, as a power of two. Wider shelves hold more that does not overlap, narrower ones are more to walk. */
const width = 5

/** Time to put and to ask grows with the length of the stretch and with what overlaps it, not with all there is. */
export function createShelves(): Shelves {
  const starts: number[] = []
  const ends: number[] = []
  const shelves = new Map<number, number[]>()
  return {
    put: (from, to) => {
      for (let at = from >> width; at <= (to - 1) >> width; at++) {
        const shelf = shelves.get(at)
        if (shelf) shelf.push(starts.length)
        else shelves.set(at, [starts.length])
      }
      starts.push(from)
      ends.push(to)
    },
    over: (from, to) => {
      const found: number[] = []
      const first = from >> width
      for (let at = first; at <= (to - 1) >> width; at++) {
        const shelf = shelves.get(at)
        if (shelf === undefined) continue
        for (const number of shelf) {
          const start = starts[number]!
          // What began on an earlier shelf was found there.
          if (at > first && start >> width < at) continue
          if (start < to && ends[number]! > from) found.push(number)
        }
      }
      return found.length > 1 ? found.sort((x, y) => x - y) : found
    },
  }
}
