/** What a UTF-16 code unit does in a word. Numbers, so that a table of them fits a `Uint8Array`. */
export const CharacterClass = {
  separator: 0,
  letter: 1,
  digit: 2,
  /** Combining marks, joiners and soft hyphens: belong to the letter before, never begin or split a word. */
  mark: 3,
  /** Signs of scripts without blanks (Han, kana, Thai, Lao, Khmer, Burmese): a word of their own with their marks. */
  sign: 4,
  apostrophe: 5,
  /** Currency, per cent, ampersand, plus, degree: they change the meaning, so they are words. */
  symbol: 6,
  surrogate: 7,
  dot: 8,
  comma: 9,
} as const

const letter = /\p{L}/u
const number = /\p{N}/u
const mark = /\p{M}|\u00ad|\u200c|\u200d|\u2060|\ufeff/u
const sign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]/u
const symbol = /[\p{Sc}%‰&+°]/u
const apostrophes = "'’‘ʼ´`′＇‛"

function classify(character: string): number {
  if (apostrophes.includes(character)) return CharacterClass.apostrophe
  if (character === '.') return CharacterClass.dot
  if (character === ',') return CharacterClass.comma
  if (mark.test(character)) return CharacterClass.mark
  if (sign.test(character)) return letter.test(character) ? CharacterClass.sign : CharacterClass.separator
  if (letter.test(character)) return CharacterClass.letter
  if (number.test(character)) return CharacterClass.digit
  if (symbol.test(character)) return CharacterClass.symbol
  return CharacterClass.separator
}

const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)

/** Class of the code unit; surrogates are classed by `classOfPair`. Filled on first use, so loading costs nothing. */
export function classOf(unit: number): number {
  const known = table[unit]!
  if (known !== unknown) return known
  const found =
    unit >= 0xd800 && unit <= 0xdfff ? CharacterClass.surrogate : classify(String.fromCharCode(unit))
  table[unit] = found
  return found
}

/** Class of the character that begins at `at` with a high surrogate. A lone surrogate separates. */
export function classOfPair(text: string, at: number): number {
  const point = text.codePointAt(at)!
  if (point < 0x10000) return CharacterClass.separator
  return classify(String.fromCodePoint(point))
}

/** What a code unit is for who reads marks and names: coarser than the classes, and without a table. */
export function isBlank(c: number): boolean {
  return (
    c <= 32 ||
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0x202f ||
    c === 0x200e ||
    c === 0x200f ||
    c === 0x3000 ||
    c === 0xfeff
  )
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** Letters of every script, by what they are not: punctuation and symbols below U+2000 and in the general blocks. */
export function isLetter(c: number): boolean {
  if (c < 0x80) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba
  if (c < 0x2000) return c !== 0xd7 && c !== 0xf7 && !isSignWithin(c)
  if (c < 0x2c00) return false
  if (c >= 0x3000 && c < 0x3040) return c === 0x3005
  if (c >= 0xfe30 && c < 0xfe70) return false
  if (c >= 0xff00 && c < 0xff21) return false
  return c < 0xfff0
}

/** Commas, stops and question marks of Arabic and Devanagari, which stand among their letters. */
function isSignWithin(c: number): boolean {
  return c === 0x60c || c === 0x61b || c === 0x61f || c === 0x6d4 || c === 0x964 || c === 0x965
}
