import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    antwortet
    antwortete
    antworteten
    appellierte
    argumentiert
    argumentierte
    begründet
    begründete
    behauptet
    behauptete
    behaupteten
    beklagt
    beklagte
    bekräftigt
    bekräftigte
    bemerkt
    bemerkte
    berichtet
    berichtete
    berichteten
    bestätigt
    bestätigte
    bestätigten
    betont
    betonte
    betonten
    entgegnete
    ergänzt
    ergänzte
    erinnerte
    erklären
    erklärt
    erklärte
    erklärten
    erzählt
    erzählte
    fand
    findet
    flüsterte
    fordert
    forderte
    forderten
    fragt
    fragte
    fragten
    freute
    fügte
    gab
    gesagt
    geschrieben
    gestand
    glaubt
    glaubte
    heißt
    hieß
    hinzugefügt
    hob
    jubelte
    klagt
    klagte
    kommentiert
    kommentierte
    konstatierte
    kritisiert
    kritisierte
    kritisierten
    kündigte
    lautet
    lautete
    lobte
    mahnt
    mahnte
    meint
    meinte
    meinten
    mitgeteilt
    murmelte
    nannte
    plädierte
    postete
    prognostizierte
    resümierte
    rief
    riefen
    rufen
    räumte
    sage
    sagen
    sagt
    sagte
    sagten
    schildert
    schilderte
    schimpfte
    schreibt
    schrie
    schrieb
    schrieben
    spottete
    sprach
    spricht
    stand
    stellte
    teilte
    teilten
    titelt
    titelte
    twittert
    twitterte
    twitterten
    unterstrich
    urteilte
    verkündet
    verkündete
    verlangte
    verlauten
    verlautete
    vermutet
    vermutete
    versichert
    versicherte
    versprach
    verspricht
    verteidigte
    warnt
    warnte
    warnten
    wetterte
    widersprach
    widerspricht
    wies
    zitiert
    zitierte
    äußerte
    äußerten`,
  call: `
    begrüßte
    beklagte
    beschimpfte
    beschreibt
    beschrieb
    beschrieben
    bezeichnet
    bezeichnete
    bezeichneten
    fordert
    forderte
    gelobt
    genannt
    gewertet
    hielt
    hält
    kritisiert
    kritisierte
    kritisierten
    lobt
    lobte
    nannte
    nannten
    nennt
    rügte
    sah
    schilderte
    sieht
    sprach
    sprachen
    spricht
    verglich
    verspottete
    verteidigte
    verurteilt
    verurteilte
    verurteilten
    warf
    warnt
    warnte
    werfen
    wertet
    wertete
    wies
    wirft
    würdigte`,
  adding: `
    so`,
  told: `
    erklärte
    gegenüber
    sagte`,
  through: `
    berichtet die
    gegenüber
    im gespräch mit
    interview mit
    zitiert von`,
  according: `
    gemäß
    laut
    nach angaben
    nach angaben von
    nach aussage
    nach aussage von
    nach den worten
    nach worten von
    so`,
  weakAccording: `
    so`,
  after: `
    zufolge`,
} satisfies Partial<WordTables>
