import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    dodaje
    dodał
    dodała
    krzyknął
    mówi
    mówią
    mówił
    mówiła
    napisał
    napisała
    ocenia
    ocenił
    oceniła
    odpowiedział
    odpowiedziała
    ogłosił
    ostrzega
    ostrzegł
    oświadczył
    oświadczyła
    pisze
    podkreśla
    podkreślił
    podkreśliła
    poinformował
    poinformowała
    powiedział
    powiedziała
    powiedzieli
    przyznał
    przyznała
    pyta
    stwierdza
    stwierdził
    stwierdziła
    tłumaczy
    tłumaczył
    tłumaczyła
    uważa
    wyjaśnia
    wyjaśnił
    wyjaśniła
    zapewnił
    zapewniła
    zapytał
    zapytała
    zaznaczył
    zaznaczyła`,
  call: `
    mówił
    mówiła
    nazwał
    nazwała
    określił
    określiła
    opisał
    opisała
    skrytykował`,
  adding: `
    dodając
    mówiąc
    podkreślając`,
  as: `
    jako`,
  told: `
    dla`,
  through: `
    rozmowie z
    wywiadzie dla`,
  according: `
    według
    zdaniem`,
} satisfies Partial<WordTables>
