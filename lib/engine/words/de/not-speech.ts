import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    aktion
    album
    aufschrift
    ausdruck
    ausstellung
    band
    begriff
    begriffe
    bewegung
    blatt
    boulevardzeitung
    buch
    buches
    bündnis
    café
    club
    disco
    dokumentation
    film
    films
    fähre
    gedicht
    gruppe
    hotel
    hurrikan
    initiative
    kampagne
    kapitel
    kategorie
    klub
    konzept
    kreuzfahrtschiff
    kultur
    lied
    magazin
    motto
    nachrichtenmagazin
    name
    namen
    oper
    operation
    organisation
    orkan
    partei
    plattform
    portal
    preis
    programm
    projekt
    projekts
    raumsonde
    reihe
    restaurant
    roman
    rubrik
    satellit
    schiff
    schiffe
    schlagzeile
    schriftzug
    sendung
    serie
    show
    single
    slogan
    song
    spiel
    spitznamen
    stichwort
    sturm
    stück
    tageszeitung
    taifun
    theaterstück
    thema
    titel
    verein
    webseite
    wochenzeitung
    wort
    worte
    wörter
    zeitschrift
    zeitung
    zeitungen`,
  callings: `
    begriff
    bezeichnung
    künstlername
    name
    spitzname
    stichwort
    thema
    titel
    vorname
    überschrift`,
  naming: `
    alias
    bekannt als
    betitelt
    genannt
    getauft
    heißt
    mit dem titel
    namens
    so genannte
    so genannten
    sogenannte
    sogenannten
    sogenannter
    sogenanntes
    unter dem motto
    unter dem namen`,
  weakNaming: `
    als
    am
    beim
    das
    der
    des
    die
    im
    in
    vom
    von
    zum
    zur`,
} satisfies Partial<WordTables>
