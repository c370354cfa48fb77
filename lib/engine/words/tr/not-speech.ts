import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    albüm
    albümü
    dergi
    dergisi
    dizi
    dizisi
    film
    filmde
    filmi
    filminin
    gazete
    gazetesi
    gazetesinin
    gemi
    gemisi
    kanal
    kanalı
    kavram
    kelime
    kelimesi
    kitabı
    kitabında
    kitap
    kulüp
    operasyon
    operasyonu
    otel
    oyun
    oyunu
    oyunun
    parti
    partisi
    program
    programı
    proje
    projesi
    roman
    romanı
    sergi
    sergisi
    slogan
    sloganı
    sözcük
    sözcüğü
    tablo
    tablosu
    vakfı
    vakıf
    ödül
    ödülü
    şarkı
    şarkısı
    şarkısını`,
  naming: `
    adlı
    adındaki
    denilen
    isimli
    lakaplı
    sözde`,
} satisfies Partial<WordTables>
