import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    on`,
  she: `
    ona`,
  they: `
    one
    oni`,
  first: `
    ja
    jestem
    jesteśmy
    mam
    mamy
    mnie
    moi
    moja
    moje
    my
    mój
    nam
    nas
    nasi
    nasz
    nasza
    nasze`,
  determiners: `
    jeden
    jedna
    pewien
    pewna
    ta
    ten
    to`,
  links: `
    z
    ze`,
  stops: `
    a
    ale
    bez
    bo
    byli
    był
    była
    było
    chociaż
    choć
    czerwca
    czwartek
    dla
    do
    dzisiaj
    dziś
    gdy
    gdzie
    grudnia
    i
    ich
    jak
    jednak
    jego
    jej
    jesienią
    jest
    jutro
    już
    kiedy
    kiedyś
    która
    które
    który
    kwietnia
    latem
    lipca
    listopada
    lub
    lutego
    maja
    marca
    między
    na
    na koniec
    nad
    następnie
    natomiast
    nie
    niedzielę
    nocą
    o
    od
    oprócz
    oraz
    października
    piątek
    po
    po południu
    pod
    podczas
    poniedziałek
    ponieważ
    potem
    przed
    przez
    przy
    później
    rano
    sierpnia
    się
    sobotę
    stycznia
    tak
    także
    tam
    teraz
    też
    tu
    tymczasem
    u
    w
    wcześniej
    wczoraj
    we
    według
    wieczorem
    wiosną
    września
    wtorek
    z
    za
    zdaniem
    ze
    zimą
    środę
    że`,
  around: `
    cicho
    dziennikarzom
    dzisiaj
    dziś
    głośno
    jej
    jeszcze
    już
    krótko
    mediom
    mu
    nam
    nie
    potem
    później
    reporterom
    się
    stanowczo
    także
    też
    wczoraj
    wtedy
    z kolei`,
  ands: `
    a
    i`,
  conjunctions: `
    a
    ale
    i
    jednak
    tymczasem`,
  subordinators: `
    bo
    chociaż
    choć
    gdy
    gdzie
    jeśli
    kiedy
    która
    które
    który
    którzy
    ponieważ
    że
    żeby`,
  reports: `
    iż
    że`,
} satisfies Partial<WordTables>
