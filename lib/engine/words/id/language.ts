import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const id: Language = {
  tag: 'id',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: false,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  plainNames: true,
  pronounEnd: 'nya',
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
