import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    album
    bijnaam
    boek
    film
    gedicht
    getiteld
    groep
    krant
    leus
    liedje
    naam
    nummer
    operatie
    programma
    project
    roman
    serie
    slogan
    stuk
    tentoonstelling
    term
    tijdschrift
    titel
    uitdrukking
    woord
    woorden`,
  naming: `
    bekend als
    bijgenaamd
    de term
    gedoopt
    genaamd
    getiteld
    het woord
    zogeheten
    zogenaamde`,
} satisfies Partial<WordTables>
