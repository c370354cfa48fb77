import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    a
    aby
    albo
    ale
    ani
    bardzo
    beda
    bedzie
    bez
    bo
    by
    byc
    byl
    byla
    bylo
    byly
    ci
    co
    czy
    dla
    do
    gdy
    gdzie
    go
    i
    ich
    im
    ja
    jak
    jako
    jego
    jej
    jemu
    jesli
    jest
    jestem
    jestesmy
    jeszcze
    juz
    kazdy
    kiedy
    kto
    ktora
    ktore
    ktorego
    ktorej
    ktory
    ktorych
    ktorzy
    lub
    ma
    mam
    mamy
    mi
    mnie
    moj
    moja
    moje
    moze
    mu
    my
    na
    nad
    nam
    nas
    nasz
    nasza
    nasze
    nich
    nie
    nim
    niz
    o
    od
    on
    ona
    one
    oni
    oraz
    po
    pod
    przed
    przez
    przy
    sa
    sie
    so
    ta
    tak
    takze
    tam
    te
    tego
    tej
    ten
    to
    tu
    ty
    tych
    tylko
    tym
    u
    w
    was
    we
    wy
    z
    za
    ze
    zeby`,
  auxiliaries: `
    byc jest jestem jestesmy sa byl byla bylo byly bedzie beda
    miec mam ma mamy maja mial miala mieli
    moze moga mogl mogla mogli`,
  pronouns: `
    ja mnie mi mna my nas nam nami
    moj moja moje nasz nasza nasze
    on jego go jemu mu nim ona jej ja nia oni one ich im nimi
    ty ciebie tobie wy was wam wami`,
}
