import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const sv: Language = {
  tag: 'sv',
  inverts: true,
  capitalNouns: false,
  dropsPronouns: false,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  roleEnds: /(?:minister|ministern|chef|chefen|talesperson|ledare|ledaren|forskare|mannen)$/iu,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
