import type { Language } from '../language.ts'
import { isName } from './names.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const zh: Language = {
  tag: 'zh',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: false,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  caseless: true,
  isName: isName,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
