import { expect, test } from 'vitest'
import { soundsAlike } from './find-cognates.ts'
import { consonantsOf, soundOf } from './latin.ts'
import { isSameSpeaker, whoSpeaks } from './who-speaks.ts'

test.each([
  ['Зеленский', 'Zelensky'],
  ['Μητσοτάκης', 'Mitsotakis'],
  ['Experten', 'experts'],
  ['Liquidität', 'liquidity'],
  ['Muñoz', 'Munoz'],
])('%s sounds like %s', (a, b) => {
  expect(soundsAlike(soundOf(a), soundOf(b))).toBe(true)
})

test.each([
  ['comprar', 'comprendre'],
  ['Haus', 'House'],
])('%s does not sound like %s', (a, b) => {
  expect(soundsAlike(soundOf(a), soundOf(b))).toBe(false)
})

test.each([
  ['تالبوت', 'Talbot'],
  ['טלבוט', 'Talbot'],
])('%s has the consonants of %s', (a, b) => {
  expect(consonantsOf(soundOf(a))).toBe(consonantsOf(soundOf(b)))
})

function who(name: string) {
  return whoSpeaks({ name, mention: name, at: null, role: null })
}

test.each([
  ['Igor Petrov', 'Петров'],
  ['Ines Talbot', 'إينيس تالبوت'],
  ['Wolodymyr Selenskyj', 'Володимир Зеленський'],
])('%s is %s', (a, b) => {
  expect(isSameSpeaker(who(a)!, who(b)!)).toBe(true)
})

test('two people of like names are not one, and a role is nobody by name', () => {
  expect(isSameSpeaker(who('Dana Kessler')!, who('Bruno Keller')!)).toBe(false)
  expect(who('the mayor')).toBeNull()
  expect(who('die Ministerin')).toBeNull()
})
