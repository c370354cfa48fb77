import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    hij`,
  she: `
    ze
    zij`,
  they: `
    ze
    zij`,
  first: `
    ik
    me
    mij
    mijn
    ons
    onze
    we
    wij`,
  determiners: `
    de
    deze
    die
    dit
    drie
    een
    enkele
    haar
    het
    hun
    twee
    zijn`,
  definite: `
    de
    het`,
  links: `
    bij
    den
    der
    en
    in
    te
    uit
    van
    voor`,
  stops: `
    aan
    als
    dat
    die
    dinsdag
    donderdag
    door
    en
    gisteren
    heeft
    in
    is
    maandag
    maar
    met
    na
    niet
    of
    om
    omdat
    op
    over
    tegen
    terwijl
    tijdens
    toen
    vandaag
    volgens
    voor
    vrijdag
    waar
    was
    woensdag
    zaterdag
    zich
    zondag`,
  around: `
    daarna
    dat
    eerder
    er
    gisteren
    had
    hebben
    heeft
    het
    hij
    is
    later
    nog
    ook
    tegen
    toen
    vandaag
    verder
    was
    wel
    zich`,
  ands: `
    en`,
  conjunctions: `
    en
    maar`,
  clauses: `
    maar`,
  subordinators: `
    dat
    om
    omdat
    terwijl`,
  reports: `
    dat`,
} satisfies Partial<WordTables>
