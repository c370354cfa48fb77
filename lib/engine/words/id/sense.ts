import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    belum
    bukan
    jangan
    nihil
    tak
    tanpa
    tiada
    tidak`,
  harmlessAfterNegation: `
    cuma
    hanya
    ragu
    saja`,
  denials: `
    bohong
    keliru
    mustahil
    salah`,
  reversals: `
    dibantah
    disangkal
    ditampik
    ditolak
    gagal
    membantah
    menampik
    menolak
    menyangkal`,
  claims: `
    berita
    dugaan
    isu
    kabar
    klaim
    laporan
    rumor
    tuduhan`,
  quantifiers: {
    all: `
      kedua
      segala
      seluruh
      seluruhnya
      semua
      sepenuhnya
      setiap
      tiap`,
    most: `
      kebanyakan
      mayoritas
      sebagian-besar`,
    many: `
      banyak
      berbagai
      sejumlah-besar`,
    some: `
      beberapa
      sebagian
      sejumlah
      seseorang`,
    few: `
      sedikit
      segelintir`,
    half: `
      separuh
      setengah`,
    only: `
      cuma
      hanya
      sekadar
      semata`,
    'at-least': `
      lebih-dari
      minimal
      paling-sedikit
      sedikitnya
      setidaknya`,
    'at-most': `
      hingga
      kurang-dari
      maksimal
      paling-banyak`,
    about: `
      hampir
      kira-kira
      kurang-lebih
      sekitar`,
    always: `
      selalu
      senantiasa`,
    often: `
      kadang
      sering`,
    rarely: `
      jarang`,
  },
  certainty: {
    possible: `
      barangkali
      bisa-jadi
      kemungkinan
      mungkin`,
    likely: `
      agaknya
      biasanya
      diperkirakan
      kelihatannya
      sepertinya
      tampaknya`,
    'said-to-be': `
      diduga
      disebut-sebut
      dugaan
      konon
      tersangka`,
    approximate: `
      hampir
      kira-kira
      sekitar`,
    sure: `
      dipastikan
      jelas
      pasti
      tentu
      tentunya
      yakin`,
  },
  modals: `
    akan
    bisa dapat mampu
    boleh
    harus wajib mesti
    mau ingin hendak`,
  antonyms: `
    baik buruk
    damai,perdamaian perang
    dibebaskan,bebas ditahan,ditangkap
    hidup,selamat mati,tewas,meninggal
    kawan,sahabat,sekutu musuh,lawan
    kiri kanan
    lebih kurang
    membeli,beli menjual,jual
    membenarkan,mengonfirmasi membantah,menyangkal
    membuka,dibuka,buka menutup,ditutup,tutup
    menang,kemenangan kalah,kekalahan
    mendukung,menyetujui,setuju menolak,menentang,mengecam
    menerima menolak
    mengizinkan,membolehkan melarang
    mulai,dimulai selesai,berakhir
    naik,meningkat,bertambah turun,menurun,merosot,berkurang,anjlok
    sebelum sesudah,setelah
    timur barat
    tinggi rendah
    utara selatan`,
}
