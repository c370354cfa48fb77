import { toMap } from '../../to-map.ts'
import { grammar as de } from './de/grammar.ts'
import { grammar as en } from './en/grammar.ts'
import { grammar as es } from './es/grammar.ts'
import { grammar as fr } from './fr/grammar.ts'
import type { GrammarTables } from './grammar.ts'
import { grammar as it } from './it/grammar.ts'
import { grammar as nl } from './nl/grammar.ts'
import { grammar as pt } from './pt/grammar.ts'

/** The languages of which words of grammar are known, by primary subtag. */
export const grammars = toMap<GrammarTables>({ de, en, es, fr, it, nl, pt })
