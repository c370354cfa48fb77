import { expect, test } from 'vitest'
import { compareAcrossLanguages } from './compare-across-languages.ts'

const cases: [string, string, string, string, string[]][] = [
  [
    'en',
    'Forty-one families left',
    'es',
    'Cuarenta familias se fueron',
    ['number changed: Forty-one → Cuarenta'],
  ],
  ['en', 'Forty-one families left', 'de', 'Einundvierzig Familien gingen', []],
  [
    'fr',
    'Il y avait 1 200 bateaux et 8 ponts',
    'de',
    '1.200 Boote, neun Brücken',
    ['number changed: 8 → neun'],
  ],
  ['en', 'We lost 14 boats and one horse', 'it', 'Abbiamo perso un cavallo', []],
  ['en', 'The train left at 5 in the afternoon', 'de', 'Der Zug fuhr um 17 Uhr', []],
  ['de', 'gegen halb fünf', 'it', 'verso le quattro e mezza', []],
]

test.each(cases)('%s “%s” → %s “%s”', (lang, text, otherLang, other, told) => {
  const changes = compareAcrossLanguages({ lang, text }, { lang: otherLang, text: other })
  expect(changes.map((change) => change.text)).toEqual(told)
})
