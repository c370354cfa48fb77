/** ISO 15924 codes of the scripts that are written from right to left and that a language is likely to be written in. */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Hebr Mand Mend Nkoo Ougr Phnx Rohg Samr Sogd Syrc Thaa Yezi'.split(' '),
)

/** The primary subtag of a language (BCP 47): `en` for `en-GB`, `frr` for `frr`; the engine's key to its tables. */
export function primaryLanguage(lang: string): string {
  return lang.split(/[-_]/)[0]!.toLowerCase()
}

/** Whether two languages are one but for script and region: `en-GB` and `en-US`. */
export function isSameLanguage(a: string, b: string): boolean {
  return primaryLanguage(a) === primaryLanguage(b)
}

/** The script (ISO 15924) that a language is likely to be written in: `Hant` for `zh-TW`; `null` for what is no tag. */
export function scriptOf(lang: string): string | null {
  return localeOf(lang)?.maximize().script ?? null
}

/**
 * The direction in which a language (BCP 47) is written, by its likely script. `Intl.Locale`'s own text info is not
 * asked: in ICU 73 it has Kurdish and Azerbaijani in Arabic letters run from left to right.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const script = scriptOf(lang)
  return script !== null && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** “German” for `de`; the tag itself where it names no language. */
export function languageName(lang: string): string {
  const locale = localeOf(lang)
  return (locale && new Intl.DisplayNames('en', { type: 'language' }).of(locale.baseName)) ?? lang
}

/** `null` for what is no tag. */
function localeOf(lang: string): Intl.Locale | null {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-'))
  } catch {
    return null
  }
}
