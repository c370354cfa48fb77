import { analyze } from '../../lib/engine/analyze.ts'
import { secondsOf } from './growth.ts'
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

/** Characters of a random text, and how many times as many it is measured at. */
const fuzzed = 20_000
const times = 4

/** Random units over and over: those of which four times as much takes more than linear time. */
export function measureRandomUnits(count: number, seed: number): void {
  const random = randomNumbers(seed)
  const pick = () => parts[Math.floor(random() * parts.length)]!
  const found: string[] = []
  for (let k = 0; k < count; k++) {
    const unit = Array.from({ length: 1 + Math.floor(random() * 6) }, pick).join('')
    const second = random() < 0.3
    const measure = (characters: number) => {
      const text = unit.repeat(Math.ceil(characters / unit.length))
      const sources = [text, ...(second ? [text] : [])].map((text, at) => ({
        id: `s${at}`,
        text,
        lang: 'en',
      }))
      return secondsOf(() => analyze(sources))
    }
    const small = measure(fuzzed)
    const large = measure(fuzzed * times)
    if (large > 0.5 && large / small > times * 2)
      found.push(
        `${JSON.stringify(unit)}${second ? ' in two sources' : ''}: ${small.toFixed(2)} s, ${large.toFixed(2)} s`,
      )
  }
  console.log(
    `${count} random units, seed ${seed}: ${found.length} more than linear\n  ${found.join('\n  ')}`,
  )
}
