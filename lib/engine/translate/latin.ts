import transliterate from '@sindresorhus/transliterate'
import { toMap } from '../../to-map.ts'
import { fold } from '../level/fold.ts'

/** Hebrew letters, which the table of the package lacks; vowels are not written. */
const hebrew = toMap<string>({
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ו: 'v',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
})

/** A word in Latin letters a–z: folded where it is Latin, else transliterated; what has no table is left out. */
function toLatin(word: string): string {
  const folded = fold(word)
  if (/^[a-z]*$/.test(folded)) return folded
  const known = folded.replace(/\p{Script=Hebrew}/gu, (letter) => hebrew.get(letter) ?? '')
  return transliterate(known)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** What European languages write differently in loans and names, to one letter a sound, in this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh|tsch|tch|cz/g, 's'],
  [/th/g, 't'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/rh/g, 'r'],
  [/ch|ck|qu|q/g, 'k'],
  [/c(?=[eiy])|ts|z/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
]

/** A word as it sounds across languages, near enough to compare names and loans: *Moldawien*, *Moldavie*. */
export function soundOf(word: string): string {
  return spellings.reduce((sound, [written, letter]) => sound.replace(written, letter), toLatin(word))
}

/** The consonants of a sound: all that scripts without vowels keep of it. */
export function consonantsOf(sound: string): string {
  return sound.replace(/[aeiouv]/g, '').replace(/(.)\1+/g, '$1')
}

/** Whether a word stands in a script that leaves vowels out: Arabic, Hebrew. */
export function leavesVowelsOut(word: string): boolean {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word)
}
