/**
 * `text`, on one line, as Markdown that reads as exactly these characters. Runs of white space become one space, and
 * characters that a page may not hold are left out, as the compiler does with every source.
 */
export function escapeMarkdown(text: string): string {
  return (
    levelSpace(text)
      .replace(/[\\`*_[\]~]/g, '\\$&')
      // In a bare address a backslash would stand for itself: take the address apart first.
      .replace(/(?<=https?|mailto|xmpp):/gi, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      .replace(/@/g, '\\@')
      .replace(/<(?=[a-z!?/])/gi, '\\<')
      .replace(/&(?=[#a-z])/gi, '\\&')
      .replace(/^(?:[#>+=|-]|:(?=::))/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  )
}

/** One line without control characters, with single spaces, none at its ends. */
export function levelSpace(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/g, '')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim()
  )
}
