import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    album
    film
    filmie
    gazeta
    hasło
    książce
    książka
    nazwa
    operacja
    piosenka
    pojęcie
    powieść
    program
    projekt
    serial
    sztuka
    słowa
    słowo
    termin
    tygodnik
    tytuł`,
  naming: `
    nazwana
    nazwany
    pod tytułem
    tak zwana
    tak zwany
    tzw
    zatytułowana
    zatytułowany`,
} satisfies Partial<WordTables>
