import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const ar: Language = {
  tag: 'ar',
  inverts: true,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  caseless: true,
  clitic: /^[وف](?=\p{L}{2})/u,
  verbEnds: { he: /[^ت]$|^و?لفت$/, she: /^(?!و?لفت$).*ت$|^و?ت(?!ابع$)/ },
  describes: /^(?:ال|لل)/,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
