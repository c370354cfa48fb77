import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    berättade
    berättar
    betonade
    betonar
    frågade
    frågar
    förklarade
    förklarar
    hävdade
    hävdar
    konstaterade
    konstaterar
    meddelade
    meddelar
    menade
    menar
    ropade
    sa
    sade
    sagt
    skrev
    skriver
    svarade
    svarar
    säger
    tillade
    tillägger
    tycker
    tyckte
    uppgav
    uppger
    varnade
    varnar`,
  call: `
    anklagade
    beskrev
    beskriver
    kallade
    kallar
    kritiserade
    talade
    talar`,
  as: `
    som`,
  told: `
    för
    till`,
  through: `
    intervju i
    intervju med`,
  according: `
    enligt`,
} satisfies Partial<WordTables>
