import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const nl: Language = {
  tag: 'nl',
  inverts: true,
  capitalNouns: false,
  dropsPronouns: false,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  roleEnds:
    /(?:woordvoerder|minister|leider|directeur|voorzitter|lid|onderzoeker|trainer|advocaat|arts|chef)$/iu,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
