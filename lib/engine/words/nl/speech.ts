import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    aldus
    antwoordde
    antwoordt
    benadrukt
    benadrukte
    betoogde
    betoogt
    bevestigde
    bevestigt
    beweerde
    beweert
    concludeerde
    concludeert
    dacht
    denkt
    eist
    eiste
    erkende
    erkent
    gezegd
    grapte
    herinnerde
    klaagde
    klaagt
    kondigde
    laat
    lachte
    legde
    liet
    luidde
    luidt
    meende
    meent
    meldde
    melden
    meldt
    noemde
    noemt
    reageerde
    reageert
    riep
    roept
    schreef
    schrijft
    stelde
    stelt
    twitterde
    twittert
    verklaarde
    verklaart
    vertelde
    vertellen
    vertelt
    verzekerde
    verzekert
    verzuchtte
    vindt
    voegde
    voegt
    vond
    vraagt
    vroeg
    waarschuwde
    waarschuwt
    zeggen
    zegt
    zei
    zeiden`,
  call: `
    bekritiseerde
    beschreef
    beschrijft
    beschuldigde
    bestempelde
    hekelde
    noemde
    noemden
    noemt
    prees
    sprak
    spreekt
    typeerde
    typeert`,
  adding: `
    aldus`,
  as: `
    als`,
  told: `
    tegen
    tegenover`,
  through: `
    gesprek met
    interview met
    tegenover`,
  according: `
    aldus
    in de woorden van
    volgens`,
} satisfies Partial<WordTables>
