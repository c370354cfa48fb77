import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    a
    ai
    apres
    as
    au
    aura
    aurait
    auront
    aussi
    aux
    avaient
    avais
    avait
    avant
    avec
    avez
    avoir
    avons
    c
    ca
    car
    ce
    cela
    ces
    cet
    cette
    chez
    comme
    contre
    d
    dans
    de
    depuis
    des
    donc
    dont
    du
    elle
    elles
    en
    encore
    entre
    es
    est
    et
    etaient
    etais
    etait
    ete
    etes
    etions
    etre
    eu
    eux
    furent
    fut
    il
    ils
    j
    jamais
    je
    l
    la
    le
    les
    leur
    leurs
    lorsque
    lui
    m
    ma
    mais
    me
    meme
    mes
    moi
    mon
    n
    ne
    ni
    non
    nos
    notre
    nous
    on
    ont
    or
    ou
    par
    pas
    pendant
    plus
    pour
    puisque
    qu
    quand
    que
    qui
    quoi
    rien
    s
    sa
    sans
    se
    sera
    serait
    seront
    ses
    si
    sommes
    son
    sont
    sous
    suis
    sur
    t
    ta
    te
    tes
    toi
    ton
    tous
    tout
    toute
    toutes
    tres
    tu
    un
    une
    vers
    vos
    votre
    vous
    y`,
  auxiliaries: `
    ai as a avons avez ont avais avait avions avaient eu aura auront aurait auraient
    dois doit devons doivent devait devaient
    peux peut pouvons peuvent pouvait pouvaient
    suis es est sommes etes sont etais etait etions etaient fut furent ete sera seront serait seraient
    vais va allons allez vont allait allaient
    veux veut voulons veulent voulait voulaient`,
  pronouns: `
    je j nous tu vous il elle on ils elles
    me m nous te t vous le la lui les leur se s
    mes tes ses nos vos leurs
    moi toi lui elle eux elles
    mon ton son notre votre leur ma ta sa`,
}
