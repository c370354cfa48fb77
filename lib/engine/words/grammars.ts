import { toMap } from '../../to-map.ts'
import { grammar as ar } from './ar/grammar.ts'
import { grammar as de } from './de/grammar.ts'
import { grammar as en } from './en/grammar.ts'
import { grammar as es } from './es/grammar.ts'
import { grammar as fr } from './fr/grammar.ts'
import type { GrammarTables } from './grammar.ts'
import { grammar as hi } from './hi/grammar.ts'
import { grammar as id } from './id/grammar.ts'
import { grammar as it } from './it/grammar.ts'
import { grammar as nl } from './nl/grammar.ts'
import { grammar as pl } from './pl/grammar.ts'
import { grammar as pt } from './pt/grammar.ts'
import { grammar as ru } from './ru/grammar.ts'
import { grammar as tr } from './tr/grammar.ts'
import { grammar as uk } from './uk/grammar.ts'

/** The languages of which words of grammar are known, by primary subtag. */
export const grammars = toMap<GrammarTables>({ ar, de, en, es, fr, hi, id, it, nl, pl, pt, ru, tr, uk })
