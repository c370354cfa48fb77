import { sharedWords } from '../../spans.ts'
import type { Aligner } from './align-locally.ts'
import type { Corpus, Seat } from './corpus.ts'
import type { Group } from './form-quotes.ts'
import { linkSeats, type StatementLink } from './match-statements.ts'

/** Words that two places of one quote must have in common to be linked directly. */
const leastShared = 3
/** Larger quotes keep the links they were formed from: all pairs of many places would take longer than all else. */
const mostSeats = 12

/**
 * The links of each quote, with those that the index did not ask for: excerpts that overlap each other, copies of
 * copies. That they belong to one quote is already known, so little need be in common.
 */
export function completeLinks(corpus: Corpus, groups: readonly Group[], aligner: Aligner): StatementLink[] {
  return groups.flatMap(({ seats, links }) => {
    if (seats.length > mostSeats || seats.length < 2) return links
    const joins = (link: StatementLink, a: Seat, b: Seat) =>
      (isAt(a, link.a) && isAt(b, link.b)) || (isAt(b, link.a) && isAt(a, link.b))
    const out = links.filter(
      (link) => seats.some((seat) => isAt(seat, link.a)) && seats.some((seat) => isAt(seat, link.b)),
    )
    for (let i = 0; i < seats.length; i++) {
      for (let j = i + 1; j < seats.length; j++) {
        const a = seats[i]!
        const b = seats[j]!
        if (a.source === b.source || out.some((link) => joins(link, a, b))) continue
        const link = linkSeats(corpus, a, b, aligner)
        if (!link || link.evidence.equal + link.evidence.alike < leastShared) continue
        out.push({ ...link, rule: 'same-quote', accepted: true, score: weakest(links, a, b) })
      }
    }
    return out
  })
}

function isAt(seat: Seat, place: StatementLink['a']): boolean {
  if (seat.source !== place.source) return false
  if (seat.statement || place.statement) return seat.statement === place.statement
  return sharedWords(seat, place) > 0
}

/** As certain as the less certain of the two places is in its quote. */
function weakest(links: readonly StatementLink[], a: Seat, b: Seat): number {
  const best = (seat: Seat) =>
    Math.max(0, ...links.filter((link) => isAt(seat, link.a) || isAt(seat, link.b)).map((link) => link.score))
  return Math.min(best(a), best(b))
}
