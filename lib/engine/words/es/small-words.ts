import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    él`,
  she: `
    ella`,
  they: `
    ellas
    ellos`,
  first: `
    creo
    estamos
    hemos
    me
    mi
    mis
    nos
    nosotros
    nuestra
    nuestro
    nuestros
    somos
    tengo
    vamos
    yo`,
  determiners: `
    dos
    el
    esta
    este
    la
    las
    los
    su
    sus
    tres
    un
    una
    unas
    unos
    varios`,
  definite: `
    el
    la
    lo`,
  links: `
    de
    del
    el
    en
    la
    las
    los
    para
    y`,
  stops: `
    a
    al
    ante
    antes
    ayer
    con
    cuando
    desde
    después
    domingo
    donde
    durante
    en
    es
    esta
    este
    fue
    ha
    han
    hoy
    jueves
    lunes
    martes
    mientras
    miércoles
    no
    o
    para
    pero
    por
    porque
    que
    quien
    se
    según
    sin
    sobre
    sábado
    tras
    viernes
    y`,
  around: `
    además
    ayer
    aún
    después
    es
    esta
    este
    fue
    ha
    había
    han
    hoy
    jueves
    le
    les
    luego
    lunes
    martes
    miércoles
    no
    se
    también
    viernes
    ya`,
  ands: `
    y`,
  conjunctions: `
    pero
    y`,
  clauses: `
    pero`,
  subordinators: `
    aunque
    cuando
    mientras
    porque
    que`,
  reports: `
    que`,
} satisfies Partial<WordTables>
