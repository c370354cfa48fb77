import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    apodo
    canción
    diario
    disco
    eslogan
    exposición
    expresión
    grupo
    lema
    libro
    nombre
    novela
    obra
    operación
    palabra
    palabras
    película
    periódico
    poema
    programa
    proyecto
    revista
    serie
    titulada
    titulado
    término
    título
    álbum`,
  naming: `
    alias
    apodada
    apodado
    bautizada
    bautizado
    conocida como
    conocido como
    denominada
    denominado
    el término
    la palabra
    llamada
    llamado
    llamados
    titulada
    titulado`,
} satisfies Partial<WordTables>
