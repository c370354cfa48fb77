import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    beber
    bebernya
    bercerita
    berjanji
    berkata
    berpendapat
    berseru
    bertanya
    bertutur
    berujar
    cetus
    cetusnya
    imbuh
    imbuhnya
    jawab
    jawabnya
    jelas
    jelasnya
    kata
    katanya
    kenang
    kenangnya
    lanjut
    lanjutnya
    melaporkan
    memaparkan
    membantah
    membenarkan
    memperingatkan
    menambahkan
    menegaskan
    menekankan
    mengaku
    mengakui
    mengatakan
    mengeluh
    mengimbau
    mengingatkan
    mengumumkan
    mengungkapkan
    menilai
    menjawab
    menjelaskan
    menulis
    menuturkan
    menyampaikan
    menyatakan
    menyebutkan
    menyerukan
    papar
    paparnya
    pungkas
    pungkasnya
    sambung
    sambungnya
    sebut
    sebutnya
    seru
    tambah
    tambahnya
    tandas
    tandasnya
    tanya
    tanyanya
    tegas
    tegasnya
    terang
    terangnya
    tukas
    tukasnya
    tulis
    tulisnya
    tutur
    tuturnya
    ucap
    ucapnya
    ujar
    ujarnya
    ungkap
    ungkapnya
    urai
    urainya`,
  call: `
    disebutnya
    melukiskan
    mengecam
    menggambarkan
    mengkritik
    menjuluki
    menyebut`,
  as: `
    sebagai`,
  adding: `
    sambil menambahkan
    seraya menambahkan`,
  told: `
    kepada`,
  through: `
    dalam wawancara dengan
    kepada wartawan`,
  according: `
    menurut`,
} satisfies Partial<WordTables>
