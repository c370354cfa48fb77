import { holdSameWords, sharedWords } from '../../spans.ts'
import type { Decision, Quotation, Span } from '../../types.ts'
import type { Aligner } from './align-locally.ts'
import { type Corpus, firstWordAt, type Seat } from './corpus.ts'
import { spansOf } from './describe-quote.ts'
import { type Group, levelKey } from './form-quotes.ts'
import { linkByEditor, type StatementLink } from './match-statements.ts'

type Place = Span & { source: string }

/** Quotations with the speakers that an editor gives. */
export function applyToQuotations(quotations: Quotation[], decisions: readonly Decision[]): Quotation[] {
  const speakers = decisions.filter((decision) => decision.kind === 'speaker')
  if (speakers.length === 0) return quotations
  return quotations.map((quotation) => {
    const decision = speakers.find(
      ({ place }) => place.source === quotation.source && holdSameWords(quotation, place),
    )
    if (!decision) return quotation
    const name = decision.speaker
    return { ...quotation, speaker: { name, mention: name, at: null, role: null } }
  })
}

/** Groups joined where an editor says *same* and parted where he says *not the same*. */
export function applyToGroups(
  corpus: Corpus,
  groups: readonly Group[],
  decisions: readonly Decision[],
  aligner: Aligner,
): Group[] {
  let out = [...groups]
  for (const decision of decisions) {
    if (decision.kind === 'same') out = join(corpus, out, decision.places, aligner)
    if (decision.kind === 'not-same') out = part(corpus, out, decision.places)
  }
  return out
}

/** An editor wants these words as the base. */
export function isBase(corpus: Corpus, seat: Seat, decisions: readonly Decision[]): boolean {
  return decisions.some((decision) => decision.kind === 'base' && holdsPlace(corpus, seat, decision.place))
}

/** An editor says of two places that they are not the same. */
export function areParted(corpus: Corpus, a: Seat, b: Seat, decisions: readonly Decision[]): boolean {
  return decisions.some(
    (decision) =>
      decision.kind === 'not-same' &&
      decision.places.some((one) => holdsPlace(corpus, a, one)) &&
      decision.places.some((one) => holdsPlace(corpus, b, one)),
  )
}

/** An editor does not want this quote shown. */
export function isHidden(corpus: Corpus, group: Group, decisions: readonly Decision[]): boolean {
  return decisions.some(
    (decision) =>
      decision.kind === 'hide' && group.seats.some((seat) => holdsPlace(corpus, seat, decision.place)),
  )
}

/** The places' groups as one, with a link by the editor from each place that no link joins to the first. */
function join(corpus: Corpus, groups: Group[], places: readonly Place[], aligner: Aligner): Group[] {
  const homes = places.map((place) => groups.find((group) => bestSeat(corpus, group, place) !== null))
  const joined = [...new Set(homes.filter((home) => home !== undefined))]
  const seats = places.map((place, i) => {
    const home = homes[i]
    return home ? bestSeat(corpus, home, place) : seatAt(corpus, place)
  })
  const strangers = seats.flatMap((seat, i) => (seat && !homes[i] ? [seat] : []))
  if (joined.length + strangers.length < 2) return groups
  const one: Group = {
    seats: [...joined.flatMap((group) => group.seats), ...strangers].sort(
      (x, y) => x.source - y.source || x.from - y.from,
    ),
    links: [...joined.flatMap((group) => group.links), ...linksOfEditor(corpus, seats, homes, aligner)],
  }
  return [...groups.filter((group) => !joined.includes(group)), one]
}

function linksOfEditor(
  corpus: Corpus,
  seats: readonly (Seat | null)[],
  homes: readonly (Group | undefined)[],
  aligner: Aligner,
): StatementLink[] {
  const first = seats.findIndex((seat) => seat !== null)
  return seats.flatMap((seat, i) => {
    if (i <= first || !seat || (homes[i] && homes[i] === homes[first])) return []
    const [a, b] = [seats[first]!, seat].sort((x, y) => x.source - y.source || x.from - y.from)
    return [linkByEditor(corpus, a!, b!, aligner)]
  })
}

/** Each place keeps the seats that say its own words; the rest stay with the first place. */
function part(corpus: Corpus, groups: Group[], places: readonly Place[]): Group[] {
  return groups.flatMap((group) => {
    const seats = places.flatMap((place) => bestSeat(corpus, group, place) ?? [])
    if (new Set(seats).size < 2) return [group]
    const keys = seats.map((seat) => levelKey(corpus, seat.from, seat.to))
    const owner = (seat: Seat) => {
      const own = seats.indexOf(seat)
      if (own >= 0) return own
      const same = keys.indexOf(levelKey(corpus, seat.from, seat.to))
      if (same >= 0) return same
      const scores = seats.map((other) =>
        Math.max(0, ...group.links.filter((link) => links(link, seat, other)).map((link) => link.score)),
      )
      return scores.indexOf(Math.max(...scores))
    }
    const owners = new Map(group.seats.map((seat) => [seat, owner(seat)]))
    return seats.flatMap((_, i) => {
      const own = group.seats.filter((seat) => owners.get(seat) === i)
      return own.length === 0
        ? []
        : [
            {
              seats: own,
              links: group.links.filter((link) => own.some((x) => own.some((y) => links(link, x, y)))),
            },
          ]
    })
  })
}

function links(link: Group['links'][number], x: Seat, y: Seat): boolean {
  const holds = (seat: Seat, place: Seat) => seat.source === place.source && sharedWords(seat, place) > 0
  return x !== y && ((holds(x, link.a) && holds(y, link.b)) || (holds(y, link.a) && holds(x, link.b)))
}

function bestSeat(corpus: Corpus, group: Group, place: Place): Seat | null {
  return group.seats.find((seat) => holdsPlace(corpus, seat, place)) ?? null
}

/** Whether a place that an editor names is this one. */
export function holdsPlace(corpus: Corpus, seat: Seat, place: Place): boolean {
  if (corpus.sources[seat.source]!.id !== place.source) return false
  return spansOf(corpus, seat).some((span) => holdSameWords(span, place))
}

/** A place that no quotation covers, as a seat. */
function seatAt(corpus: Corpus, place: Place): Seat | null {
  const source = corpus.sources.findIndex((one) => one.id === place.source)
  if (source < 0) return null
  const { from, to } = corpus.sources[source]!
  const first = firstWordAt(corpus.start, place.start, from, to)
  const last = firstWordAt(corpus.start, place.end, first, to)
  return last > first ? { source, from: first, to: last, statement: null } : null
}
