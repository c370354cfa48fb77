import { analyze } from '../../lib/engine/analyze.ts'
import type { Hostile } from './growth.ts'
import { randomNumbers } from './random-numbers.ts'

/** What units are drawn from: marks, signs, words that attribute. */
const parts = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '‹',
  '›',
  '‘',
  '’',
  '‚',
  "'",
  '`',
  '「',
  '」',
  ',',
  ', ',
  '.',
  '. ',
  '? ',
  ': ',
  ':',
  '\n',
  '\n\n',
  ' ',
  ' – ',
  '—',
  '(',
  ')',
  '[',
  ']',
  '…',
  'a',
  'A',
  'I ',
  'said',
  ' said ',
  'he said',
  ' Ada Trip ',
  'the ',
  'not',
  '1',
  '12,',
  's',
  'x ',
  '> ',
  'é',
  '中',
  '\u0301',
  '\u202e',
  'called ',
  'according to ',
  'told ',
]

/** Characters of a random text at its smallest. */
const characters = 20_000

/** Random units over and over, in one source or in two. */
export function randomUnits(count: number, seed: number): Hostile[] {
  const random = randomNumbers(seed)
  const pick = () => parts[Math.floor(random() * parts.length)]!
  return Array.from({ length: count }, () => {
    const unit = Array.from({ length: 1 + Math.floor(random() * 6) }, pick).join('')
    const ids = random() < 0.3 ? ['one', 'two'] : ['one']
    return {
      name: `${JSON.stringify(unit)} in ${ids.join(' and ')}`,
      n: Math.ceil(characters / unit.length),
      prepare: (n) => {
        const text = unit.repeat(n)
        return () => analyze(ids.map((id) => ({ id, text, lang: 'en' })))
      },
    }
  })
}
