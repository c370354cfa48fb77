import type { FilePlace } from './messages.ts'

/**
 * Line and column in a file of the words that stand at an offset of its plain text. Marks, escapes and line breaks are
 * not in the text, so the longest run of words from the offset on that the file has unchanged decides; where a word
 * stands several times, the one nearest to the offset's share of the text.
 */
export function placeInMarkdown(markdown: string, text: string, offset: number): FilePlace {
  const expected = (offset / Math.max(1, text.length)) * markdown.length
  const line = /^[^\n]*/.exec(text.slice(offset))![0]
  for (let length = Math.min(line.length, 64); length > 0; length = Math.floor(length / 2)) {
    const words = line.slice(0, length)
    let best = -1
    for (let at = markdown.indexOf(words); at >= 0; at = markdown.indexOf(words, at + 1))
      if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at
    if (best >= 0) {
      const before = markdown.slice(0, best).split('\n')
      return { line: before.length, column: before.at(-1)!.length + 1 }
    }
  }
  return { line: 1, column: 1 }
}
