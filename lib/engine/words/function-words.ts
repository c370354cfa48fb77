import { onceEach } from '../../once.ts'
import { grammars } from './grammars.ts'
import { entriesOf } from './language.ts'

/** The function words of a language by its primary subtag; empty where the language has no table. */
export const functionWords = onceEach(
  (lang: string): ReadonlySet<string> => new Set(entriesOf(grammars.get(lang)?.functionWords)),
)
