import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    o`,
  she: `
    o`,
  they: `
    onlar`,
  first: `
    bana
    ben
    beni
    benim
    biz
    bize
    bizi
    bizim`,
  determiners: `
    bir
    bu
    şu`,
  links: `
    adına`,
  stops: `
    adlı
    akşam
    ama
    ancak
    aralık
    ardından
    artık
    ayrıca
    açıklayan
    ağustos
    belirten
    bir
    bu
    bugün
    bunu
    bunun
    burada
    cuma
    cumartesi
    da
    daha
    daha sonra
    dahi
    de
    diye
    diğer
    dolayısıyla
    dün
    eden
    ekim
    en
    eylül
    fakat
    gece
    gelen
    geçen
    gibi
    göre
    haziran
    hem
    henüz
    her
    hâlâ
    iken
    ile
    ilk
    ise
    isimli
    için
    kadar
    karşı
    kasım
    katılan
    ki
    konuşan
    mart
    mayıs
    nihayet
    nisan
    ocak
    olan
    olarak
    oysa
    pazar
    pazartesi
    perşembe
    rağmen
    sabah
    sadece
    salı
    son
    sonra
    sonunda
    söyleyen
    sözde
    temmuz
    var
    ve
    veya
    vurgulayan
    ya
    yalnızca
    yanı sıra
    yarın
    yeni
    yine
    zaman
    çarşamba
    çok
    çünkü
    önce
    öte yandan
    öğleden
    üzerinden
    üzerine
    şimdi
    şu
    şubat`,
  around: `
    ayrıca
    basına
    bize
    bugün
    da
    da ardından
    daha
    de
    dün
    gazetecilere
    ise
    muhabirlere
    olarak
    ona
    onlara
    sonra
    şunları
    şöyle`,
  conjunctions: `
    ancak
    fakat
    oysa`,
  subordinators: `
    ki
    çünkü`,
  reports: `
    ki`,
} satisfies Partial<WordTables>
