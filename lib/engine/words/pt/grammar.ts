import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    a
    ao
    aos
    aquela
    aquele
    as
    ate
    com
    como
    contra
    cujo
    da
    das
    de
    desde
    do
    dos
    durante
    e
    ela
    elas
    ele
    eles
    em
    embora
    entre
    era
    eram
    essa
    esse
    esta
    estamos
    estao
    estas
    estava
    este
    estes
    estou
    eu
    foi
    foram
    ha
    isso
    isto
    ja
    lhe
    lhes
    mais
    mas
    me
    meu
    mim
    minha
    muito
    na
    nao
    nas
    nem
    no
    nos
    nossa
    nosso
    nunca
    o
    onde
    os
    ou
    para
    pela
    pelo
    pois
    por
    porque
    quais
    qual
    quando
    que
    quem
    sao
    se
    seja
    sem
    ser
    sera
    serao
    seria
    seu
    seus
    sido
    sob
    sobre
    somos
    sou
    sua
    suas
    tambem
    te
    tem
    temos
    tenho
    ter
    tinha
    tinham
    toda
    todas
    todo
    todos
    tu
    um
    uma
    umas
    uns
    voce
    voces`,
  auxiliaries: `
    devo deve devemos devem devia deviam
    estou esta estamos estao estava estavam esteve
    posso pode podemos podem podia podiam
    sou e somos sao era eram foi foram seja sejam sido sera serao seria
    tenho tem temos tinha tinham teve tiveram
    vou vai vamos vao ia iam`,
  pronouns: `
    eu nos tu voce voces ele ela eles elas
    me te lhe lhes se nos o a
    meu teu seu nosso minha tua sua nossa meus seus nossos minhas suas nossas dele dela deles delas`,
}
