/** `en` for `en-GB`. */
export function primaryLanguage(lang: string): string {
  return lang.split('-')[0]!.toLowerCase()
}

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ps|sd|syr|ug|ur|yi)(-|$)/i.test(lang) && !/-latn\b/i.test(lang)
    ? 'rtl'
    : 'ltr'
}

/** “German” for `de`. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang
}
