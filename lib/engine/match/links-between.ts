import { sharedWords } from '../../spans.ts'
import type { Decision } from '../../types.ts'
import { isHidden, isParted } from './apply-decisions.ts'
import type { Corpus } from './corpus.ts'
import type { Group } from './form-quotes.ts'
import type { StatementLink } from './match-statements.ts'

/**
 * Accepted links between places of two quotes: an excerpt that belongs to one statement and stands in another, a
 * clause that somebody said twice. They join nothing. `groups` are the quotes as formed, before an editor's decisions;
 * what an editor hides or parts is left out.
 */
export function linksBetween(
  corpus: Corpus,
  links: readonly StatementLink[],
  groups: readonly Group[],
  decisions: readonly Decision[],
): StatementLink[] {
  const within = new Set(groups.flatMap((group) => group.links))
  const hidden = groups.filter((group) => isHidden(corpus, group, decisions)).flatMap(({ seats }) => seats)
  const isShown = (place: StatementLink['a']) =>
    !hidden.some((seat) => seat.source === place.source && sharedWords(seat, place) > 0)
  return links.filter(
    (link) =>
      link.accepted &&
      !within.has(link) &&
      isShown(link.a) &&
      isShown(link.b) &&
      !isParted(corpus, link.a, link.b, decisions),
  )
}
