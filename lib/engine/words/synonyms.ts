import { toMap } from '../../to-map.ts'
import { stemWord } from '../level/stem.ts'
import { synonymSets } from './generated/synonyms-en.ts'

/** Words that reports exchange and WordNet keeps apart, and sets for languages that it does not have. Levelled. */
const more = toMap<string>({
  en: `spokesman spokeswoman spokesperson
kill murder slay assassinate
attack assault strike raid
strange bizarre odd weird peculiar
goal objective aim target
forces troops soldiers
begin start commence
chairman chairwoman chairperson chair
firm company business corporation
weapon arm
huge enormous vast massive
quickly fast rapidly swiftly
maybe perhaps possibly
buy purchase acquire
big large great
child kid
angry furious
fight battle combat
lord master
speak talk say tell utter
servant slave bondman
behold see lo look
people nation folk
earth land ground
road way path
house home
haste hurry
send dispatch
reply answer respond
shout cry yell
sure certain`,
  de: `sprecher sprecherin
angriff attacke
beginnen anfangen starten
sagen erklären mitteilen betonen
ziel zweck
groß riesig gewaltig
firma unternehmen betrieb
schnell rasch
auto wagen fahrzeug
kampf gefecht schlacht
antworten erwidern entgegnen
vielleicht möglicherweise
polizist beamter`,
  fr: `attaque assaut offensive
commencer débuter
but objectif
entreprise société firme
rapide vite
voiture véhicule automobile
dire déclarer affirmer
grand énorme immense
peut-être probablement`,
  es: `ataque asalto ofensiva
empezar comenzar iniciar
meta objetivo fin
empresa compañía firma
rápido veloz
coche auto automóvil vehículo
decir declarar afirmar
grande enorme inmenso`,
  pt: `ataque assalto ofensiva
começar iniciar
objetivo meta
empresa companhia
dizer declarar afirmar`,
  it: `attacco assalto offensiva
cominciare iniziare
obiettivo scopo meta
azienda impresa società ditta
dire dichiarare affermare`,
  nl: `aanval offensief
beginnen starten
doel doelstelling
bedrijf onderneming firma
zeggen verklaren`,
})

const byLanguage = new Map<string, ReadonlyMap<string, readonly number[]>>()
const none: readonly number[] = []

function build(lang: string): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  const text = (lang === 'en' ? synonymSets : '') + (more.get(lang) ?? '')
  text.split('\n').forEach((line, set) => {
    if (line === '') return
    for (const word of line.split(' ')) {
      const stem = stemWord(word.normalize('NFD').replace(/\p{M}/gu, ''), lang)
      const sets = map.get(stem)
      if (sets === undefined) map.set(stem, [set])
      else if (!sets.includes(set)) sets.push(set)
    }
  })
  return map
}

/** Numbers of the sets of synonyms a stem belongs to, ascending; two stems with a number in common are synonyms. */
export function synonymsOf(stem: string, lang: string): readonly number[] {
  let map = byLanguage.get(lang)
  if (map === undefined) {
    map = build(lang)
    byLanguage.set(lang, map)
  }
  return map.get(stem) ?? none
}

/** Whether two stems are in one set of synonyms. */
export function areSynonyms(a: string, b: string, lang: string): boolean {
  const first = synonymsOf(a, lang)
  if (first.length === 0) return false
  const second = synonymsOf(b, lang)
  return second.some((set) => first.includes(set))
}
