import { sharedWords } from '../../spans.ts'
import type { Decision } from '../../types.ts'
import { areParted, holdsPlace, isHidden } from './apply-decisions.ts'
import type { Corpus, Seat } from './corpus.ts'
import type { Group } from './form-quotes.ts'
import type { StatementLink } from './match-statements.ts'

/**
 * Accepted links between places of two quotes: an excerpt that belongs to one statement and stands in another, a
 * clause that somebody said twice. They join nothing. `formed` are the quotes before an editor's decisions, `decided`
 * after them: what stands in a quote that an editor hides has no such link, nor have two quotes of which an editor
 * says at any of their places that they are not the same.
 */
export function linksBetween(
  corpus: Corpus,
  links: readonly StatementLink[],
  formed: readonly Group[],
  decided: readonly Group[],
  decisions: readonly Decision[],
): StatementLink[] {
  const within = new Set(formed.flatMap((group) => group.links))
  const between = links.filter((link) => link.accepted && !within.has(link))
  if (decisions.length === 0) return between
  const hidden = decided.filter((group) => isHidden(corpus, group, decisions)).flatMap(({ seats }) => seats)
  const parted = decisions.flatMap((decision) =>
    decision.kind === 'not-same' ? [sidesOf(corpus, decided, decision)] : [],
  )
  return between.filter(
    ({ a, b }) =>
      !isIn(hidden, a) &&
      !isIn(hidden, b) &&
      !areParted(corpus, a, b, decisions) &&
      !parted.some((sides) => sides.some((x, i) => sides.slice(i + 1).some((y) => join(x, y, a, b)))),
  )
}

/** For each place that an editor parts from the others the seats of its quotes. */
function sidesOf(
  corpus: Corpus,
  groups: readonly Group[],
  { places }: Extract<Decision, { kind: 'not-same' }>,
): Seat[][] {
  return places.map((place) =>
    groups
      .filter(({ seats }) => seats.some((seat) => holdsPlace(corpus, seat, place)))
      .flatMap(({ seats }) => seats),
  )
}

function join(x: readonly Seat[], y: readonly Seat[], a: Seat, b: Seat): boolean {
  return (isIn(x, a) && isIn(y, b)) || (isIn(y, a) && isIn(x, b))
}

function isIn(seats: readonly Seat[], place: Seat): boolean {
  return seats.some((seat) => seat.source === place.source && sharedWords(seat, place) > 0)
}
