import type { GrammarTables } from '../grammar.ts'

export const grammar: GrammarTables = {
  functionWords: `
    ada
    adalah
    agar
    akan
    aku
    anda
    antara
    apa
    atau
    bagi
    bahwa
    bisa
    bukan
    dalam
    dan
    dapat
    dari
    dengan
    di
    dia
    hanya
    harus
    ia
    ini
    itu
    jika
    juga
    kami
    kamu
    karena
    ke
    kepada
    ketika
    kita
    lagi
    lebih
    maka
    masih
    mereka
    namun
    oleh
    pada
    para
    pernah
    pun
    saja
    sampai
    sangat
    saya
    sebagai
    sebuah
    secara
    sedang
    sehingga
    sejak
    seperti
    serta
    setelah
    suatu
    sudah
    tak
    telah
    tentang
    terhadap
    tersebut
    tetapi
    tidak
    untuk
    yaitu
    yang`,
  auxiliaries: `
    adalah ialah merupakan
    akan bakal
    sudah telah`,
  pronouns: `
    anda kamu kalian
    dia ia beliau mereka
    saya aku kami kita`,
}
