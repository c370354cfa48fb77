import type { WordTables } from '../language.ts'

export const people = {
  titles: `
    dr
    drottning
    fru
    general
    herr
    kung
    minister
    president
    professor
    statsminister`,
  roles: `
    advokat
    chef
    direktör
    domare
    expert
    forskare
    författare
    granne
    kvinna
    källa
    läkare
    man
    minister
    ordförande
    parti
    polis
    president
    professor
    regering
    spelare
    statsminister
    talesman
    talesperson
    tidning
    tränare
    vittne
    åklagare`,
  documents: `
    artikel
    brev
    dokument
    rapport
    rapporten
    studie
    studien
    text
    uttalande`,
} satisfies Partial<WordTables>
