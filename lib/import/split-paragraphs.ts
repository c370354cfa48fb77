/** A paragraph of a plain text on one line, and the line it begins in, from 1. */
export type Paragraph = { text: string; line: number }

/** Characters to which mail programs and typists break a line. */
const wrapWidth = { least: 50, most: 90 }

/**
 * Paragraphs of a plain text. A line is a paragraph, with a blank line below it or without, unless the whole text is
 * broken at a fixed width: then a paragraph ends at a blank line.
 */
export function splitParagraphs(text: string): Paragraph[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/)
  const wrapped = isWrapped(lines)
  const paragraphs: Paragraph[] = []
  let open = false
  lines.forEach((raw, index) => {
    const line = raw.trim()
    const last = paragraphs.at(-1)
    if (line === '') open = false
    else if (wrapped && open && last) last.text += ` ${line}`
    else {
      paragraphs.push({ text: line, line: index + 1 })
      open = true
    }
  })
  return paragraphs
}

/** Whether lines are broken at a fixed width: none is long, and those that another follows are nearly full and mostly end inside a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  const followed = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '')
  if (followed.length < 3 || lines.some((line) => line.length > wrapWidth.most)) return false
  const full = followed.filter(
    (line) => line.trimEnd().length >= wrapWidth.least && !/[.!?:]["”’)]*\s*$/.test(line),
  )
  return full.length >= followed.length * 0.6
}
