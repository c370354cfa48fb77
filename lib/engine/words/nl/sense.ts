import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    geen
    nauwelijks
    nergens
    niemand
    niet
    niets
    noch
    nooit
    zonder`,
  harmlessAfterNegation: `
    alleen
    slechts`,
  denials: `
    onmogelijk
    ontbreekt
    onwaar`,
  reversals: `
    afgewezen
    afwees
    afwijst
    afwijzen
    betwist
    betwisten
    betwistte
    betwistten
    geweigerd
    ontken
    ontkend
    ontkende
    ontkenden
    ontkennen
    ontkent
    tegengesproken
    tegensprak
    tegenspreekt
    tegenspreken
    verwerpen
    verwerpt
    verwierp
    verwierpen
    verworpen
    weerlegd
    weerlegde
    weerlegden
    weerleggen
    weerlegt
    weiger
    weigerde
    weigerden
    weigeren
    weigert`,
  claims: `
    aantijging
    aantijgingen
    bericht
    berichten
    beschuldiging
    beschuldigingen
    bewering
    beweringen
    gerucht
    geruchten
    idee`,
  quantifiers: {
    all: `
      alle
      allen
      alles
      beide
      elk
      elke
      geheel
      heel
      hele
      ieder
      iedere
      iedereen
      volledig`,
    most: `
      grotendeels
      meerderheid
      meeste`,
    many: `
      talrijke
      veel
      vele`,
    some: `
      deel
      enige
      enkele
      gedeeltelijk
      iemand
      sommige
      verscheidene`,
    few: `
      weinig`,
    half: `
      half
      halve
      helft`,
    only: `
      alleen
      enkel
      slechts`,
    'at-least': `
      meer-dan
      minstens
      ten-minste`,
    'at-most': `
      hoogstens
      minder-dan
      tot`,
    always: `
      altijd`,
    rarely: `
      zelden`,
  },
  certainty: {
    possible: `
      eventueel
      misschien
      mogelijk
      wellicht`,
    likely: `
      blijkbaar
      lijken
      lijkt
      meestal
      vaak
      vermoedelijk
      waarschijnlijk`,
    'said-to-be': `
      naar-verluidt
      vermeend
      vermeende
      zogenaamd
      zogenaamde`,
    approximate: `
      bijna
      circa
      ongeveer
      ruim`,
    sure: `
      absoluut
      beslist
      duidelijk
      ongetwijfeld
      zeker`,
  },
  modals: `
    kan kunnen kon konden
    mag mogen mocht mochten
    moet moeten moest moesten
    zal zullen zou zouden`,
  synonyms: `
    aanval offensief
    bedrijf onderneming firma
    beginnen starten
    doel doelstelling
    zeggen verklaren`,
  antonyms: `
    accepteert,aanvaardt weigert,verwerpt
    bevestigt,bevestigde ontkent,ontkende
    levend dood
    links rechts
    meer minder
    noord zuid
    oost west
    openen,opent,geopend sluiten,sluit,gesloten
    schuldig onschuldig
    steunt,steunen,steunde verwerpt,verwerpen,veroordeelt
    stijgen,stijgt,steeg,gestegen,groeit,groeide dalen,daalt,daalde,gedaald,krimpt,kromp
    voor na
    vrede oorlog
    winnen,wint,won,gewonnen,overwinning verliezen,verliest,verloor,verloren,nederlaag`,
  turningPrefixes: `
    anti
    on`,
}
