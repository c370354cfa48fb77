import { levelWords } from '../tokenize.ts'

/** A name of one or more levelled words, and the key that it has in every language: `region:CA`, `month:3`. */
export type IntlName = {
  words: readonly string[]
  kind: 'region' | 'month' | 'weekday' | 'unit'
  key: string
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Units of measure and time whose names CLDR has in every language (ECMA-402, sanctioned simple units). */
const units = [
  'celsius',
  'day',
  'degree',
  'fahrenheit',
  'foot',
  'gallon',
  'gram',
  'hectare',
  'hour',
  'inch',
  'kilogram',
  'kilometer',
  'liter',
  'meter',
  'mile',
  'minute',
  'month',
  'percent',
  'second',
  'week',
  'year',
]
/** One count of each plural form that languages tell apart. */
const counts = [1, 2, 5]

const known = new Map<string, ReadonlyMap<string, readonly IntlName[]>>()

/**
 * Countries, months, days of the week and units in a language, by their first levelled word, the longest first: from
 * CLDR as the platform has it. `lang` is a primary subtag; a language that the platform does not know has none.
 */
export function intlNames(lang: string): ReadonlyMap<string, readonly IntlName[]> {
  let names = known.get(lang)
  if (!names) {
    names = byFirstWord(isKnown(lang) ? readNames(lang) : [], lang)
    known.set(lang, names)
  }
  return names
}

type Named = { name: string | undefined; kind: IntlName['kind']; key: string | number }

function byFirstWord(named: readonly Named[], lang: string): Map<string, IntlName[]> {
  const names = new Map<string, IntlName[]>()
  for (const { name, kind, key } of named) {
    const words = name === undefined ? [] : levelWords(name, lang).map(({ level }) => level)
    if (words.length === 0) continue
    const list = names.get(words[0]!) ?? []
    names.set(words[0]!, list)
    if (!list.some((other) => other.words.join(' ') === words.join(' ')))
      list.push({ words, kind, key: `${kind}:${key}` })
  }
  for (const list of names.values()) list.sort((x, y) => y.words.length - x.words.length)
  return names
}

function readNames(lang: string): Named[] {
  const regions = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' })
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  const month = (n: number) => namesOfDate(lang, Date.UTC(2024, n, 15), 'month')
  const weekday = (n: number) => namesOfDate(lang, Date.UTC(2024, 0, 1 + n), 'weekday')
  return [
    ...codes.map((code): Named => ({ name: regions.of(code), kind: 'region', key: code })),
    ...upTo(12).flatMap((n) => month(n).map((name): Named => ({ name, kind: 'month', key: n + 1 }))),
    ...upTo(7).flatMap((n) => weekday(n).map((name): Named => ({ name, kind: 'weekday', key: n + 1 }))),
    ...units.flatMap((unit) =>
      namesOfUnit(lang, unit).map((name): Named => ({ name, kind: 'unit', key: unit })),
    ),
  ]
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n)
}

function isKnown(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0
  } catch {
    return false
  }
}

/** A month or day by itself and within a date, where its form may differ (*январь*, *января*). */
function namesOfDate(lang: string, time: number, field: 'month' | 'weekday'): string[] {
  const formats: Intl.DateTimeFormatOptions[] = [{ [field]: 'long' }, { [field]: 'long', day: 'numeric' }]
  return formats.flatMap((format) =>
    new Intl.DateTimeFormat(lang, { ...format, timeZone: 'UTC' })
      .formatToParts(time)
      .flatMap(({ type, value }) => (type === field && /\p{L}{3}/u.test(value) ? [value] : [])),
  )
}

function namesOfUnit(lang: string, unit: string): string[] {
  return counts.flatMap((count) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' })
      .formatToParts(count)
      .flatMap(({ type, value }) => (type === 'unit' ? [value] : [])),
  )
}
