const lineFeed = 0x0a

/**
 * Whether a sentence or paragraph ends in the text between two words: a line break, an East Asian full stop, or a
 * full stop, question or exclamation mark with white space somewhere after it.
 */
export function endsSentence(text: string, from: number, to: number): boolean {
  if (to - from < 2) return text.charCodeAt(from) === lineFeed
  let stopped = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return true
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) stopped = true
    else if (stopped && unit <= 0x20) return true
  }
  return false
}
