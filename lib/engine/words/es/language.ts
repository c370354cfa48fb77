import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const es: Language = {
  tag: 'es',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: true,
  elides: false,
  agrees: false,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
