import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    aber
    als
    am
    an
    auch
    auf
    aus
    bei
    beim
    bin
    bis
    bist
    da
    dann
    darf
    das
    dass
    daß
    dein
    dem
    den
    denn
    der
    des
    dich
    die
    diese
    diesem
    diesen
    dieser
    dieses
    dir
    doch
    dort
    du
    durch
    durfen
    ein
    eine
    einem
    einen
    einer
    eines
    er
    es
    fur
    gegen
    gewesen
    habe
    haben
    hast
    hat
    hatte
    hatten
    hier
    hinter
    ich
    ihm
    ihn
    ihr
    ihre
    ihrem
    ihren
    ihrer
    im
    in
    ist
    ja
    jene
    jener
    kann
    kein
    keine
    keinen
    konnen
    konnte
    konnten
    mag
    man
    mehr
    mein
    meine
    meinem
    meinen
    meiner
    mich
    mir
    mit
    muss
    mussen
    musste
    nach
    neben
    nein
    nicht
    nie
    noch
    nun
    nur
    ob
    oder
    ohne
    schon
    sehr
    sei
    seid
    seien
    sein
    seine
    seinem
    seinen
    seiner
    seit
    sich
    sie
    sind
    so
    soll
    sollen
    sollte
    sondern
    uber
    um
    und
    uns
    unser
    unsere
    unseren
    unter
    vom
    von
    vor
    wahrend
    war
    ware
    waren
    was
    weil
    welche
    welcher
    welches
    wenn
    wer
    werde
    werden
    wie
    will
    wir
    wird
    wirst
    wollen
    wollte
    worden
    wurde
    wurden
    zu
    zum
    zur
    zwischen`,
  auxiliaries: `
    bin bist ist sind seid war waren sei seien ware waren gewesen
    darf durfen durfte durften
    habe hast hat haben hatte hatten habt
    kann kannst konnen konnte konnten
    muss musst mussen musste mussten
    soll sollen sollte sollten
    werde wirst wird werden wurde wurden worden werdet
    will wollen wollte wollten`,
  pronouns: `
    ich wir du ihr er sie es man
    mein unser dein euer sein ihr
    meine unsere deine eure seine ihre
    meinem unserem deinem eurem seinem ihrem
    meinen unseren deinen euren seinen ihren
    meiner unserer deiner eurer seiner ihrer
    mich uns dich euch ihn sie es sich
    mir uns dir euch ihm ihr ihnen sich`,
}
