import type { WordTables } from '../language.ts'

export const smallWords = {
  he: `
    il
    lui`,
  she: `
    elle`,
  they: `
    elles
    ils`,
  first: `
    j'
    je
    m'
    ma
    me
    mes
    moi
    mon
    nos
    notre
    nous
    on`,
  determiners: `
    ce
    ces
    cette
    des
    deux
    du
    l'
    la
    le
    les
    leur
    leurs
    plusieurs
    sa
    ses
    son
    trois
    un
    une`,
  definite: `
    la
    le`,
  links: `
    au
    aux
    d'
    de
    des
    du
    en
    et
    l'
    la
    le
    les
    pour
    à`,
  stops: `
    a
    après
    au
    aujourd'hui
    aux
    avant
    avec
    car
    dans
    devant
    dimanche
    dont
    en
    est
    et
    face
    hier
    jeudi
    lors
    lorsque
    lundi
    mais
    mardi
    mercredi
    ne
    ont
    ou
    où
    par
    pas
    pendant
    pour
    quand
    que
    qui
    samedi
    sans
    se
    selon
    sont
    sous
    sur
    vendredi
    à
    était`,
  around: `
    -t-elle
    -t-il
    a
    aussi
    avait
    d'
    dimanche
    déjà
    elle
    en
    encore
    ensuite
    est
    fut
    il
    jeudi
    l'
    lundi
    mardi
    mercredi
    même
    n'
    notamment
    ont
    s'
    s'est
    samedi
    t
    toutefois
    vendredi
    y
    également
    été`,
  ands: `
    et`,
  conjunctions: `
    et
    mais`,
  clauses: `
    mais`,
  subordinators: `
    lorsque
    parce
    quand
    que`,
  reports: `
    qu'
    que`,
} satisfies Partial<WordTables>
