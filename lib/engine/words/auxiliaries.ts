import { toMap } from '../../to-map.ts'

/** Forms of one verb of grammar, levelled, per language: forms on one line differ in tense or person only. */
const tables = toMap<string>({
  en: `am is are was were be been being s
    have has had having ve
    do does did
    will would shall ll d
    can could
    may might
    must
    should ought`,
  de: `bin bist ist sind seid war waren sei seien ware waren gewesen
    habe hast hat haben hatte hatten habt
    werde wirst wird werden wurde wurden worden werdet
    kann kannst konnen konnte konnten
    muss musst mussen musste mussten
    soll sollen sollte sollten
    will wollen wollte wollten
    darf durfen durfte durften`,
  fr: `suis es est sommes etes sont etais etait etions etaient fut furent ete sera seront serait seraient
    ai as a avons avez ont avais avait avions avaient eu aura auront aurait auraient
    peux peut pouvons peuvent pouvait pouvaient
    dois doit devons doivent devait devaient
    vais va allons allez vont allait allaient
    veux veut voulons veulent voulait voulaient`,
  es: `soy es somos son era eran fue fueron sea sean sido sera seran seria
    he ha hemos han habia habian haya hubo
    estoy esta estamos estan estaba estaban estuvo
    puedo puede podemos pueden podia podian
    debo debe debemos deben debia debian
    voy va vamos van iba iban
    tengo tiene tenemos tienen tenia tenian tuvo`,
  pt: `sou e somos sao era eram foi foram seja sejam sido sera serao seria
    tenho tem temos tinha tinham teve tiveram
    estou esta estamos estao estava estavam esteve
    posso pode podemos podem podia podiam
    devo deve devemos devem devia deviam
    vou vai vamos vao ia iam`,
  it: `sono e siamo siete era erano ero fu furono sia siano stato stata stati sara saranno sarebbe
    ho hai ha abbiamo avete hanno aveva avevano avevo ebbe
    posso puo possiamo possono poteva potevano
    devo deve dobbiamo devono doveva dovevano
    voglio vuole vogliamo vogliono voleva volevano`,
  nl: `ben bent is zijn was waren geweest
    heb hebt heeft hebben had hadden
    word wordt worden werd werden geworden
    zal zult zullen zou zouden
    kan kunt kunnen kon konden
    moet moeten moest moesten
    wil wilt willen wilde wilden`,
})

const verbs = new Map<string, ReadonlyMap<string, number>>()
const none: ReadonlyMap<string, number> = new Map()

/** Auxiliary to the number of its verb, by the primary subtag of a language; two with the same number differ in tense or person only. */
export function auxiliaryVerbs(lang: string): ReadonlyMap<string, number> {
  const known = verbs.get(lang)
  if (known) return known
  const table = tables.get(lang)
  if (table === undefined) return none
  const map = new Map<string, number>()
  table.split('\n').forEach((line, verb) => {
    for (const word of line.trim().split(' ')) map.set(word, verb)
  })
  verbs.set(lang, map)
  return map
}
