import { toMap } from '../../to-map.ts'

/** Pronouns and possessives, levelled, per language; each line one role, its words in different persons. */
const tables = toMap<string>({
  en: `i we you he she it they one
    me us you him her it them
    my our your his her its their
    mine ours yours his hers theirs
    myself ourselves yourself himself herself itself themselves yourselves
    this that these those
    here there`,
  de: `ich wir du ihr er sie es man
    mich uns dich euch ihn sie es sich
    mir uns dir euch ihm ihr ihnen sich
    mein unser dein euer sein ihr
    meine unsere deine eure seine ihre
    meinen unseren deinen euren seinen ihren
    meinem unserem deinem eurem seinem ihrem
    meiner unserer deiner eurer seiner ihrer`,
  fr: `je j nous tu vous il elle on ils elles
    me m nous te t vous le la lui les leur se s
    moi toi lui elle eux elles
    mon ton son notre votre leur ma ta sa
    mes tes ses nos vos leurs`,
  es: `yo nosotros nosotras tu usted ustedes vosotros el ella ellos ellas
    me nos te os lo la le los las les se
    mi tu su nuestro nuestra vuestro vuestra mis tus sus nuestros nuestras`,
  pt: `eu nos tu voce voces ele ela eles elas
    me te lhe lhes se nos o a
    meu teu seu nosso minha tua sua nossa meus seus nossos minhas suas nossas dele dela deles delas`,
  it: `io noi tu voi lui lei egli ella loro essi
    mi ci ti vi lo la gli le li si
    mio tuo suo nostro vostro loro mia tua sua nostra miei suoi nostri mie sue nostre`,
  nl: `ik wij we jij je u hij zij ze het men
    mij me ons jou hem haar hun hen zich
    mijn onze ons jouw uw zijn haar hun`,
})

const roles = new Map<string, ReadonlyMap<string, number>>()
const none: ReadonlyMap<string, number> = new Map()

/** Pronoun to a bit set of the roles it can have, by the primary subtag of a language; two pronouns with a role in common differ in person only. */
export function pronounRoles(lang: string): ReadonlyMap<string, number> {
  const known = roles.get(lang)
  if (known) return known
  const table = tables.get(lang)
  if (table === undefined) return none
  const map = new Map<string, number>()
  table.split('\n').forEach((line, role) => {
    for (const word of line.trim().split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << role))
  })
  roles.set(lang, map)
  return map
}
