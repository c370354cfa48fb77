import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    admite
    admitió
    advierte
    advirtieron
    advirtió
    afirma
    afirmado
    afirmaron
    afirmó
    agrega
    agregó
    anuncia
    anunció
    apunta
    apuntó
    argumenta
    argumentó
    asegura
    asegurado
    aseguraron
    aseguró
    aseveró
    añade
    añadió
    comenta
    comentó
    concluye
    concluyó
    confesó
    confirma
    confirmó
    considera
    consideró
    contó
    critica
    criticó
    cuenta
    declara
    declarado
    declararon
    declaró
    denuncia
    denunció
    destaca
    destacó
    dice
    dicen
    dicho
    dijeron
    dijo
    enfatizó
    escribe
    escribió
    exclamó
    explica
    explicado
    explicaron
    explicó
    expresa
    expresó
    gritó
    indica
    indicaron
    indicó
    insiste
    insistió
    lamenta
    lamentó
    manifestó
    manifiesta
    matiza
    matizó
    opina
    opinó
    pide
    pidió
    precisa
    precisó
    pregunta
    preguntó
    promete
    prometió
    puntualizó
    reconoce
    reconoció
    recordó
    recuerda
    reitera
    reiteró
    relata
    relató
    replicó
    responde
    respondió
    reza
    sentenció
    señala
    señalado
    señalaron
    señaló
    sostiene
    sostuvo
    subraya
    subrayó
    tuiteó
    zanjó`,
  call: `
    acusa
    acusó
    califica
    calificó
    celebró
    considera
    consideró
    critica
    criticó
    defendió
    define
    definió
    denuncia
    denunció
    describe
    describió
    elogió
    habla
    habló
    llama
    llamó
    pidió
    rechazó
    tacha
    tachó
    tilda
    tildó`,
  adding: `
    afirmando
    agregando
    asegurando
    añadiendo
    destacando
    diciendo
    explicando
    señalando
    subrayando`,
  as: `
    como`,
  told: `
    a
    al`,
  through: `
    declaraciones a
    entrevista a
    entrevista con
    entrevista en`,
  according: `
    a juicio de
    de acuerdo con
    en palabras de
    para
    según`,
  weakAccording: `
    para`,
} satisfies Partial<WordTables>
