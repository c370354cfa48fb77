import { toMap } from '../../to-map.ts'
import { sense as ar } from './ar/sense.ts'
import { sense as de } from './de/sense.ts'
import { sense as en } from './en/sense.ts'
import { sense as es } from './es/sense.ts'
import { sense as fr } from './fr/sense.ts'
import { sense as he } from './he/sense.ts'
import { sense as hi } from './hi/sense.ts'
import { sense as id } from './id/sense.ts'
import { sense as it } from './it/sense.ts'
import { sense as ja } from './ja/sense.ts'
import { sense as nl } from './nl/sense.ts'
import { sense as pl } from './pl/sense.ts'
import { sense as pt } from './pt/sense.ts'
import { sense as ru } from './ru/sense.ts'
import type { SenseTables } from './sense.ts'
import { sense as sv } from './sv/sense.ts'
import { sense as tr } from './tr/sense.ts'
import { sense as uk } from './uk/sense.ts'
import { sense as zh } from './zh/sense.ts'

/** The languages in which changes of sense are told, by primary subtag. */
export const senses = toMap<SenseTables>({
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
})
