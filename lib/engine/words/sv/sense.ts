import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    aldrig
    ej
    icke
    inga
    ingen
    ingenting
    inget
    inte
    knappast
    varken`,
  harmlessAfterNegation: `
    bara
    enbart
    endast
    minst`,
  denials: `
    falskt
    misslyckades
    misslyckas
    omojligt
    osant
    saknar
    saknas`,
  reversals: `
    avfarda
    avfardade
    avfardar
    avfardat
    avsla
    avslagit
    avslar
    avslog
    avvisa
    avvisade
    avvisar
    avvisat
    bestred
    bestrida
    bestrider
    bestridit
    dementera
    dementerade
    dementerar
    dementerat
    forkasta
    forkastade
    forkastar
    forkastat
    forneka
    fornekade
    fornekar
    fornekat
    misslyckades-med
    misslyckas-med
    misslyckats-med
    tillbakavisa
    tillbakavisade
    tillbakavisar
    tillbakavisat
    vagra
    vagrade
    vagran
    vagrar
    vagrat`,
  claims: `
    anklagelse
    anklagelsen
    anklagelser
    anklagelserna
    pastaende
    pastaenden
    pastaendena
    pastaendet
    rykte
    rykten
    ryktena
    ryktet
    uppgift
    uppgiften
    uppgifter
    uppgifterna`,
}
