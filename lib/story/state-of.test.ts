import { expect, it } from 'vitest'
import type { Member, Quote, Relation } from '../types.ts'
import { type QuoteState, stateOf } from './state-of.ts'

type Place = { relation: Relation; quoted?: boolean; source?: string }

const memberOf = ({ relation, quoted = true, source = 'a' }: Place): Member => ({
  ...{ start: 0, end: 1, quotation: 'x', score: 1, rule: 'exact-run', wording: 0 },
  ...{ source, relation, quoted, evidence: { equal: 1, alike: 0, of: 1 } },
})

const cases: { name: string; places: Place[]; state: QuoteState }[] = [
  { name: 'no place', places: [], state: 'absent' },
  { name: 'a place in another source', places: [{ relation: 'verbatim', source: 'b' }], state: 'absent' },
  { name: 'a verbatim place', places: [{ relation: 'verbatim' }], state: 'verbatim' },
  { name: 'an excerpt', places: [{ relation: 'excerpt' }], state: 'excerpt' },
  {
    name: 'verbatim words without marks',
    places: [{ relation: 'verbatim', quoted: false }],
    state: 'unquoted',
  },
  {
    name: 'a reworded place in marks and a verbatim one without',
    places: [{ relation: 'reworded' }, { relation: 'verbatim', quoted: false }],
    state: 'reworded',
  },
  { name: 'two places', places: [{ relation: 'reworded' }, { relation: 'excerpt' }], state: 'excerpt' },
]

it.each(cases)('$name is $state', ({ places, state }) => {
  const quote: Pick<Quote, 'members'> = { members: places.map(memberOf) }
  expect(stateOf(quote, 'a')).toBe(state)
})
