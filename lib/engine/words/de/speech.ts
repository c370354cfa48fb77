import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    angekündigt
    anmerkte
    antwortet
    antwortete
    antworteten
    appellierte
    argumentiert
    argumentierte
    ausdrückte
    ausführte
    ausgedrückt
    bedauert
    bedauerte
    befand
    begründet
    begründete
    beharrte
    behauptet
    behauptete
    behaupteten
    beklagt
    beklagte
    bekräftigt
    bekräftigte
    bekundet
    bekundete
    bemerkt
    bemerkte
    bemängelt
    bemängelte
    berichtet
    berichtete
    berichteten
    bestätigt
    bestätigte
    bestätigten
    beteuert
    beteuerte
    betont
    betonte
    betonten
    eingeräumt
    einräumte
    entgegnet
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
    feststellte
    findet
    flüsterte
    fordert
    forderte
    forderten
    formulierte
    fragt
    fragte
    fragten
    freute
    fügt
    fügte
    fürchtet
    gab
    geantwortet
    gefordert
    gefragt
    geheißen
    gesagt
    geschrieben
    gestand
    gewarnt
    geäußert
    glaubt
    glaubte
    gratulierte
    heißen
    heißt
    hervorhob
    hieß
    hinzufügte
    hinzugefügt
    hob
    hofft
    hoffte
    höhnte
    jubelte
    klagt
    klagte
    kommentiert
    kommentierte
    konstatierte
    kontert
    konterte
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
    mitteilte
    moniert
    monierte
    murmelte
    mutmaßte
    nannte
    plädierte
    postete
    prangerte
    prangerten
    prognostizierte
    präzisierte
    resümierte
    rief
    riefen
    rufen
    räsonierte
    räumte
    sage
    sagen
    sagt
    sagte
    sagten
    schildert
    schilderte
    schimpfte
    schlussfolgerte
    schreibt
    schrie
    schrieb
    schrieben
    schwärmte
    sinnierte
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
    unterstreicht
    unterstrich
    urteilte
    verkündet
    verkündete
    verlangt
    verlangte
    verlauten
    verlautete
    vermutet
    vermutete
    versichert
    versicherte
    versprach
    verspricht
    versprochen
    verteidigte
    verweist
    verwies
    warnt
    warnte
    warnten
    wetterte
    widersprach
    widerspricht
    wiederholte
    wies
    zitiert
    zitierte
    zugab
    zugesichert
    zürnte
    äußerte
    äußerten`,
  call: `
    abgelehnt
    angeprangert
    anprangerte
    begrüßt
    begrüßte
    beklagte
    beschimpfte
    beschreibt
    beschrieb
    beschrieben
    betitelt
    betitelte
    beurteilt
    beurteilte
    beurteilten
    bewerten
    bewertet
    bewertete
    bezeichnen
    bezeichnet
    bezeichnete
    bezeichneten
    brandmarkte
    charakterisiert
    charakterisierte
    eingeordnet
    eingestuft
    einschätzte
    empfand
    empfindet
    feierte
    feierten
    fordert
    forderte
    geißelt
    geißelte
    gelobt
    genannt
    gerügt
    geschildert
    gewertet
    hielt
    hält
    kritisieren
    kritisiert
    kritisierte
    kritisierten
    lehnt
    lehnte
    lehnten
    lobt
    lobte
    nannte
    nannten
    nennt
    rechtfertigt
    rechtfertigte
    rügt
    rügte
    sah
    schildert
    schilderte
    schätzte
    sieht
    sprach
    sprachen
    spricht
    tituliert
    titulierte
    verglich
    verspottete
    verspotteten
    verteidigte
    verteidigten
    verurteilen
    verurteilt
    verurteilte
    verurteilten
    warf
    warnt
    warnte
    werfen
    wertet
    wertete
    werteten
    wies
    wirft
    würdigte
    zurückgewiesen`,
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
    gemäß
    in den worten
    laut
    nach angaben
    nach angaben von
    nach ansicht
    nach ansicht von
    nach auffassung
    nach auffassung von
    nach aussage
    nach aussage von
    nach aussagen
    nach aussagen von
    nach darstellung
    nach den angaben
    nach den worten
    nach einschätzung
    nach einschätzung von
    nach meinung
    nach meinung von
    nach worten von
    nach überzeugung
    so`,
  weakAccording: `
    so`,
  after: `
    zufolge`,
} satisfies Partial<WordTables>
