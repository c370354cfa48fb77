import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    kaum
    kein
    keine
    keinem
    keinen
    keiner
    keines
    keinesfalls
    keineswegs
    nicht
    nichts
    nie
    niemals
    niemand
    niemandem
    niemanden
    nirgends
    nirgendwo
    ohne
    weder`,
  harmlessAfterNegation: `
    allein
    bloss
    nur
    zuletzt`,
  denials: `
    falsch
    fehlen
    fehlt
    mangelt
    unfahig
    unmoglich
    unwahr`,
  reversals: `
    abgelehnt
    abgestritten
    ablehnen
    ablehnt
    ablehnte
    ablehnten
    abstreiten
    abstreitet
    abzulehnen
    bestreite
    bestreiten
    bestreitet
    bestritt
    bestritten
    dementiere
    dementieren
    dementiert
    dementierte
    dementierten
    geleugnet
    geweigert
    lehne
    lehnen
    lehnt
    lehnte
    lehnten
    leugne
    leugnen
    leugnet
    leugnete
    leugneten
    verneinen
    verneint
    verneinte
    verneinten
    versaumen
    versaumt
    versaumte
    versaumten
    verwarf
    verwarfen
    verweigere
    verweigern
    verweigert
    verweigerte
    verweigerten
    verwerfen
    verwirft
    verworfen
    weigere
    weigern
    weigert
    weigerte
    weigerten
    weigerung
    widersprach
    widersprachen
    widersprechen
    widerspricht
    zuruckgewiesen
    zuruckweisen
    zuruckweist
    zuruckwies
    zuruckwiesen`,
  claims: `
    anschuldigung
    anschuldigungen
    aussage
    behauptung
    behauptungen
    bericht
    berichte
    darstellung
    gerucht
    geruchte
    meldung
    meldungen
    vermutung
    vorwurf
    vorwurfe`,
  quantifiers: {
    all: `
      alle
      allen
      aller
      alles
      beide
      beiden
      ganz
      ganze
      ganzen
      jede
      jedem
      jeden
      jeder
      jedes
      komplett
      samtliche
      samtlichen
      vollig
      vollstandig`,
    most: `
      grossteil
      mehrheit
      meisten
      uberwiegend`,
    many: `
      viele
      vielen
      vieler
      zahlreiche
      zahlreichen`,
    some: `
      einige
      einigen
      einiger
      jemand
      manche
      manchen
      mehrere
      mehreren
      teil
      teilweise`,
    few: `
      kaum
      wenige
      wenigen
      weniger`,
    half: `
      halb
      halbe
      halfte`,
    only: `
      ausschliesslich
      lediglich
      nur`,
    'at-least': `
      mehr-als
      mindestens
      uber
      wenigstens`,
    'at-most': `
      bis-zu
      hochstens
      maximal
      unter
      weniger-als`,
    about: `
      circa
      etwa
      fast
      knapp
      rund
      ungefahr`,
    always: `
      immer
      stets`,
    often: `
      haufig
      manchmal`,
    rarely: `
      selten`,
  },
  certainty: {
    possible: `
      durfte
      durften
      eventuell
      konnte
      konnten
      moglich
      moglicherweise
      unter-umstanden
      vielleicht
      womoglich`,
    likely: `
      anscheinend
      meist
      offenbar
      oft
      scheinen
      scheint
      vermutlich
      voraussichtlich
      wahrscheinlich
      wohl`,
    'said-to-be': `
      angeblich
      mutmasslich
      mutmassliche
      mutmasslichen
      mutmasslicher
      sogenannte
      sogenannten
      vermeintlich`,
    approximate: `
      beinahe
      circa
      etwa
      fast
      knapp
      nahezu
      rund
      ungefahr`,
    sure: `
      bestimmt
      definitiv
      eindeutig
      gewiss
      klar
      sicher
      sicherlich
      unbestreitbar
      zweifellos`,
  },
  modals: `
    darf durfen durfte durften
    kann konnen konnte konnten
    mag mochte
    muss mussen musste mussten
    soll sollen sollte sollten
    wird werden wurde wurden wirst werde`,
  synonyms: `
    angriff attacke
    antworten erwidern entgegnen
    auto wagen fahrzeug
    beginnen anfangen starten
    firma unternehmen betrieb
    groß riesig gewaltig
    kampf gefecht schlacht
    polizist beamter
    sagen erklären mitteilen betonen
    schnell rasch
    sprecher sprecherin
    vielleicht möglicherweise
    ziel zweck`,
  antonyms: `
    annehmen,angenommen ablehnen,abgelehnt
    arm reich
    beginnen,begonnen,begann enden,beendet,endete
    besser schlechter
    bestatigen,bestatigt,bestatigte bestreiten,bestritten,bestritt,dementieren,dementiert
    erfolg misserfolg,scheitern
    erfolgreich erfolglos
    erhohen,erhoht senken,gesenkt,kurzen,gekurzt
    erlauben,erlaubt verbieten,verboten,verbot
    freilassen,freigelassen verhaften,verhaftet,festgenommen
    freiwillig gezwungen
    freund,verbundeter feind,gegner
    frieden krieg
    fruher spater
    fur gegen
    gewinnen,gewonnen,gewann,sieg verlieren,verloren,verlor,niederlage
    gross klein
    hoch,hoher niedrig,niedriger
    kaufen,gekauft verkaufen,verkauft
    lebend,lebendig tot
    legal illegal
    links rechts
    loben,lobte kritisieren,kritisierte
    mehr weniger
    moglich unmoglich
    nord,norden sud,suden
    offentlich geheim,privat
    offnen,geoffnet,offnete schliessen,geschlossen,schloss
    ost,osten west,westen
    schuldig unschuldig
    sicher unsicher,gefahrlich
    starken,starkt,stark schwachen,schwacht,schwach
    steigen,stieg,gestiegen,steigt,wachsen,gewachsen,zugenommen sinken,sank,gesunken,sinkt,fallen,fiel,gefallen,schrumpfen,abgenommen
    uber unter
    unterstutzen,unterstutzt,unterstutzte,befurworten ablehnen,abgelehnt,bekampfen,verurteilen,lehnt
    vor nach
    vorubergehend dauerhaft
    wahr falsch`,
  turningPrefixes: `
    anti
    miss
    un`,
}
