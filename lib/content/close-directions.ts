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
