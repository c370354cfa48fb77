/** The words of a line of Markdown that begins a heading, without its marks; `null` where it is none. One pass, however long the line. */
export function headingWords(line: string, marks: RegExp): string | null {
  const opening = marks.exec(line)
  if (!opening) return null
  const words = line.slice(opening[0].length).trim()
  // Signs that close a heading stand behind a space: “C#” ends in a letter of its own.
  const closing = /(?:^|[ \t])#+$/.exec(words)
  return (closing ? words.slice(0, closing.index).trimEnd() : words) || null
}
