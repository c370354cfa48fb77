import type { Language } from '../language.ts'
import { notSpeech } from './not-speech.ts'
import { people } from './people.ts'
import { smallWords } from './small-words.ts'
import { speech } from './speech.ts'

export const de: Language = {
  tag: 'de',
  inverts: true,
  capitalNouns: true,
  dropsPronouns: false,
  nameAfterOffice: false,
  elides: false,
  agrees: false,
  roleEnds:
    /(?:politiker|sprecher|minister|präsident|chef|vorsitzende[rn]?|kanzler|experte|expertin|anwält|anwalt|forscher|leiter|direktor|trainer|abgeordneter?|meister|richter|professor|sekretär|kommissar|autor|berater|manager|ökonom|historiker|beauftragter?|führer|mitglied|gründer|soldat|offizier|botschafter|vorstand|vertreter|kandidat|innen)(?:in|innen|s)?$/iu,
  adverbEnds: /(?:bar|end|gemäß|haft|lich|los|maßen|weise)$/,
  feminineEnds: /(?:ei|heit|in|ion|keit|schaft|tät|ung)$/,
  bodyEnds:
    /(?:agentur|amt|anwaltschaft|behörde|blatt|bund|fraktion|gericht|gewerkschaft|institut|kammer|kommission|komitee|konzern|magazin|ministerium|organisation|partei|polizei|regierung|senat|sender|unternehmen|verband|verwaltung|zeitung)(?:en|s)?$/,
  workEnds: /(?:film|roman|serie|zeitung|magazin|lied|album|sendung|projekt|spiel)s?$/,
  ...speech,
  ...people,
  ...notSpeech,
  ...smallWords,
}
