import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

const verbs = new Map<string, ReadonlyMap<string, number>>()
const none: ReadonlyMap<string, number> = new Map()

/** Auxiliary to the number of its verb, by the primary subtag of a language; two with the same number differ in tense or person only. */
export function auxiliaryVerbs(lang: string): ReadonlyMap<string, number> {
  const known = verbs.get(lang)
  if (known) return known
  const grammar = grammars.get(lang)
  if (grammar === undefined) return none
  const map = new Map<string, number>()
  entriesOf(grammar.auxiliaries).forEach((forms, verb) => {
    for (const form of forms.split(' ')) map.set(form, verb)
  })
  verbs.set(lang, map)
  return map
}
