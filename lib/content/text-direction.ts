/** ISO 15924 codes of scripts that are written from right to left and have readers today. */
const rightToLeft = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** The direction in which a language (BCP 47) is written, by its likely script. */
export function findTextDirection(lang: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(lang).maximize().script
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/**
 * `text` with every bidirectional embedding, override and isolate closed (Unicode UAX #9), so that an
 * unbalanced control in a title cannot turn around what the page writes after it.
 */
export function closeDirections(text: string): string {
  const open: string[] = []
  for (const character of text) {
    if (/[\u202A\u202B\u202D\u202E]/u.test(character)) open.push('\u202C')
    else if (/[\u2066-\u2068]/u.test(character)) open.push('\u2069')
    else if (/[\u202C\u2069]/u.test(character) && open.at(-1) === character) open.pop()
  }
  return text + open.reverse().join('')
}
