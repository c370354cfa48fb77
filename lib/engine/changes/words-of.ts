import type { Span } from '../../types.ts'
import type { BareWording } from '../collate/sequence.ts'
import { type LevelWord, type Lexicon, tokenizeOnce } from '../tokenize.ts'

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
export function wordsOf(wording: BareWording, lang: string, lexicon: Lexicon): Word[] {
  const { text } = wording
  const { count, start, end, level, stem } = tokenizeOnce(wording, lang, lexicon)
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  let depth = 0
  let reached = 0
  for (let at = 0; at < count; at++) {
    const from = start[at]!
    const isBlank = from === reached || (from === reached + 1 && text[reached] === ' ')
    let initial = at === 0
    if (!isBlank) {
      const between = text.slice(reached, from)
      if (at > 0 && sentenceEnd.test(between) && !omission.test(between)) {
        initial = true
        sentence++
        clause++
      } else if (clauseEnd.test(between)) clause++
      for (const sign of between) {
        if (sign === '[') depth++
        else if (sign === ']') depth = Math.max(0, depth - 1)
      }
    }
    reached = end[at]!
    const form = text.slice(from, reached)
    const first = form[0]!
    words.push({
      at,
      start: from,
      end: reached,
      text: form,
      level: lexicon.words[level[at]!]!,
      stem: lexicon.words[stem[at]!]!,
      sentence,
      clause,
      initial,
      capital: first !== first.toLowerCase(),
      bracketed: depth > 0,
    })
  }
  return words
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
