import { onceEach } from '../../once.ts'
import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

/** Auxiliary to the number of its verb, by the primary subtag of a language; two with the same number differ in tense or person only. */
export const auxiliaryVerbs = onceEach((lang: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>()
  entriesOf(grammars.get(lang)?.auxiliaries).forEach((forms, verb) => {
    for (const form of forms.split(' ')) map.set(form, verb)
  })
  return map
})
