import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    afferma
    affermano
    affermato
    aggiunge
    aggiunto
    ammesso
    ammette
    annuncia
    annunciato
    assicura
    assicurato
    avverte
    avvertito
    chiede
    chiesto
    commenta
    commentato
    conclude
    concluso
    conferma
    confermato
    confessato
    denuncia
    denunciato
    detto
    dice
    dichiara
    dichiarato
    dicono
    disse
    dissero
    esclama
    esclamato
    evidenzia
    evidenziato
    gridato
    insiste
    insistito
    lamenta
    lamentato
    osserva
    osservato
    precisa
    precisato
    promesso
    promette
    racconta
    raccontato
    replica
    replicato
    ribadisce
    ribadito
    ricorda
    ricordato
    riferisce
    riferito
    rileva
    rilevato
    risponde
    rispose
    risposto
    rivela
    rivelato
    scritto
    scrive
    sostenuto
    sostiene
    sottolinea
    sottolineato
    spiega
    spiegano
    spiegato
    twittato`,
  call: `
    accusa
    accusato
    bolla
    bollato
    chiama
    chiamato
    condannato
    critica
    criticato
    definisce
    definito
    definì
    denunciato
    descritto
    descrive
    elogiato
    parla
    parlato
    ritenuto`,
  adding: `
    affermando
    aggiungendo
    dicendo
    precisando
    ricordando
    sottolineando
    spiegando`,
  as: `
    come`,
  told: `
    a
    al
    alla`,
  through: `
    intervista a
    intervista al
    intervista con
    microfoni di`,
  according: `
    a detta di
    nelle parole di
    per
    secondo
    stando a`,
  weakAccording: `
    per`,
} satisfies Partial<WordTables>
