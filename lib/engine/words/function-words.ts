import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

const sets = new Map<string, ReadonlySet<string>>()
const none: ReadonlySet<string> = new Set()

/** The function words of a language by its primary subtag; empty where the language has no table. */
export function functionWords(lang: string): ReadonlySet<string> {
  const known = sets.get(lang)
  if (known) return known
  const grammar = grammars.get(lang)
  if (grammar === undefined) return none
  const set: ReadonlySet<string> = new Set(entriesOf(grammar.functionWords))
  sets.set(lang, set)
  return set
}
