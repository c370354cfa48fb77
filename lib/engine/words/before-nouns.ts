import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

/** What a word of grammar does before a noun. */
export type PlaceBeforeNoun = 'determiner' | 'preposition'

const byLanguage = new Map<string, ReadonlyMap<string, PlaceBeforeNoun>>()

/** Levelled words that stand before a noun, by the primary subtag of a language; empty where it has no table. */
export function placesBeforeNouns(lang: string): ReadonlyMap<string, PlaceBeforeNoun> {
  let places = byLanguage.get(lang)
  if (places === undefined) {
    const grammar = grammars.get(lang)
    places = new Map([
      ...entriesOf(grammar?.determiners).map((word) => [word, 'determiner'] as const),
      ...entriesOf(grammar?.prepositions).map((word) => [word, 'preposition'] as const),
    ])
    byLanguage.set(lang, places)
  }
  return places
}
