import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const pl: Language = {
  tag: 'pl',
  inverts: true,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  speaksAfterDash: true,
  givenEnds: { he: /(?:[bcćdfghjklłmnńprsśtwzżź]|kuba|jerzy|antoni|ignacy|barnaba|cezary)$/, she: /a$/ },
  verbEnds: { he: /ł$/, she: /ła$/ },
  oblique: /^(?=.{5})(?:.*(?:owi|iemu|emu|skim|ckim|ym))$/i,
  genitives: `
    - a
    a ej
    a i
    a y
    ek ka
    eł ła
    i iego
    ia ii
    y ego`,
  whereOfOffice: /(?:i|y|a|u|ów|iej|ego|iec)$/,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
