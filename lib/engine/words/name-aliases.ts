/** Names that mean the same, levelled, words joined with hyphens; each line one bearer. */
const lines = `
u.s usa united-states united-states-of-america united-states-america america american americans vereinigte-staaten vereinigten-staaten etats-unis estados-unidos stati-uniti eeuu verenigde-staten
u.k britain great-britain united-kingdom british grossbritannien royaume-uni reino-unido regno-unito
e.u european-union europaische-union union-europeenne union-europea uniao-europeia unione-europea
u.n united-nations uno vereinte-nationen vereinten-nationen nations-unies naciones-unidas nacoes-unidas nazioni-unite
is isis isil islamic-state daesh daish da-esh
isis-k is-k iskp isis-khorasan islamic-state-khorasan is-khorasan
uae united-arab-emirates
ddr gdr east-germany
nato otan
who world-health-organization
`

const bearers: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line, bearer) => line.split(' ').map((name) => [name, bearer] as const)),
)

/** Whether two names, as levelled words, are known to mean the same, or one is the other's initials. */
export function sameBearer(a: readonly string[], b: readonly string[]): boolean {
  const nameA = a.join('-')
  const nameB = b.join('-')
  const bearer = bearers.get(nameA)
  if (bearer !== undefined && bearer === bearers.get(nameB)) return true
  return isAcronym(nameA, b) || isAcronym(nameB, a)
}

/** Whether a word is made of the first letters of others: “NATO”, “U.N.”. */
function isAcronym(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[.-]/g, '')
  if (words.length < 2 || letters.length < 2) return false
  return letters === words.map((word) => word[0]).join('')
}
