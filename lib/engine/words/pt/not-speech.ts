import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    apelido
    canção
    disco
    exposição
    expressão
    filme
    grupo
    intitulada
    intitulado
    jornal
    lema
    livro
    música
    nome
    novela
    operação
    palavra
    palavras
    peça
    poema
    programa
    projeto
    revista
    romance
    série
    termo
    título
    álbum`,
  naming: `
    a palavra
    apelidada
    apelidado
    batizada
    batizado
    chamada
    chamado
    conhecida como
    conhecido como
    denominada
    denominado
    intitulada
    intitulado
    o termo`,
} satisfies Partial<WordTables>
