import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const uk: Language = {
  tag: 'uk',
  inverts: true,
  capitalNouns: false,
  dropsPronouns: true,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  speaksAfterDash: true,
  givenEnds: {
    he: /(?:[бвгґджзйклмнпрстфхцчшщ]|микола|микита|ілля|хома|лука|кузьма|сава|петро|павло|дмитро|данило)$/,
    she: /[ая]$/,
  },
  verbEnds: { he: /(?:[аиі]в|вся)$/, she: /(?:ла|лася|лась)$/ },
  oblique: /^(?=.{5})(?:.*[бвгдзлмнпрст]у|.*(?:ові|еві|єві|ому|ему|овим|евим|іним|ським|цьким))$/i,
  genitives: `
    - а
    - у
    а и
    а ої
    а і
    ий ого
    й я
    о а
    ь я
    я і
    я ї
    ій ія`,
  whereOfOffice: /(?:[иіїаяюй]|ого|ів)$/,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
