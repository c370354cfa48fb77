import { describe, expect, test } from 'vitest'
import { readNumbers } from './read-numbers.ts'

const cases: [string, string, number[]][] = [
  ['en', 'Forty-one families, 4.2 billion and six hundred and forty boats', [41, 4.2e9, 640]],
  ['en', 'one of them, 14,000 and twenty, between two and three', [14000, 20, 2, 3]],
  ['en', 'at half past four, three and a half', [4, 3.5]],
  ['de', 'Einundvierzig Familien, dreihundertzwölf Boote, ein Haus', [41, 312]],
  ['de', 'zweiundsiebzigtausend, 4,2 Milliarden, 1.200, halb fünf', [72000, 4.2e9, 1200, 4.5]],
  ['nl', 'eenenveertig schepen, driehonderd, een huis', [41, 300]],
  ['sv', 'fyrtioett båtar och tre hundra', [41, 300]],
  ['fr', 'quatre-vingt-dix-sept, soixante et onze, quatre-vingts, vingt et un', [97, 71, 80, 21]],
  ['fr', '14 000 hectares, 1 200 euros, une maison, deux mille trois cent quatre', [14000, 1200, 2304]],
  ['es', 'cuarenta y una familias, dieciséis, doscientos doce, dos mil millones', [41, 16, 212, 2e9]],
  ['es', 'entre treinta y cuarenta, las cuatro y media, un barco', [30, 40, 4.5]],
  ['pt', 'quarenta e uma casas, dezanove, duzentos e trinta mil, uma casa', [41, 19, 230000]],
  [
    'it',
    'ventuno, quarantotto, trecentododici, novantamila, duemila, le quattro e mezza',
    [21, 48, 312, 90000, 2000, 4.5],
  ],
  ['ru', 'сорок одна семья, двести тридцать тысяч', [41, 230000]],
  ['ar', 'إحدى وأربعون أسرة', [41]],
  ['en', 'seven boats and five, thirty boats and five; 1 234 567', [7, 5, 30, 5, 1234567]],
  ['de', 'zweidrei, achtacht', []],
  ['und', '41 и 14 000', [41, 14000]],
]

describe('numbers in text', () => {
  test.each(cases)('%s: %s', (lang, text, values) => {
    expect(readNumbers(text, lang).map(({ value }) => value)).toEqual(values)
  })
  test('spans are those of the words', () => {
    const text = 'Es waren vierhundert und 14 000.'
    expect(readNumbers(text, 'de').map(({ start, end }) => text.slice(start, end))).toEqual([
      'vierhundert',
      '14 000',
    ])
  })
  test('a long run of letters is not taken apart for ever', () => {
    expect(readNumbers(`${'einund'.repeat(9)}x`, 'de')).toEqual([])
  })
})
