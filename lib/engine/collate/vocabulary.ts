import type { Lexicon } from '../tokenize.ts'
import { placesBeforeNouns } from '../words/before-nouns.ts'
import { compareWords, isFunctionWord, type Likeness, likeness } from './similarity.ts'

/** The distinct words of one collation, numbered from 0 as they come, so that each pair is compared once. */
export type Vocabulary = {
  /** Number of a word here, by its levelled form and stem in the lexicon and its language. */
  numberOf: (level: number, stem: number, lang: string) => number
  /** Lexicon number of a word's levelled form: equal for equal words of two languages. */
  level: number[]
  /** Whether a word carries grammar rather than matter. */
  grammar: boolean[]
  /** Whether two words are determiners of one language, or prepositions: one stands where the other did before a noun. */
  shareAPlace: (a: number, b: number) => boolean
  /** Likeness in 0…1 of two words. */
  like: (a: number, b: number) => Likeness
}

/** Words up to which likenesses are kept in a square; beyond, in a map. */
const largestSquare = 400
/** Likenesses as a byte: one more than their place here, 0 for one not known yet. */
const kept = Object.values(likeness)

/** `words` is the most there can be. */
export function createVocabulary(lexicon: Lexicon, words: number): Vocabulary {
  const numbers = new Map<string, Map<number, number>>()
  const level: number[] = []
  const grammar: boolean[] = []
  const entries: { level: string; stem: string; lang: string }[] = []
  const square = words <= largestSquare ? new Uint8Array(words * words) : null
  const map = new Map<number, number>()
  const numberOf = (ofLevel: number, stem: number, lang: string) => {
    let known = numbers.get(lang)
    if (known === undefined) {
      known = new Map()
      numbers.set(lang, known)
    }
    let number = known.get(ofLevel)
    if (number === undefined) {
      number = level.length
      known.set(ofLevel, number)
      level.push(ofLevel)
      entries.push({ level: lexicon.words[ofLevel]!, stem: lexicon.words[stem]!, lang })
      grammar.push(lexicon.words[ofLevel]!.split(' ').every((word) => isFunctionWord(word, lang)))
    }
    return number
  }
  const like = (a: number, b: number) => {
    if (level[a] === level[b]) return likeness.same
    const key = a < b ? a * words + b : b * words + a
    const before = square === null ? (map.get(key) ?? 0) : square[key]!
    if (before > 0) return kept[before - 1]!
    const found = compareWords(entries[a]!, entries[b]!)
    const at = kept.indexOf(found) + 1
    if (square === null) map.set(key, at)
    else square[key] = at
    return found
  }
  const shareAPlace = (a: number, b: number) => {
    const [one, other] = [entries[a]!, entries[b]!]
    const place = placesBeforeNouns(one.lang).get(one.level)
    return (
      place !== undefined &&
      one.lang === other.lang &&
      placesBeforeNouns(other.lang).get(other.level) === place
    )
  }
  return { numberOf, level, grammar, shareAPlace, like }
}
