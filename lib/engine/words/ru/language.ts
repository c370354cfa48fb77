import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const ru: Language = {
  tag: 'ru',
  inverts: true,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  speaksAfterDash: true,
  givenEnds: { he: /(?:[бвгджзйклмнпрстфхцчшщ]|никита|илья|фома|лука|кузьма|савва)$/, she: /[ая]$/ },
  verbEnds: { he: /(?:л|лся|нёс|нес)$/, she: /(?:ла|лась)$/ },
  oblique: /^(?=.{5})(?:.*[бвгдзлмнпрст]у|.*[аеи]ю|.*(?:ому|ему|овым|евым|иным|ским|цким))$/i,
  genitives: `
    - а
    а и
    а ой
    а ы
    ая ой
    ел ла
    ий ия
    ий ого
    й я
    о о
    ой ого
    ый ого
    ь я
    я и
    ётр етра`,
  whereOfOffice: /(?:[иыаяюй]|ого|его|ей|ов)$/,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
