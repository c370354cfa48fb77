import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    mai
    neanche
    nemmeno
    neppure
    nessun
    nessuna
    nessuno
    niente
    non
    nulla
    senza`,
  harmlessAfterNegation: `
    solo
    soltanto`,
  denials: `
    falso
    impossibile
    incapace
    manca`,
  reversals: `
    confuta
    confutare
    confutato
    nega
    negando
    negano
    negare
    negarono
    negato
    neghiamo
    nego
    respinge
    respingendo
    respingere
    respingiamo
    respingono
    respinse
    respinsero
    respinto
    rifiuta
    rifiutando
    rifiutano
    rifiutare
    rifiutarono
    rifiutato
    rifiutiamo
    rifiuto
    rigetta
    rigettano
    rigettare
    rigettato
    smentendo
    smenti
    smentiamo
    smentire
    smentirono
    smentisce
    smentiscono
    smentito`,
  claims: `
    accusa
    accuse
    affermazione
    affermazioni
    idea
    ipotesi
    notizia
    notizie
    tesi
    voce
    voci`,
  quantifiers: {
    all: `
      ciascuno
      completamente
      entrambe
      entrambi
      intera
      intero
      ogni
      ognuno
      totalmente
      tutta
      tutte
      tutti
      tutto`,
    most: `
      maggior-parte
      maggioranza`,
    many: `
      molte
      molti
      numerose
      numerosi`,
    some: `
      alcune
      alcuni
      diverse
      diversi
      parte
      parzialmente
      qualche
      qualcuno`,
    few: `
      poche
      pochi`,
    half: `
      meta`,
    only: `
      solamente
      solo
      soltanto
      unicamente`,
    'at-least': `
      almeno
      piu-di`,
    'at-most': `
      al-massimo
      fino-a
      meno-di`,
    always: `
      sempre`,
    rarely: `
      raramente`,
  },
  certainty: {
    possible: `
      forse
      magari
      possibile
      possibilmente
      potrebbe
      potrebbero`,
    likely: `
      apparentemente
      generalmente
      pare
      probabile
      probabilmente
      sembra
      sembrano`,
    'said-to-be': `
      presumibilmente
      presunta
      presunti
      presunto
      sedicente`,
    approximate: `
      approssimativamente
      circa
      quasi`,
    sure: `
      assolutamente
      certamente
      chiaramente
      indubbiamente
      sicuramente`,
  },
  modals: `
    deve devono doveva dovevano
    dovrebbe dovrebbero
    potrebbe potrebbero
    puo possono poteva potevano`,
  synonyms: `
    attacco assalto offensiva
    azienda impresa società ditta
    cominciare iniziare
    dire dichiarare affermare
    obiettivo scopo meta`,
  antonyms: `
    accettare,accetta,accettato rifiutare,rifiuta,respinto
    aprire,apre,aperto chiudere,chiude,chiuso
    colpevole innocente
    conferma,confermato nega,smentisce,smentito
    est ovest
    nord sud
    pace guerra
    permette,permesso vieta,vietato
    piu meno
    prima dopo
    salire,sale,salito,aumentare,aumenta,cresce,cresciuto scendere,scende,sceso,calare,cala,calato,diminuisce
    sinistra destra
    sostiene,sostenere,appoggia respinge,respingere,condanna
    vincere,vince,vinto,vittoria perdere,perde,perso,sconfitta
    vivo morto`,
  turningPrefixes: `
    anti
    dis
    il
    im
    in
    ir`,
}
