import { toMap } from '../to-map.ts'
import { splitContraction, wordOfPiece } from './level/contractions.ts'
import { fold } from './level/fold.ts'
import { levelDigits, numberOfWord } from './level/numbers.ts'
import { americanSpelling } from './level/spelling-en.ts'
import { stemWord } from './level/stem.ts'

/** One word of a written form. `from` and `to` are code units into the form. */
export type LevelledPart = { from: number; to: number; level: string; stem: string }

const acronym = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u
/** “US” and “U.S.” are the country, “us” is not. */
const countries = toMap<string>({ us: 'u.s', usa: 'u.s', uk: 'u.k', eu: 'e.u', un: 'u.n' })
const symbols = toMap<string>({ '%': 'percent', '&': 'and' })
const apostrophes = /[’‘ʼ´`′＇‛]/g

/** Most words: letters without accents or marks, at most the first a capital. Lower case is all the folding they need. */
const plainWord = /^[A-Za-z][a-z]*$/

/**
 * Levelled words of one written form: case, diacritics, apostrophes, US and UK spelling, number forms and
 * contractions no longer tell forms apart. “I’m” gives two words, everything else one.
 */
export function levelForm(form: string, lang: string): LevelledPart[] {
  if (plainWord.test(form)) return levelFolded(form, form.toLowerCase(), lang)
  if (/^[-−]?\p{N}/u.test(form)) {
    const sign = /^[-−]/.test(form) ? '-' : ''
    const level = sign + levelDigits(fold(form.slice(sign.length)), lang)
    return [{ from: 0, to: form.length, level, stem: level }]
  }
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(form)) {
    const plain = form.replaceAll('.', '').toLowerCase()
    const country = countries.get(plain)
    if (country !== undefined) return [{ from: 0, to: form.length, level: country, stem: country }]
    if (acronym.test(form)) return [{ from: 0, to: form.length, level: plain, stem: plain }]
  }
  const straight = form.replace(apostrophes, "'")
  const folded = fold(straight)
  const symbol = symbols.get(folded)
  if (symbol !== undefined) return [{ from: 0, to: form.length, level: symbol, stem: symbol }]
  const piece = lang === 'en' ? wordOfPiece(folded) : null
  if (piece !== null) return [{ from: 0, to: form.length, level: piece, stem: stemWord(piece, lang) }]
  return levelFolded(form, folded, lang)
}

function levelFolded(form: string, folded: string, lang: string): LevelledPart[] {
  const parts = folded.length === form.length ? splitContraction(folded, lang) : null
  if (parts !== null) {
    return parts.map(({ from, to, word }) => {
      const level = levelWord(word, lang)
      return { from, to, level, stem: stemWord(level, lang) }
    })
  }
  const level = levelWord(folded, lang)
  const bare = level.endsWith("'s") ? level.slice(0, -2) : level.endsWith("'") ? level.slice(0, -1) : level
  return [{ from: 0, to: form.length, level, stem: stemWord(bare, lang) }]
}

function levelWord(folded: string, lang: string): string {
  const number = numberOfWord(folded, lang)
  if (number !== null) return number
  return lang === 'en' ? americanSpelling(folded) : folded
}
