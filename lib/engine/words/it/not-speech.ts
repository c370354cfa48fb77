import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    album
    canzone
    disco
    espressione
    film
    giornale
    gruppo
    intitolata
    intitolato
    libro
    mostra
    motto
    nome
    opera
    operazione
    parola
    parole
    poesia
    progetto
    programma
    quotidiano
    rivista
    romanzo
    serie
    slogan
    soprannome
    termine
    titolo`,
  naming: `
    chiamata
    chiamato
    cosiddetta
    cosiddetti
    cosiddetto
    denominata
    denominato
    detto
    il termine
    intitolata
    intitolato
    la parola
    nota come
    noto come
    soprannominata
    soprannominato`,
} satisfies Partial<WordTables>
