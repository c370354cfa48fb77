import { onceEach } from '../../once.ts'
import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

/** Pronoun to a bit set of the roles it can have, by the primary subtag of a language; two pronouns with a role in common differ in person only. */
export const pronounRoles = onceEach((lang: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>()
  entriesOf(grammars.get(lang)?.pronouns).forEach((words, role) => {
    for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | (1 << role))
  })
  return map
})
