import { expect, test } from 'vitest'
import type { Decision } from '../../types.ts'
import { analyze } from '../analyze.ts'

const keeper =
  'The keeper lit every lantern along the shore, and the villagers carried blankets to the sailors'
const thanks =
  'We must thank the doctors, the villagers carried blankets to the sailors, and the schools stayed open all night'

const sources = [
  { id: 'a', text: `“${keeper},” Ann Lee said.`, lang: 'en' },
  { id: 'b', text: `Ann Lee said: “${keeper}.”`, lang: 'en' },
  { id: 'c', text: `At the hearing Tom Reed was proud. “${thanks},” he said.`, lang: 'en' },
  { id: 'd', text: `“${thanks},” said Reed.`, lang: 'en' },
]

const place = (id: string, words: string) => {
  const start = sources.find((source) => source.id === id)!.text.indexOf(words)
  return { source: id, start, end: start + words.length }
}
const clause = 'the villagers carried blankets'

test.each<{ name: string; decisions: Decision[]; between: string[] }>([
  {
    name: 'a clause of two statements links each place of the one with each of the other',
    decisions: [],
    between: ['ac', 'ad', 'bc', 'bd'],
  },
  {
    name: 'nothing leads to a quote that an editor hides',
    decisions: [{ kind: 'hide', place: place('c', 'We must thank the doctors') }],
    between: [],
  },
  {
    name: 'nor to what an editor joined with a quote that is hidden',
    decisions: [
      { kind: 'same', places: [place('a', keeper), place('d', thanks)] },
      { kind: 'hide', place: place('b', keeper) },
    ],
    between: [],
  },
  {
    name: 'what an editor parts at one place is parted at all places of both quotes',
    decisions: [{ kind: 'not-same', places: [place('a', clause), place('c', clause)] }],
    between: [],
  },
  {
    name: 'what an editor parts of one quote leaves its links with another',
    decisions: [{ kind: 'not-same', places: [place('a', keeper), place('b', keeper)] }],
    between: ['ac', 'ad', 'bc', 'bd'],
  },
  {
    name: 'a decision on something else leaves them',
    decisions: [{ kind: 'speaker', place: place('a', keeper), speaker: 'Ann Lee' }],
    between: ['ac', 'ad', 'bc', 'bd'],
  },
])('$name', ({ decisions, between }) => {
  const links = analyze(sources, decisions).linksBetween
  expect(links.map(({ a, b }) => [a.source, b.source].sort().join('')).sort()).toEqual(between)
})
