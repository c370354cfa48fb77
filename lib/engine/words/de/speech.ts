import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    anfügte
    angekündigt
    anmerkte
    antworten
    antwortet
    antwortete
    antworteten
    appelliert
    appellierte
    appellierten
    argumentiert
    argumentierte
    ausdrückte
    ausführte
    ausgedrückt
    ausgeführt
    bat
    bedankt
    bedankte
    bedauert
    bedauerte
    befand
    begründen
    begründet
    begründete
    begründeten
    beharrte
    behaupten
    behauptet
    behauptete
    behaupteten
    bekannte
    bekennt
    beklagt
    beklagte
    beklagten
    bekräftigen
    bekräftigt
    bekräftigte
    bekräftigten
    bekundet
    bekundete
    bemerken
    bemerkt
    bemerkte
    bemängelt
    bemängelte
    bemängelten
    berichten
    berichtet
    berichtete
    berichteten
    beschwert
    beschwerte
    bestätigen
    bestätigt
    bestätigte
    bestätigten
    beteuern
    beteuert
    beteuerte
    beteuerten
    betonen
    betont
    betonte
    betonten
    bezweifelt
    bezweifelte
    bilanziert
    bilanzierte
    brüllte
    brüllten
    droht
    drohte
    drohten
    eingeräumt
    einräumte
    empfahl
    empfehlen
    empfiehlt
    entgegnen
    entgegnet
    entgegnete
    entgegneten
    entschuldigte
    ergänzt
    ergänzte
    ergänzten
    erinnerte
    erklären
    erklärt
    erklärte
    erklärten
    erläutert
    erläuterte
    erläuterten
    erwidert
    erwiderte
    erwiderten
    erzählen
    erzählt
    erzählte
    erzählten
    fand
    festgestellt
    feststellte
    findet
    flüsterte
    fordern
    fordert
    forderte
    forderten
    formulierte
    fragen
    fragt
    fragte
    fragten
    freut
    freute
    frotzelte
    fügt
    fügte
    fürchtet
    gab
    geantwortet
    gefordert
    gefragt
    geheißen
    gemeldet
    gesagt
    geschrieben
    gestand
    gesteht
    gewarnt
    geäußert
    glaubt
    glaubte
    gratuliert
    gratulierte
    heißen
    heißt
    hervorgehoben
    hervorhob
    hieß
    hinzufügte
    hinzugefügt
    hob
    hoffen
    hofft
    hoffte
    hofften
    höhnte
    jubelt
    jubelte
    klagen
    klagt
    klagte
    klagten
    kommentieren
    kommentiert
    kommentierte
    kommentierten
    konstatiert
    konstatierte
    kontern
    kontert
    konterte
    kritisiert
    kritisierte
    kritisierten
    kündigt
    kündigte
    kündigten
    lauten
    lautet
    lautete
    lauteten
    loben
    lobte
    lobten
    lästert
    lästerte
    mahnen
    mahnt
    mahnte
    mahnten
    meinen
    meint
    meinte
    meinten
    melden
    meldet
    meldete
    meldeten
    mitgeteilt
    mitteilte
    moniert
    monierte
    murmelte
    mutmaßt
    mutmaßte
    nannte
    notiert
    notierte
    plädiert
    plädierte
    plädierten
    postete
    prangerte
    prangerten
    prognostiziert
    prognostizierte
    prophezeit
    prophezeite
    präzisiert
    präzisierte
    raunte
    resümiert
    resümierte
    rief
    riefen
    riet
    rufen
    ruft
    räsonierte
    rät
    räumt
    räumte
    räumten
    sage
    sagen
    sagt
    sagte
    sagten
    scherzt
    scherzte
    schildert
    schilderte
    schimpft
    schimpfte
    schlussfolgerte
    schreibt
    schrie
    schrieb
    schrieben
    schrien
    schwor
    schwärmt
    schwärmte
    signalisierte
    sinnierte
    skandieren
    skandierte
    skandierten
    spottet
    spottete
    sprach
    spricht
    stand
    stellte
    teilt
    teilte
    teilten
    titelt
    titelte
    twittern
    twittert
    twitterte
    twitterten
    unterstellte
    unterstreicht
    unterstrich
    unterstrichen
    urteilt
    urteilte
    urteilten
    verkünden
    verkündet
    verkündete
    verkündeten
    verlangen
    verlangt
    verlangte
    verlangten
    verlas
    verlasen
    verlauten
    verlautete
    vermuten
    vermutet
    vermutete
    vermuteten
    verriet
    verrät
    versichern
    versichert
    versicherte
    versicherten
    versprach
    verspricht
    versprochen
    verteidigt
    verteidigte
    verweist
    verwies
    verwiesen
    vorwarf
    warnen
    warnt
    warnte
    warnten
    wetterte
    widersprach
    widerspricht
    wiederholte
    wiederholten
    wies
    witzelte
    wundert
    wunderte
    wünscht
    wünschte
    zitieren
    zitiert
    zitierte
    zitierten
    zugab
    zugegeben
    zugesichert
    zugibt
    zürnte
    ärgert
    ärgerte
    äußern
    äußert
    äußerte
    äußerten`,
  call: `
    abgelehnt
    abtat
    angeprangert
    anprangerte
    attackiert
    attackierte
    attackierten
    begrüßen
    begrüßt
    begrüßte
    begrüßten
    beklagte
    beschimpfte
    beschreiben
    beschreibt
    beschrieb
    beschrieben
    beschuldigt
    beschuldigte
    betitelt
    betitelte
    betrachten
    betrachtet
    betrachtete
    beurteilen
    beurteilt
    beurteilte
    beurteilten
    bewerten
    bewertet
    bewertete
    bewerteten
    bezeichnen
    bezeichnet
    bezeichnete
    bezeichneten
    brandmarkt
    brandmarkte
    brandmarkten
    charakterisiert
    charakterisierte
    charakterisierten
    deklariert
    deutet
    deutete
    eingeordnet
    eingestuft
    einschätzte
    einstufen
    einstuft
    einstufte
    empfand
    empfindet
    erachtet
    erachtete
    feiert
    feierte
    feierten
    fordert
    forderte
    gehalten
    geißelt
    geißelte
    geißelten
    gelobt
    genannt
    gerügt
    geschildert
    gesehen
    gewertet
    halten
    hielt
    hielten
    hält
    kritisieren
    kritisiert
    kritisierte
    kritisierten
    lehnt
    lehnte
    lehnten
    loben
    lobt
    lobte
    lobten
    nannte
    nannten
    nennt
    preist
    pries
    rechtfertigt
    rechtfertigte
    reden
    redet
    redete
    rügt
    rügte
    rügten
    sah
    sahen
    schalt
    schildert
    schilderte
    schätzte
    sehen
    sieht
    spotteten
    sprach
    sprachen
    sprechen
    spricht
    tadelte
    tituliert
    titulierte
    titulierten
    verdammt
    verdammte
    vergleicht
    verglich
    verglichen
    verhöhnte
    verspottet
    verspottete
    verspotteten
    verteidigt
    verteidigte
    verteidigten
    verunglimpfte
    verurteilen
    verurteilt
    verurteilte
    verurteilten
    verwarf
    verwirft
    warf
    warnt
    warnte
    werfen
    wertet
    wertete
    werteten
    wies
    wirft
    würdigt
    würdigte
    würdigten
    zurückgewiesen
    zurückwies`,
  adding: `
    so`,
  as: `
    als`,
  indirect: `
    bedeute
    bestehe
    biete
    bleibe
    brauche
    bringe
    dürfe
    fehle
    finde
    führe
    gebe
    gehe
    gelte
    habe
    halte
    handele
    handle
    komme
    könne
    lasse
    laufe
    liege
    mache
    möge
    müsse
    nehme
    sehe
    sei
    seien
    solle
    stehe
    stelle
    verstoße
    werde
    wisse
    wolle
    zeige`,
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
    aus der sicht
    aus der sicht von
    aus sicht
    aus sicht von
    gemäß
    in den augen von
    in den worten
    laut
    laut angaben
    laut angaben von
    nach angaben
    nach angaben von
    nach ankündigung
    nach ankündigung von
    nach ansicht
    nach ansicht von
    nach auffassung
    nach auffassung von
    nach aussage
    nach aussage von
    nach aussagen
    nach aussagen von
    nach bewertung
    nach bewertung von
    nach darstellung
    nach darstellung von
    nach darstellungen
    nach darstellungen von
    nach den angaben
    nach den angaben von
    nach den aussagen
    nach den aussagen von
    nach den worten
    nach den worten von
    nach einschätzung
    nach einschätzung von
    nach information
    nach informationen
    nach informationen von
    nach meinung
    nach meinung von
    nach worten
    nach worten von
    nach überzeugung
    nach überzeugung von
    so`,
  weakAccording: `
    so`,
  after: `
    zufolge`,
} satisfies Partial<WordTables>
