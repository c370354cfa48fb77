import type { Corpus, Seat } from './corpus.ts'

/** Second halves of contracted words: *’m* of *I’m*, *n’t* of *can’t*, *not* of *cannot*. */
const secondHalf = /^(?:['’ʼ]|n['’ʼ]t$|not$)/iu

/** The place with the other half of a contracted word at either end: nobody reads half of *can’t*. */
export function wholeWords(corpus: Corpus, seat: Seat): Seat {
  const { from: first, to: end } = seat.statement ?? corpus.sources[seat.source]!
  const from = seat.from > first && goesOn(corpus, seat.source, seat.from) ? seat.from - 1 : seat.from
  const to = seat.to < end && goesOn(corpus, seat.source, seat.to) ? seat.to + 1 : seat.to
  return from === seat.from && to === seat.to ? seat : { ...seat, from, to }
}

/** Whether a word of the stream is the second half of a written word. */
function goesOn({ sources, start, end }: Corpus, source: number, word: number): boolean {
  return start[word] === end[word - 1] && secondHalf.test(sources[source]!.text.slice(start[word], end[word]))
}
