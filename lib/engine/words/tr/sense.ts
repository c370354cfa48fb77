import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    asla
    degil
    hic
    hicbir
    hicbiri
    kimse
    olmadan
    olmaksizin
    yok`,
  negationForm:
    /m[aeiu](?:d[iu]|y[ae]c[ae][gk]|yor|m[iu]s|yin|yan|yen|mal|mel)|m[ae](?:z|zlar|zler|zsa|zse|dan|den|zdi|zdik)$/,
  harmlessAfterNegation: `
    sadece
    suphesiz
    yalnizca`,
  denials: `
    imkansiz
    yanlis`,
  reversals: `
    inkar
    reddediyor
    reddediyorlar
    reddediyoruz
    reddetmedi
    reddetmedik
    reddetmiyor
    reddetti
    reddettik
    reddettiler
    yalanladi
    yalanladik
    yalanladilar
    yalanlamadi
    yalanlamiyor
    yalanliyor
    yalanliyorlar
    yalanliyoruz`,
  claims: `
    haberi
    haberini
    haberlerini
    iddialarini
    iddiasini
    iddiayi
    soylentilerini
    suclamasini`,
  quantifiers: {
    all: `
      butun
      hepsi
      her
      herkes
      ikisi
      tamamen
      tamami
      tum`,
    most: `
      buyuk-kismi
      cogu
      cogunlugu
      cogunluk`,
    many: `
      bircok
      cok-sayida
      pek-cok
      sayisiz`,
    some: `
      bazi
      bazilari
      bir-kismi
      birileri
      birkac
      kismen`,
    few: `
      az
      azi`,
    half: `
      yari
      yarim
      yarisi`,
    only: `
      sadece
      yalniz
      yalnizca`,
    'at-least': `
      asgari
      askin
      en-az
      fazla
      uzerinde`,
    'at-most': `
      altinda
      az
      azami
      en-fazla
      kadar`,
    about: `
      civarinda
      neredeyse
      yaklasik`,
    always: `
      daima
      hep
      her-zaman
      surekli`,
    often: `
      bazen
      sik-sik`,
    rarely: `
      nadiren
      seyrek`,
  },
  certainty: {
    possible: `
      belki
      muhtemel
      mumkun
      olabilir
      olabilirler`,
    likely: `
      galiba
      genellikle
      gorunuyor
      herhalde
      muhtemelen
      sanirim`,
    'said-to-be': `
      iddia-edilen
      iddiaya-gore
      sozde
      supheli
      zanli`,
    approximate: `
      civarinda
      neredeyse
      yaklasik`,
    sure: `
      acikca
      elbette
      kesinlikle
      kuskusuz
      mutlaka
      suphesiz`,
  },
  antonyms: `
    acti,acildi,acik kapatti,kapandi,kapatildi,kapali
    aldi satti
    artti,artiyor,yukseldi,yukseliyor,buyudu azaldi,azaliyor,dustu,dusuyor,geriledi,kuculdu
    baris savas
    basladi bitti,sona
    canli,sag olu,oldu
    destekledi,destekliyor,onayladi,onayliyor reddetti,reddediyor,kinadi,kiniyor
    dogruladi,dogruluyor yalanladi,yalanliyor
    dogu bati
    dost,muttefik dusman
    fazla,cok az
    iyi kotu
    izin yasak
    kabul ret
    kazandi,zafer kaybetti,yenilgi
    kuzey guney
    once sonra
    serbest gozalti,tutuklu
    sol sag
    suclu sucsuz,masum
    yuksek dusuk`,
}
