import type { Span } from '../../types.ts'
import { type ClassedWords, isAnyOf } from '../attribute/classed-words.ts'

/** What the words in marks look like by themselves. */
export type Shape = {
  /** 20 and more count as 20. */
  words: number
  /** The first word is a capital, or of a script that has none. */
  capital: boolean
  /** Every word is, but for small ones, as in a title. */
  title: boolean
  /** “I”, “we”. */
  first: boolean
  /** The last sign is a full stop or its like, or a comma. */
  ends: boolean
  comma: boolean
}

/** Code units read at the start of a quotation; enough to count as long. */
const sample = 160
const manyWords = 20
/** Words of a title. */
const longestTitle = 8

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const isFirstPerson = isAnyOf('first')

export function readShape(text: string, { start, end }: Span, classed: ClassedWords): Shape {
  const long = end - start > sample
  const head = text.slice(start, long ? start + sample : end)
  const words: readonly string[] = head.match(word) ?? []
  const first = words[0]?.[0] ?? ''
  const last = text[end - 1] ?? ''
  // Two signs of a script without blanks count as a word.
  const count = cjk.test(head) ? Math.max(words.length, Math.ceil(head.length / 2)) : words.length
  return {
    words: long ? Math.max(count, manyWords) : count,
    capital: first !== first.toLowerCase() || (classed.language?.caseless ?? false),
    title: isTitle(words, classed),
    first: words.some((written) => isFirstPerson(written.toLowerCase().replace('’', "'"), classed)),
    ends: '.!?…。！？؟।'.includes(last),
    comma: last === ',' || last === '、' || last === '，' || last === '،',
  }
}

const isSmallInTitles = isAnyOf('stops', 'determiners', 'links')

function isTitle(words: readonly string[], classed: ClassedWords): boolean {
  if (words.length > longestTitle) return false
  const counted = words.filter((written) => {
    const lower = written.toLowerCase()
    return written !== lower || !isSmallInTitles(lower.replace('’', "'"), classed)
  })
  const capitals = counted.every((written) => written[0] !== written[0]!.toLowerCase() || /^\d/.test(written))
  return counted.length > 0 && capitals && counted.length * 2 >= words.length
}
