import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    egli
    lui`,
  she: `
    ella
    lei`,
  they: `
    loro`,
  first: `
    abbiamo
    ci
    ho
    io
    mi
    mia
    mio
    noi
    nostra
    nostri
    nostro
    siamo
    sono`,
  determiners: `
    alcuni
    due
    gli
    i
    il
    l'
    la
    le
    lo
    questa
    questo
    sua
    suo
    tre
    un
    una
    uno`,
  definite: `
    il
    la
    lo`,
  links: `
    al
    alla
    da
    degli
    dei
    del
    dell'
    della
    delle
    dello
    di
    e
    in
    per`,
  stops: `
    a
    al
    alla
    che
    chi
    con
    da
    domenica
    dopo
    dove
    durante
    e
    giovedì
    ha
    hanno
    ieri
    in
    lunedì
    ma
    martedì
    mentre
    mercoledì
    nel
    nella
    non
    o
    oggi
    per
    perché
    prima
    quando
    sabato
    secondo
    senza
    si
    su
    sul
    venerdì
    è`,
  around: `
    anche
    ancora
    aveva
    così
    già
    ha
    hanno
    ieri
    inoltre
    lo
    non
    oggi
    poi
    si
    stato
    è`,
  ands: `
    e`,
  conjunctions: `
    e
    ma`,
  clauses: `
    ma`,
  subordinators: `
    che
    mentre
    perché`,
  reports: `
    che`,
} satisfies Partial<WordTables>
