import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

const roles = new Map<string, ReadonlyMap<string, number>>()
const none: ReadonlyMap<string, number> = new Map()

/** Pronoun to a bit set of the roles it can have, by the primary subtag of a language; two pronouns with a role in common differ in person only. */
export function pronounRoles(lang: string): ReadonlyMap<string, number> {
  const known = roles.get(lang)
  if (known) return known
  const grammar = grammars.get(lang)
  if (grammar === undefined) return none
  const map = new Map<string, number>()
  entriesOf(grammar.pronouns).forEach((words, role) => {
    for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << role))
  })
  roles.set(lang, map)
  return map
}
