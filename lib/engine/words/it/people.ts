import type { WordTables } from '../language.ts'

export const people = {
  titles: `
    avvocato
    colonnello
    don
    dott
    dottor
    dottoressa
    generale
    ministra
    ministro
    on
    onorevole
    papa
    premier
    presidente
    prof
    professor
    professoressa
    re
    regina
    senatore
    senatrice
    signor
    signora
    sindaca
    sindaco`,
  roles: `
    agenzia
    allenatore
    analista
    associazione
    autore
    autrice
    avvocata
    avvocato
    azienda
    candidata
    candidato
    capo
    deputata
    deputato
    direttore
    direttrice
    donna
    economista
    esperta
    esperto
    fonte
    fonti
    giocatore
    giornale
    giudice
    governo
    leader
    madre
    medico
    ministero
    ministra
    ministro
    padre
    partito
    polizia
    portavoce
    presidente
    procuratore
    professore
    professoressa
    quotidiano
    responsabile
    ricercatore
    ricercatrice
    scrittore
    scrittrice
    segretaria
    segretario
    senatore
    senatrice
    sindaca
    sindaco
    testimone
    uomo
    vicino`,
  documents: `
    articolo
    comunicato
    dichiarazione
    documento
    lettera
    messaggio
    nota
    rapporto
    sentenza
    studio
    testo`,
  men: `
    signor`,
  women: `
    signora`,
  abbreviations: `
    dott
    ing
    sig`,
} satisfies Partial<WordTables>
