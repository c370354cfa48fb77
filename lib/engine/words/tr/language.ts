import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const tr: Language = {
  tag: 'tr',
  inverts: false,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  verbLast: true,
  plainNames: true,
  oblique: /['’]|[dt][ae]n?$/i,
  nameSuffix: /['’]\p{L}+$/u,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
