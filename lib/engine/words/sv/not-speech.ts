import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    album
    begrepp
    begreppet
    bok
    boken
    film
    filmen
    låt
    låten
    namn
    namnet
    ord
    ordet
    program
    projekt
    roman
    romanen
    serie
    serien
    tidning
    tidningen
    titel
    uttryck
    uttrycket`,
  naming: `
    kallad
    kallas
    kallat
    med titeln
    så kallad
    så kallade
    så kallat`,
} satisfies Partial<WordTables>
