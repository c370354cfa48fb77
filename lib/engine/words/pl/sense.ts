import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    ani
    bez
    nic
    niczego
    nie
    nigdy
    nigdzie
    nikogo
    nikomu
    nikt
    zaden
    zadna
    zadne
    zadnego
    zadnej`,
  harmlessAfterNegation: `
    jedynie
    tylko`,
  denials: `
    brak
    falsz
    niemozliwe
    nieprawda`,
  reversals: `
    dementowac
    dementuja
    dementuje
    dementujemy
    odmawia
    odmawiaja
    odmawiam
    odmawiamy
    odmowic
    odmowil
    odmowila
    odmowili
    odmowilo
    odrzuca
    odrzucaja
    odrzucamy
    odrzucic
    odrzucil
    odrzucila
    odrzucili
    zaprzecza
    zaprzeczaja
    zaprzeczam
    zaprzeczamy
    zaprzeczyc
    zaprzeczyl
    zaprzeczyla
    zaprzeczyli
    zdementowal
    zdementowala
    zdementowali`,
  claims: `
    doniesienia
    doniesieniom
    oskarzenia
    oskarzenie
    oskarzeniom
    plotki
    plotkom
    pogloski
    pogloskom
    twierdzenia
    twierdzeniom
    zarzut
    zarzutom
    zarzuty`,
  quantifiers: {
    all: `
      cala
      cale
      calkowicie
      caly
      kazda
      kazde
      kazdego
      kazdy
      oba
      obie
      wszyscy
      wszystkich
      wszystkie
      wszystkim
      wszystko
      zupelnie`,
    most: `
      glownie
      wiekszosc
      wiekszosci`,
    many: `
      duzo
      liczne
      liczni
      wiele
      wielu`,
    some: `
      czesc
      czesciowo
      kilka
      kilku
      ktos
      niektore
      niektorych
      niektorzy`,
    few: `
      malo
      nieliczni
      niewiele
      niewielu`,
    half: `
      pol
      polowa
      polowe
      polowy`,
    only: `
      jedynie
      tylko
      wylacznie`,
    'at-least': `
      co-najmniej
      minimum
      ponad
      przynajmniej
      wiecej-niz`,
    'at-most': `
      co-najwyzej
      do
      maksimum
      mniej-niz
      najwyzej`,
    about: `
      niemal
      okolo
      prawie`,
    always: `
      stale
      zawsze`,
    often: `
      czasami
      czasem
      czesto`,
    rarely: `
      rzadko`,
  },
  certainty: {
    possible: `
      byc-moze
      ewentualnie
      moglaby
      moglby
      mogliby
      moze-byc
      mozliwe
      mozliwy`,
    likely: `
      chyba
      podobno-ze
      prawdopodobnie
      przypuszczalnie
      wydaje-sie
      zapewne
      zwykle`,
    'said-to-be': `
      domniemana
      domniemany
      podejrzany
      podobno
      rzekoma
      rzekome
      rzekomo
      rzekomy`,
    approximate: `
      mniej-wiecej
      niemal
      okolo
      prawie`,
    sure: `
      bezsprzecznie
      jasno
      na-pewno
      niewatpliwie
      oczywiscie
      z-pewnoscia
      zdecydowanie`,
  },
  modals: `
    bedzie beda bede bedziemy
    chce chca chcial chciala chcieli
    moze moga mogl mogla mogli
    musi musza musial musiala musieli
    powinien powinna powinno powinni`,
  antonyms: `
    kupil,kupila,kupili sprzedal,sprzedala,sprzedali
    lepiej gorzej
    lewica,lewy,lewa prawica,prawy,prawa
    otworzyl,otworzyla,otwarto,otwarty zamknal,zamknela,zamknieto,zamkniety
    pokoj wojna
    polnoc poludnie
    poparl,poparla,poparli,popiera odrzucil,odrzucila,odrzucili,potepil,potepila,potepili,odrzuca
    potwierdzil,potwierdzila,potwierdzili,potwierdza zaprzeczyl,zaprzeczyla,zaprzeczyli,zaprzecza,zdementowal,zdementowala
    przed po
    przyjaciel,sojusznik wrog,przeciwnik
    przyjal,przyjela,przyjeli odrzucil,odrzucila,odrzucili
    wiecej mniej
    winny,winna niewinny,niewinna
    wschod zachod
    wygral,wygrala,wygrana,zwyciestwo przegral,przegrala,przegrana,porazka
    wyzej nizej
    wzrosl,wzrosla,wzroslo,wzrosly,rosnie,zwiekszyl,zwiekszyla spadl,spadla,spadlo,spadly,spada,zmniejszyl,zmniejszyla
    zaczal,zaczela,rozpoczal,rozpoczela skonczyl,skonczyla,zakonczyl,zakonczyla
    zezwolil,zezwolila,zezwala,pozwolil,pozwolila,pozwala zakazal,zakazala,zakazuje,zabronil,zabronila
    zwolniony,uwolniony,uwolniono zatrzymany,zatrzymano,aresztowany
    zywy,zywa,zyje martwy,martwa,zginal,zginela,zgineli`,
  turningPrefixes: `
    anty
    nie`,
}
