import type { WordTables } from '../language.ts'

export const people = {
  titles: `
    dr
    generał
    król
    minister
    pan
    pani
    papież
    poseł
    premier
    prezydent
    prof
    senator`,
  roles: `
    adwokat
    autor
    burmistrz
    dyrektor
    ekspert
    gazeta
    lekarz
    matka
    minister
    ministerstwo
    naukowiec
    ojciec
    partia
    pisarz
    policja
    poseł
    posłanka
    premier
    prezydent
    profesor
    prokurator
    przewodniczący
    rzeczniczka
    rzecznik
    rząd
    senator
    szef
    sąsiad
    sędzia
    trener
    świadek
    źródło`,
  documents: `
    artykuł
    dokument
    komunikat
    list
    oświadczenie
    raport
    tekst
    wyrok`,
} satisfies Partial<WordTables>
