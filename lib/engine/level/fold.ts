import { toMap } from '../../to-map.ts'

const latinOrGreekMarks = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu
const arabicSigns = /[\u064b-\u0652\u0670\u0640]/g
const hebrewPoints = /[\u0591-\u05c7]/g
const joiners = /\u00ad|\u200c|\u200d|\u2060|\ufeff/g
const special = toMap<string>({
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ς: 'σ',
})
const specials = new RegExp(`[${[...special.keys()].join('')}]`, 'g')

/**
 * Lower case without diacritics where they are spelling habit (Latin, Greek, Hebrew points, Arabic signs) and with
 * them where they are letters (й is not и). Compatibility forms (ﬁ, full width) become plain ones.
 */
export function fold(word: string): string {
  let folded = word.normalize('NFKC').toLowerCase().replace(joiners, '')
  if (/[^\x20-\x7e]/.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(latinOrGreekMarks, '$1')
      .normalize('NFC')
      .replace(arabicSigns, '')
      .replace(hebrewPoints, '')
      .replace(specials, (letter) => special.get(letter)!)
  }
  return folded
}
