import type { Corpus } from './corpus.ts'

/** Two stretches of the stream, in different sources, that share keys at close distance. Words, inclusive ends. */
export type Chain = {
  /** Positions in `Corpus.sources`; `earlier < later`. */
  earlier: number
  later: number
  earlierFrom: number
  earlierTo: number
  laterFrom: number
  laterTo: number
  /** Weight of the words of the later side that shared keys cover. */
  mass: number
  /** Word runs of four among the keys. */
  runs: number
  /** Outermost statement on each side, counted from 1; 0 outside of all. A chain never crosses into another. */
  earlierZone: number
  laterZone: number
}

/** Words that may lie between two keys of one chain, on either side. */
const gap = 12

/** A key that two sources share: in the earlier one from word `q` on, in the later one from word `p` on. */
export type SharedKey = {
  earlier: number
  later: number
  p: number
  q: number
  /** Words from the first to the last of the key in the later source, and in the earlier one. */
  width: number
  otherWidth: number
  /** 1 for a run, 0 for a pair. */
  run: number
}

/** Chains of one later source with each earlier one, open while keys that are near can still join them. */
export type OpenChains = {
  extend: (key: SharedKey) => void
  /** Hands out all that are open. */
  close: () => void
}

export function createChains(
  { sources, stem, weights }: Corpus,
  zones: Int32Array,
  take: (chain: Chain) => void,
): OpenChains {
  const open: Chain[][] = sources.map(() => [])
  const touched: number[] = []

  /** The latest open chain that the key is near, on both sides and in the same zones; those left behind are handed out. */
  function findNear(list: Chain[], { p, q, otherWidth }: SharedKey): Chain | null {
    for (let i = list.length - 1; i >= 0; i--) {
      const chain = list[i]!
      if (p - chain.laterTo > gap) {
        list.splice(i, 1)
        take(chain)
        continue
      }
      if (chain.laterZone !== zones[p] || chain.earlierZone !== zones[q]) continue
      if (q <= chain.earlierTo + gap && q + otherWidth >= chain.earlierFrom - gap) return chain
    }
    return null
  }

  /** Weight that the key adds to a chain: of its words that the chain has not counted. */
  function massBeyond(chain: Chain, { p, width, run }: SharedKey): number {
    const to = p + width
    if (run === 0 && chain.laterTo >= p) return to > chain.laterTo ? weights[stem[to]!]! : 0
    return massFrom(Math.max(p, chain.laterTo + 1), p, to, run)
  }

  /** Weight of the words of a key from `from` on: all of a run, the outer two of a pair. */
  function massFrom(from: number, p: number, to: number, run: number): number {
    let mass = 0
    for (let k = from; k <= to; k++) if (run === 1 || k === p || k === to) mass += weights[stem[k]!]!
    return mass
  }

  return {
    extend(key) {
      const { earlier, later, p, q, width, otherWidth, run } = key
      const list = open[earlier]!
      if (list.length === 0) touched.push(earlier)
      const chain = findNear(list, key)
      if (chain) {
        chain.mass += massBeyond(chain, key)
        chain.laterTo = Math.max(chain.laterTo, p + width)
        chain.earlierFrom = Math.min(chain.earlierFrom, q)
        chain.earlierTo = Math.max(chain.earlierTo, q + otherWidth)
        chain.runs += run
        return
      }
      list.push({
        earlier,
        later,
        earlierFrom: q,
        earlierTo: q + otherWidth,
        laterFrom: p,
        laterTo: p + width,
        mass: massFrom(p, p, p + width, run),
        runs: run,
        earlierZone: zones[q]!,
        laterZone: zones[p]!,
      })
    },
    close() {
      for (const earlier of touched.splice(0)) for (const chain of open[earlier]!.splice(0)) take(chain)
    },
  }
}
