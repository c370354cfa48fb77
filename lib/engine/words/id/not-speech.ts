import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    acara
    album
    buku
    drama
    film
    filmnya
    hotel
    istilah
    kafe
    kapal
    kapal motor
    kata
    klub
    koran
    lagu
    lakon
    lukisan
    majalah
    novel
    operasi
    pameran
    partai
    penghargaan
    program
    proyek
    restoran
    sandiwara
    serial
    sinetron
    slogan
    surat kabar
    yayasan`,
  naming: `
    apa yang disebut
    berjudul
    berlabel
    bernama
    bertajuk
    bertuliskan nama
    dijuluki
    dikenal sebagai
    disebut
    yang disebut`,
} satisfies Partial<WordTables>
