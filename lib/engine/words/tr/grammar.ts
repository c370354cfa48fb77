import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    acaba
    ama
    ancak
    bana
    bazi
    belki
    ben
    beni
    benim
    bir
    biz
    bize
    bizi
    bizim
    bu
    buna
    bunu
    bunun
    cok
    cunku
    da
    daha
    de
    diye
    en
    gibi
    hem
    hep
    her
    icin
    ile
    ise
    kadar
    ki
    kim
    mi
    mu
    nasil
    ne
    neden
    o
    olan
    olarak
    oldu
    oldugu
    on
    ona
    onlar
    onlarin
    onu
    onun
    sen
    seni
    senin
    sey
    siz
    size
    sizin
    su
    ve
    veya
    ya`,
  auxiliaries: `
    etmek etti eden ederek edecek eder
    olmak oldu olan olarak olacak olur`,
  pronouns: `
    ben beni bana benim biz bizi bize bizim
    o onu ona onun onlar onlari onlara onlarin
    sen seni sana senin siz sizi size sizin`,
}
