import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    han`,
  she: `
    hon`,
  they: `
    de`,
  first: `
    jag
    mig
    min
    mina
    mitt
    oss
    vi
    vår
    våra
    vårt`,
  determiners: `
    de
    den
    denna
    det
    en
    ett`,
  links: `
    av
    från
    för
    i
    och
    på
    vid`,
  stops: `
    att
    av
    där
    efter
    eftersom
    eller
    för
    före
    har
    i
    inte
    med
    medan
    men
    när
    och
    om
    på
    som
    till
    under
    var
    vid
    är`,
  around: `
    annat
    bland
    då
    hade
    har
    idag
    igår
    också
    sedan
    även`,
  ands: `
    och`,
  conjunctions: `
    i
    men
    och`,
  clauses: `
    men`,
  subordinators: `
    att
    eftersom`,
  reports: `
    att`,
} satisfies Partial<WordTables>
