import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    a
    al
    aquel
    aquella
    aunque
    bajo
    como
    con
    contra
    cual
    cuales
    cuando
    cuyo
    de
    del
    desde
    donde
    durante
    e
    el
    ella
    ellas
    ello
    ellos
    en
    entre
    era
    eran
    es
    esa
    esas
    ese
    eso
    esos
    esta
    estaba
    estamos
    estan
    estas
    este
    esto
    estos
    estoy
    fue
    fueron
    ha
    haber
    habia
    habian
    hacia
    han
    hasta
    hay
    he
    hemos
    la
    las
    le
    les
    lo
    los
    mas
    me
    mi
    mio
    mis
    muy
    ni
    no
    nos
    nosotros
    nuestra
    nuestro
    nuestros
    nunca
    o
    para
    pero
    por
    porque
    pues
    que
    quien
    quienes
    se
    sea
    segun
    ser
    sera
    seran
    seria
    si
    sido
    sin
    sino
    sobre
    somos
    son
    soy
    su
    sus
    tambien
    te
    ti
    toda
    todas
    todo
    todos
    tu
    u
    un
    una
    unas
    unos
    usted
    ustedes
    y
    ya
    yo`,
  auxiliaries: `
    debo debe debemos deben debia debian
    estoy esta estamos estan estaba estaban estuvo
    he ha hemos han habia habian haya hubo
    puedo puede podemos pueden podia podian
    soy es somos son era eran fue fueron sea sean sido sera seran seria
    tengo tiene tenemos tienen tenia tenian tuvo
    voy va vamos van iba iban`,
  pronouns: `
    me nos te os lo la le los las les se
    mi tu su nuestro nuestra vuestro vuestra mis tus sus nuestros nuestras
    yo nosotros nosotras tu usted ustedes vosotros el ella ellos ellas`,
}
