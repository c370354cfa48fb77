import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const hi: Language = {
  tag: 'hi',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  caseless: true,
  verbLast: true,
  subjectMark: 'ने',
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
