import type { Span } from '../../types.ts'
import type { Version } from '../collate/collate.ts'
import { type LevelWord, levelWords } from '../tokenize.ts'

/** A levelled word of one wording, with what its place says about it. */
export type Word = LevelWord & {
  at: number
  /** Number of its sentence in the wording. */
  sentence: number
  /** Number of its clause: commas, dashes and colons cut, too. */
  clause: number
  /** First word of a sentence, where a capital says nothing. */
  initial: boolean
  capital: boolean
  /** Between square brackets. */
  bracketed: boolean
}

const sentenceEnd = /[.!?。！？؟](?=["”’»)\]]*\s|["”’»)\]]*$)|[。！？]/
const clauseEnd = /[,;:–—，；：、،]|\s-\s/
const omission = /…|\.\s?\.\s?\.|\[\s*(?:…|\.\.\.)\s*\]/

/** Words of a wording with the sentence and clause they stand in. */
export function wordsOf({ text, lang }: Version): Word[] {
  let sentence = 0
  let clause = 0
  let depth = 0
  let reached = 0
  return levelWords(text, lang).map((word, at) => {
    const between = text.slice(reached, word.start)
    const first = at === 0 || (sentenceEnd.test(between) && !omission.test(between))
    if (at > 0 && first) {
      sentence++
      clause++
    } else if (clauseEnd.test(between)) clause++
    for (const sign of between) {
      if (sign === '[') depth++
      else if (sign === ']') depth = Math.max(0, depth - 1)
    }
    reached = word.end
    const capital = /^\p{Lu}/u.test(word.text)
    return { ...word, at, sentence, clause, initial: first, capital, bracketed: depth > 0 }
  })
}

/** Whether a mark of omission stands in `text` within the span. */
export function hasOmissionMark(text: string, { start, end }: Span): boolean {
  return omission.test(text.slice(start, end))
}

/** From the first of the words to the last; `null` where there are none. */
export function spanOf(words: readonly Word[]): Span | null {
  const first = words[0]
  const last = words[words.length - 1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
