import type { Corpus } from './corpus.ts'

/** Longer sentences are taken to end where the search does. Words. */
const longestSentence = 120

/** First word of the sentence that holds `word`. */
export function firstWordOfSentence(corpus: Corpus, source: number, word: number): number {
  const { from } = corpus.sources[source]!
  let at = word
  while (at > from && word - at < longestSentence && corpus.opens[at] === 0) at--
  return at
}

/** Word after the sentence that holds `word`. */
export function wordAfterSentence(corpus: Corpus, source: number, word: number): number {
  const { to } = corpus.sources[source]!
  let at = word + 1
  while (at < to && at - word < longestSentence && corpus.opens[at] === 0) at++
  return at
}
