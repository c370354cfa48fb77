import type { Corpus } from './corpus.ts'
import type { Chain } from './find-chains.ts'
import type { SharedRun } from './find-passages.ts'
import type { Group, Seat } from './form-quotes.ts'
import type { StatementLink } from './match-statements.ts'

/** A chain or link of which so much lies in something larger is explained by it. */
const explainedFrom = 0.5

/** Chains that no quote explains and that do not lie in captions: what else is shared. */
export function chainsOutsideQuotes(
  corpus: Corpus,
  chains: readonly Chain[],
  groups: readonly Group[],
): Chain[] {
  const seats: { seat: Seat; group: number }[][] = corpus.sources.map(() => [])
  groups.forEach(({ seats: members }, group) => {
    if (members.length > 1) for (const seat of members) seats[seat.source]!.push({ seat, group })
  })
  return chains.filter(({ earlier, earlierFrom, earlierTo, later, laterFrom, laterTo }) => {
    if (inCaption(corpus, earlier, earlierFrom, earlierTo + 1)) return false
    if (inCaption(corpus, later, laterFrom, laterTo + 1)) return false
    for (const { seat, group } of seats[earlier]!) {
      if (!lies(earlierFrom, earlierTo + 1, seat.from, seat.to)) continue
      for (const other of seats[later]!)
        if (other.group === group && lies(laterFrom, laterTo + 1, other.seat.from, other.seat.to))
          return false
    }
    return true
  })
}

function inCaption(corpus: Corpus, source: number, from: number, to: number): boolean {
  for (const caption of corpus.sources[source]!.captions)
    if (lies(from, to, caption.from, caption.to)) return true
  return false
}

/**
 * Links without those into a text that has no marks at all, where the link lies in a longer run of shared text: such
 * a text is another version of the whole, and that its words stand without marks says nothing about who spoke.
 */
export function withoutVersions(
  corpus: Corpus,
  links: readonly StatementLink[],
  runs: readonly SharedRun[],
): StatementLink[] {
  const byPair = new Map<string, SharedRun[]>()
  for (const run of runs) {
    const key = `${run.a}.${run.b}`
    const list = byPair.get(key)
    if (list) list.push(run)
    else byPair.set(key, [run])
  }
  return links.filter((link) => {
    const found = link.a.statement ? link.b : link.a
    if (found.statement || corpus.sources[found.source]!.statements.length > 0) return true
    const said = found === link.a ? link.b : link.a
    const key = `${Math.min(found.source, said.source)}.${Math.max(found.source, said.source)}`
    return !(byPair.get(key) ?? []).some((run) => {
      const [there, here] = run.a === found.source ? (['a', 'b'] as const) : (['b', 'a'] as const)
      if (run[there] !== found.source || run[here] !== said.source) return false
      const thereRange = there === 'a' ? [run.aFrom, run.aTo] : [run.bFrom, run.bTo]
      const hereRange = here === 'a' ? [run.aFrom, run.aTo] : [run.bFrom, run.bTo]
      return (
        lies(found.from, found.to, thereRange[0]!, thereRange[1]!) &&
        lies(said.from, said.to, hereRange[0]!, hereRange[1]!) &&
        run.mass > link.evidence.mass
      )
    })
  })
}

function lies(from: number, to: number, otherFrom: number, otherTo: number): boolean {
  return Math.min(to, otherTo) - Math.max(from, otherFrom) >= explainedFrom * (to - from)
}
