import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    aan
    al
    als
    ben
    bent
    bij
    daar
    dan
    dat
    de
    deze
    die
    dit
    door
    dus
    een
    en
    er
    geen
    geweest
    haar
    had
    hadden
    heb
    hebben
    hebt
    heeft
    hem
    hen
    het
    hier
    hij
    hoe
    hoewel
    hun
    ik
    in
    is
    je
    jij
    jou
    jouw
    kan
    kon
    kunnen
    maar
    mag
    me
    meer
    men
    met
    mij
    mijn
    moet
    moeten
    mogen
    naar
    niet
    nog
    nooit
    nu
    of
    om
    omdat
    onder
    ons
    onze
    ook
    op
    over
    sinds
    te
    tegen
    terwijl
    tijdens
    tot
    tussen
    u
    uit
    uw
    van
    voor
    waar
    wanneer
    want
    waren
    was
    wat
    we
    werd
    werden
    wie
    wij
    wil
    willen
    worden
    wordt
    zal
    ze
    zeer
    zich
    zij
    zijn
    zonder
    zou
    zouden
    zullen`,
  auxiliaries: `
    ben bent is zijn was waren geweest
    heb hebt heeft hebben had hadden
    kan kunt kunnen kon konden
    moet moeten moest moesten
    wil wilt willen wilde wilden
    word wordt worden werd werden geworden
    zal zult zullen zou zouden`,
  pronouns: `
    ik wij we jij je u hij zij ze het men
    mij me ons jou hem haar hun hen zich
    mijn onze ons jouw uw zijn haar hun`,
}
