import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    album
    dziennik
    dzienniku
    film
    filmie
    filmu
    fundacja
    fundacji
    gazecie
    gazeta
    gazety
    hasłem
    hasło
    hotel
    hotelu
    kawiarni
    kawiarnia
    klub
    klubie
    klubu
    kopalni
    kopalnia
    książce
    książka
    książki
    książkę
    magazyn
    magazynie
    nagroda
    nagrodę
    nazwa
    nazwą
    obraz
    obrazu
    operacja
    operacji
    operację
    piosenka
    piosenki
    piosenkę
    pojęcie
    powieści
    powieść
    program
    programie
    programu
    projekt
    projektu
    prom
    restauracja
    restauracji
    serial
    serialem
    serialu
    spektakl
    spektaklem
    spektaklu
    stadion
    statek
    sztuka
    sztuki
    sztukę
    słowa
    słowem
    słowo
    termin
    tygodnik
    tygodniku
    tytuł
    tytułem
    wystawa
    wystawie
    wystawy
    wystawę`,
  naming: `
    nazwana
    nazwany
    nazywana
    nazywany
    o nazwie
    pod nazwą
    pod tytułem
    rzekomo
    rzekomy
    tak zwana
    tak zwane
    tak zwanego
    tak zwanej
    tak zwany
    tak zwanych
    tzw
    zatytułowana
    zatytułowany`,
} satisfies Partial<WordTables>
