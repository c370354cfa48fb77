import { ar } from './ar/language.ts'
import { de } from './de/language.ts'
import { en } from './en/language.ts'
import { es } from './es/language.ts'
import { fr } from './fr/language.ts'
import { hi } from './hi/language.ts'
import { id } from './id/language.ts'
import { it } from './it/language.ts'
import { entriesOf, type Language, type WordTables } from './language.ts'
import { nl } from './nl/language.ts'
import { pl } from './pl/language.ts'
import { pt } from './pt/language.ts'
import { ru } from './ru/language.ts'
import { sv } from './sv/language.ts'
import { tr } from './tr/language.ts'
import { uk } from './uk/language.ts'
import { zh } from './zh/language.ts'

/** The languages that have words around quotations. A new one is a folder and an entry here. */
export const languages: readonly Language[] = [ar, de, en, es, fr, hi, id, it, nl, pl, pt, ru, sv, tr, uk, zh]

/** The entries of one table in all languages, for words that mean the same wherever they stand. */
export function inAllLanguages(table: keyof WordTables): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => entriesOf(language[table])))
}
