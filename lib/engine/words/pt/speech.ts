import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    acrescenta
    acrescentou
    admite
    admitiu
    afirma
    afirmado
    afirmaram
    afirmou
    alerta
    alertou
    anuncia
    anunciou
    aponta
    apontou
    argumenta
    argumentou
    assegura
    assegurou
    avalia
    avaliou
    comenta
    comentou
    completa
    completou
    conclui
    concluiu
    considera
    considerou
    conta
    contou
    critica
    criticou
    declara
    declararam
    declarou
    defende
    defendeu
    destaca
    destacou
    disse
    disseram
    dito
    diz
    dizem
    enfatizou
    escreve
    escreveu
    exclamou
    explica
    explicaram
    explicou
    frisa
    frisou
    garante
    garantiu
    gritou
    indica
    indicou
    informa
    informou
    lamenta
    lamentou
    lembra
    lembrou
    observa
    observou
    pergunta
    perguntou
    promete
    prometeu
    questionou
    reconhece
    reconheceu
    refere
    referiu
    reforça
    reforçou
    relata
    relatou
    responde
    respondeu
    ressalta
    ressaltou
    ressalvou
    revela
    revelou
    salienta
    salientou
    sublinha
    sublinhou`,
  call: `
    acusa
    acusou
    chama
    chamou
    classifica
    classificou
    condenou
    considera
    considerou
    critica
    criticou
    defendeu
    define
    definiu
    denunciou
    descreve
    descreveu
    elogiou
    fala
    falou
    rejeitou`,
  adding: `
    acrescentando
    afirmando
    destacando
    dizendo
    explicando
    garantindo`,
  as: `
    como`,
  told: `
    a
    ao
    à`,
  through: `
    entrevista a
    entrevista ao
    entrevista à`,
  according: `
    conforme
    de acordo com
    nas palavras de
    para
    segundo`,
  weakAccording: `
    para`,
} satisfies Partial<WordTables>
