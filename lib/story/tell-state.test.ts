import { expect, it } from 'vitest'
import { analyze } from '../engine/analyze.ts'
import { tellState } from './tell-state.ts'

const english = '“We lost 340 boats that winter,” said Igor Petrov.'
const sources = [
  { id: 'english', lang: 'en', text: english },
  { id: 'another', lang: 'en', text: english },
  { id: 'spanish', lang: 'es', text: '«Perdimos 340 barcos aquel invierno», dijo Igor Petrov.' },
  { id: 'silent', lang: 'es', text: 'El puerto estaba vacío por la mañana, y nadie sabía por qué.' },
]

it.each([
  ['english', 'verbatim'],
  ['spanish', 'translated'],
  ['silent', 'not there'],
])('says of the source %s: %s', (source, words) => {
  const [quote] = analyze(sources).quotes
  expect(tellState(quote!, source)).toBe(words)
})
