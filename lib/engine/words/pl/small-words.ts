import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    on`,
  she: `
    ona`,
  they: `
    one
    oni`,
  first: `
    ja
    jesteśmy
    mamy
    mnie
    moja
    my
    mój
    nas
    nasz
    nasza
    nasze`,
  determiners: `
    ta
    ten
    to`,
  links: `
    do
    z
    ze`,
  stops: `
    ale
    bo
    był
    była
    dla
    do
    gdy
    gdzie
    i
    jest
    kiedy
    która
    który
    lub
    na
    nie
    o
    od
    po
    podczas
    przed
    się
    w
    we
    z
    że`,
  around: `
    jeszcze
    już
    później
    także
    też
    wtedy
    że`,
  ands: `
    i`,
  conjunctions: `
    i`,
  subordinators: `
    że
    żeby`,
  reports: `
    że`,
} satisfies Partial<WordTables>
