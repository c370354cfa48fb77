import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const en: Language = {
  tag: 'en',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: false,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
