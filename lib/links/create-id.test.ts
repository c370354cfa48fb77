import { expect, it } from 'vitest'
import { toSlug } from '../content/slug.ts'
import { createId } from './create-id.ts'

it.each([
  ['In a strange world, we have goals', 'in-a-strange-world-we', 'in-a-strange-world-we-have-goals'],
  ['Łódź Straße', 'lodz-strasse', 'lodz-strasse'],
  ['Ærø færge', 'aero-faerge', 'aero-faerge'],
  ['I can’t promise', 'i-cant-promise', 'i-cant-promise'],
  ['Мы подпишем соглашение', 'my-podpishem-soglashenie', 'my-podpishem-soglashenie'],
  ['Ένας κόσμος', 'enas-kosmos', 'enas-kosmos'],
  ['الجسر وعدٌ', 'quote', 'aljsr-wed'],
  ['橋とは', 'quote', null],
])('“%s” has its letters from one table, as an id and as an address', (words, id, slug) => {
  expect(createId(words, new Set(), () => 'k7m2')).toBe(`${id}-k7m2`)
  expect(toSlug(words)).toBe(slug)
})
