import { expect, test } from 'vitest'
import { levelWords } from './tokenize.ts'

const levels = (text: string, lang = 'en') => levelWords(text, lang).map((word) => word.level)

test.each([
  ['case and punctuation', 'It was. “A STRANGE” world…', 'en', ['it', 'was', 'a', 'strange', 'world']],
  [
    'contractions',
    'I’m not, can’t, won’t, it’s',
    'en',
    ['i', 'am', 'not', 'can', 'not', 'will', 'not', 'it', 'is'],
  ],
  ['contractions cut in pieces', "do n't", 'en', ['do', 'not']],
  ['possessive keeps its word', 'the group’s', 'en', ['the', "group's"]],
  ['numbers keep their commas', '4,000 of 3.5 in nine, ten', 'en', ['4000', 'of', '3.5', 'in', '9', '10']],
  ['German grouping', '4.000 und 3,5', 'de', ['4000', 'und', '3.5']],
  [
    'initials',
    'the U.S. and the US, not us. U.N.',
    'en',
    ['the', 'u.s', 'and', 'the', 'u.s', 'not', 'us', 'u.n'],
  ],
  ['a sentence that ends in I.', 'It was I. Then', 'en', ['it', 'was', 'i', 'then']],
  [
    'UK and US spelling',
    'organisation colour centre travelled',
    'en',
    ['organization', 'color', 'center', 'traveled'],
  ],
  ['-ise that stays', 'promise otherwise', 'en', ['promise', 'otherwise']],
  ['Latin diacritics', 'Zürich, façade, Łódź, Straße', 'de', ['zurich', 'facade', 'lodz', 'strasse']],
  ['Cyrillic й is a letter', 'йод и ещё', 'ru', ['йод', 'и', 'еще']],
  ['decomposed й', 'и\u0306од', 'ru', ['йод']],
  ['elision', 'l’homme d’État', 'fr', ['l', 'homme', 'd', 'etat']],
  ['Han by sign', '他說：「我們」', 'zh', ['他', '說', '我', '們']],
  ['astral letters', '𝐁𝐨𝐥𝐝 𠮷野', 'en', ['bold', '𠮷', '野']],
  ['currency and percent are words', '$5 and 15%', 'en', ['$', '5', 'and', '15', 'percent']],
  ['Arabic signs', 'السَّلَامُ', 'ar', ['السلام']],
])('%s', (_, text, lang, expected) => {
  expect(levels(text, lang)).toEqual(expected)
})

test('offsets are UTF-16 and give back the words', () => {
  expect(levelWords('น้ำดี', 'th').map((word) => word.text)).toEqual(['น้', 'ำ', 'ดี'])
  const text = '😀 naïve “I’m”, 𠮷 e\u0301te\u0301'
  expect(levelWords(text, 'en').map((word) => word.text)).toEqual([
    'naïve',
    'I',
    '’m',
    '𠮷',
    'e\u0301te\u0301',
  ])
  for (const word of levelWords(text, 'en')) expect(text.slice(word.start, word.end)).toBe(word.text)
})

test.each([
  ['attack', 'attacks attacked attacking'],
  ['say', 'said says saying'],
  ['maintain', 'maintains maintained maintaining'],
  ['fight', 'fought fights fighting'],
  ['polici', 'policy policies'],
])('stem %s', (stem, forms) => {
  expect(new Set(levelWords(forms, 'en').map((word) => word.stem))).toEqual(new Set([stem]))
})
