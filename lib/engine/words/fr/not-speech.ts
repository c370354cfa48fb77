import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    album
    chanson
    exposition
    expression
    film
    groupe
    hashtag
    hebdomadaire
    intitulé
    intitulée
    journal
    livre
    magazine
    mot
    mots
    nom
    opération
    pièce
    poème
    programme
    projet
    quotidien
    roman
    slogan
    spectacle
    surnom
    série
    terme
    termes
    titre
    émission`,
  naming: `
    alias
    appelé
    appelée
    baptisé
    baptisée
    dit
    dite
    intitulé
    intitulée
    le mot
    le terme
    nommé
    nommée
    soi-disant
    surnommé
    surnommée`,
} satisfies Partial<WordTables>
