import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    ele`,
  she: `
    ela`,
  they: `
    elas
    eles`,
  first: `
    a gente
    estamos
    eu
    me
    meu
    minha
    nos
    nossa
    nosso
    nós
    somos
    temos`,
  determiners: `
    a
    as
    dois
    esta
    este
    o
    os
    seu
    seus
    sua
    suas
    três
    um
    uma
    vários`,
  definite: `
    a
    o`,
  links: `
    da
    das
    de
    do
    dos
    e
    em
    na
    no
    para`,
  stops: `
    antes
    ao
    aos
    após
    com
    depois
    desde
    domingo
    durante
    e
    em
    enquanto
    foi
    hoje
    mas
    na
    nesta
    neste
    no
    não
    onde
    ontem
    ou
    por
    porque
    quando
    quarta
    que
    quem
    quinta
    se
    segunda
    segundo
    sem
    sexta
    sobre
    sábado
    tem
    terça
    à
    é`,
  around: `
    ainda
    depois
    então
    foi
    havia
    hoje
    já
    não
    ontem
    que
    se
    também
    tem
    tinha
    têm
    é`,
  ands: `
    e`,
  conjunctions: `
    e
    mas`,
  clauses: `
    mas`,
  subordinators: `
    porque
    que`,
  reports: `
    que`,
} satisfies Partial<WordTables>
