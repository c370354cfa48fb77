import type { Corpus } from './corpus.ts'

const sentenceEnd = /[.!?。！？…]["'”’»)\]]*\s|[。！？]|\n|[.!?…]["'”’»)\]]*$/
/** Longer sentences are taken to end where the search does. Words. */
const longestSentence = 120

/** A sentence or paragraph ends between this word of the stream and the one before it. */
function breaksBefore(corpus: Corpus, source: number, word: number): boolean {
  const { from, text } = corpus.sources[source]!
  if (word <= from) return true
  return sentenceEnd.test(text.slice(corpus.end[word - 1]!, corpus.start[word]!))
}

/** First word of the sentence that holds `word`. */
export function sentenceStart(corpus: Corpus, source: number, word: number): number {
  let at = word
  while (word - at < longestSentence && !breaksBefore(corpus, source, at)) at--
  return at
}

/** Word after the sentence that holds `word`. */
export function sentenceStop(corpus: Corpus, source: number, word: number): number {
  const { to } = corpus.sources[source]!
  let at = word + 1
  while (at < to && at - word < longestSentence && !breaksBefore(corpus, source, at)) at++
  return at
}
