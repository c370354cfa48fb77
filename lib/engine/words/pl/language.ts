import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const pl: Language = {
  tag: 'pl',
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
