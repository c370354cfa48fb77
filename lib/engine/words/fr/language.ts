import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const fr: Language = {
  tag: 'fr',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: false,
  nameAfterOffice: true,
  elides: true,
  agrees: true,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
