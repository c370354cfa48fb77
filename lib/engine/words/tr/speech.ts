import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    aktardı
    aktarıyor
    anlattı
    anlatıyor
    açıkladı
    açıklamasında bulundu
    açıklamasını yaptı
    açıklıyor
    bağırdı
    belirtiyor
    belirtti
    bildirdi
    bildiriyor
    bilgisini verdi
    cevabını verdi
    cevapladı
    dedi
    dediler
    deyip
    değerlendirmesinde bulundu
    değerlendirmesini yaptı
    dile getirdi
    diye anlattı
    diye bağırdı
    diye belirtti
    diye cevap verdi
    diye ekledi
    diye konuşan
    diye konuştu
    diye paylaştı
    diye savundu
    diye seslendi
    diye sordu
    diye uyardı
    diye yanıt verdi
    diye yanıtladı
    diye yazdı
    diyen
    diyerek
    diyor
    diyorlar
    ekledi
    ekliyor
    görüşünü dile getirdi
    hatırlattı
    iddia etti
    ifade ediyor
    ifade etti
    ifadelerine yer verdi
    ifadelerini kullanan
    ifadelerini kullandı
    ifadesine yer verdi
    ifadesini kullanan
    ifadesini kullandı
    itiraf etti
    işaret etti
    kabul etti
    kaydetti
    konuşan
    konuştu
    mesajını verdi
    paylaştı
    paylaşımında bulundu
    paylaşımını yaptı
    savundu
    savunuyor
    seslendi
    sordu
    sorusunu sordu
    soruyor
    söyledi
    söyleyen
    söylüyor
    sözlerini kullandı
    sözlerini sarf etti
    uyardı
    uyarısında bulundu
    uyarısını yaptı
    uyarıyor
    vurguladı
    vurguluyor
    yanıtladı
    yanıtını verdi
    yazdı
    yazıyor
    yorumunu yaptı
    çağrısında bulundu
    çağrısını yaptı
    şeklinde açıklama yaptı
    şeklinde cevap verdi
    şeklinde konuştu
    şeklinde yanıt verdi
    şeklinde yanıtladı
    şeklinde özetledi
    şunları anlattı
    şunları ifade etti
    şunları kaydetti
    şunları söyledi
    şunları yazdı
    şöyle anlattı
    şöyle dedi
    şöyle devam etti
    şöyle konuştu
    şöyle yanıt verdi
    şöyle yanıtladı
    şöyle yazdı`,
  call: `
    adlandırdı
    eleştirdi
    niteledi
    nitelendirdi
    nitelendiriyor
    olarak adlandırdı
    olarak niteledi
    olarak nitelendirdi
    olarak tanımladı
    suçladı
    sözleriyle eleştirdi
    sözleriyle tanımladı
    tanımladı
    tanımlıyor`,
  as: `
    olarak`,
  adding: `
    belirterek
    ekleyerek
    kaydederek
    söyleyerek
    vurgulayarak`,
  told: `
    gazetecilere`,
  through: `
    ile röportajda
    verdiği röportajda`,
  after: `
    göre`,
} satisfies Partial<WordTables>
