import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    a
    abbiamo
    ad
    agli
    ai
    al
    alla
    alle
    allo
    anche
    avere
    aveva
    avevano
    che
    chi
    ci
    come
    con
    contro
    cui
    d
    da
    dal
    dalla
    degli
    dei
    del
    della
    delle
    dello
    di
    dove
    durante
    e
    ed
    egli
    ella
    era
    erano
    essa
    essere
    esso
    fra
    fu
    furono
    gia
    gli
    ha
    hanno
    ho
    i
    il
    in
    io
    l
    la
    le
    lei
    lo
    loro
    lui
    ma
    mai
    me
    mi
    mia
    mio
    molto
    ne
    nei
    nel
    nella
    noi
    non
    nostra
    nostro
    o
    per
    perche
    piu
    poiche
    quale
    quali
    quando
    quella
    quelli
    quello
    questa
    queste
    questi
    questo
    sara
    saranno
    sarebbe
    se
    senza
    si
    sia
    siamo
    siete
    sono
    stato
    su
    sua
    sue
    sul
    sulla
    suo
    suoi
    te
    ti
    tra
    tu
    tuo
    tutta
    tutte
    tutti
    tutto
    un
    una
    uno
    verso
    vi
    voi
    vostro`,
  auxiliaries: `
    devo deve dobbiamo devono doveva dovevano
    ho hai ha abbiamo avete hanno aveva avevano avevo ebbe
    posso puo possiamo possono poteva potevano
    sono e siamo siete era erano ero fu furono sia siano stato stata stati sara saranno sarebbe
    voglio vuole vogliamo vogliono voleva volevano`,
  pronouns: `
    io noi tu voi lui lei egli ella loro essi
    mi ci ti vi lo la gli le li si
    mio tuo suo nostro vostro loro mia tua sua nostra miei suoi nostri mie sue nostre`,
}
