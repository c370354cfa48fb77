import type { Chain } from './chains.ts'
import { type Corpus, weightOf } from './corpus.ts'
import { createShelves } from './shelves.ts'

/** What two sources share: words `[from, to)` of the stream on both sides, `a` in the earlier source. */
type Shared = { aFrom: number; aTo: number; bFrom: number; bTo: number; mass: number }

/** Weight in common from which a run is told however often its words come again. */
const longMass = 10
/** Share of a run's weight, on either side, that stands elsewhere in the other source too. */
const mostRepeated = 0.7
/** Share of a chain's weight under its keys from which it shows that the same words come again. */
const leastDensity = 0.5

/**
 * Runs of two sources without short ones whose words either source has several times: addresses, menus, what a shop
 * says of each of its goods. They say nothing of who took what from whom. `chains` are all between the two.
 */
export function withoutRepeated<Run extends Shared>(
  corpus: Corpus,
  runs: readonly Run[],
  chains: readonly Chain[],
): Run[] {
  if (!runs.some(({ mass }) => mass < longMass)) return [...runs]
  const dense = chains.filter((chain) => {
    const earlier = weightOf(corpus, chain.earlierFrom, chain.earlierTo + 1)
    const later = weightOf(corpus, chain.laterFrom, chain.laterTo + 1)
    return chain.mass >= leastDensity * Math.max(earlier, later)
  })
  const ofA = createShelves()
  const ofB = createShelves()
  for (const chain of dense) {
    ofA.put(chain.earlierFrom, chain.earlierTo + 1)
    ofB.put(chain.laterFrom, chain.laterTo + 1)
  }
  return runs.filter(({ aFrom, aTo, bFrom, bTo, mass }) => {
    if (mass >= longMass) return true
    const elsewhereInB = ofA
      .over(aFrom, aTo)
      .map((at) => dense[at]!)
      .filter(({ laterFrom, laterTo }) => laterTo < bFrom || laterFrom >= bTo)
      .map(({ earlierFrom, earlierTo }) => ({ from: earlierFrom, to: earlierTo + 1 }))
    const elsewhereInA = ofB
      .over(bFrom, bTo)
      .map((at) => dense[at]!)
      .filter(({ earlierFrom, earlierTo }) => earlierTo < aFrom || earlierFrom >= aTo)
      .map(({ laterFrom, laterTo }) => ({ from: laterFrom, to: laterTo + 1 }))
    return (
      shareCovered(corpus, aFrom, aTo, elsewhereInB) < mostRepeated &&
      shareCovered(corpus, bFrom, bTo, elsewhereInA) < mostRepeated
    )
  })
}

/** Share of the weight of words `[from, to)` that lies in the places. */
function shareCovered(
  corpus: Corpus,
  from: number,
  to: number,
  places: { from: number; to: number }[],
): number {
  let reached = from
  let sum = 0
  for (const place of places.sort((x, y) => x.from - y.from)) {
    const first = Math.max(reached, place.from)
    const end = Math.min(to, place.to)
    if (end > first) sum += weightOf(corpus, first, end)
    reached = Math.max(reached, end)
  }
  return sum / weightOf(corpus, from, to)
}
