import type { Corpus } from './corpus.ts'

/** Longer sentences are taken to end where the search does. Words. */
const longestSentence = 120

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

const lineFeed = 0x0a

/** First word of the sentence that holds `word`. */
export function sentenceStart(corpus: Corpus, source: number, word: number): number {
  const { from } = corpus.sources[source]!
  let at = word
  while (at > from && word - at < longestSentence && corpus.opens[at] === 0) at--
  return at
}

/** Word after the sentence that holds `word`. */
export function sentenceStop(corpus: Corpus, source: number, word: number): number {
  const { to } = corpus.sources[source]!
  let at = word + 1
  while (at < to && at - word < longestSentence && corpus.opens[at] === 0) at++
  return at
}
