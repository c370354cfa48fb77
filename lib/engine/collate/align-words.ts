import { createLexicon } from '../tokenize.ts'
import { findGaps, sameInGap } from './gaps.ts'
import { joinPhrases } from './join-phrases.ts'
import { placeWording } from './place-wording.ts'
import { readWords, type Sequence, splitCompounds } from './sequence.ts'
import { createVocabulary } from './vocabulary.ts'

/**
 * Which word of `a` is which of `b`, as pairs of indexes, ascending. A word may stand in several pairs (“I’m” with
 * “I” and with “am”). Marks of punctuation given as words are aligned last, between aligned neighbours.
 */
export function alignWords(a: readonly string[], b: readonly string[], lang = 'en'): [number, number][] {
  const lexicon = createLexicon()
  const read = [readWords(a, lang, lexicon), readWords(b, lang, lexicon)]
  const [base, wording] = joinPhrases(splitCompounds(read, lexicon), lexicon) as [Sequence, Sequence]
  const vocabulary = createVocabulary(lexicon, base.count + wording.count)
  const wordsOf = ({ level, stem }: Sequence) =>
    level.map((number, atom) => vocabulary.numberOf(number, stem[atom]!, lang))
  const columns = wordsOf(base).map((word, atom) => ({ base: atom, words: [word] }))
  const placement = placeWording(columns, wordsOf(wording), vocabulary)
  const pairs = new Set<number>()
  for (let j = 0; j < wording.count; j++) {
    const i = placement.column[j]!
    if (i >= 0) pairAtoms(base, i, wording, j, (x, y) => pairs.add(x * b.length + y))
  }
  pairMarks(a, b, pairs)
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / b.length), pair % b.length])
}

/** The words of one atom with those of another: as many on both sides one by one (“9 million”), else all with all. */
function pairAtoms(
  { first, last }: Sequence,
  i: number,
  wording: Sequence,
  j: number,
  pair: (x: number, y: number) => void,
): void {
  const oneByOne = last[i]! - first[i]! === wording.last[j]! - wording.first[j]!
  for (let x = first[i]!; x <= last[i]!; x++)
    for (let y = wording.first[j]!; y <= wording.last[j]!; y++)
      if (!oneByOne || x - first[i]! === y - wording.first[j]!) pair(x, y)
}

const mark = /^[\p{P}\p{S}]+$/u

/** Equal marks of punctuation: those at the end, then those between the same words, then those beside one that moved. */
function pairMarks(a: readonly string[], b: readonly string[], pairs: Set<number>): void {
  const column = new Int32Array(b.length).fill(-1)
  for (const pair of pairs) column[pair % b.length] = Math.floor(pair / b.length)
  const marksOfA = a.map((word) => mark.test(word))
  const isSame = (x: number, y: number) => marksOfA[x]! && a[x] === b[y]
  const last = b.length - 1
  if (last >= 0 && isSame(a.length - 1, last)) column[last] = a.length - 1
  for (const gap of findGaps(column, a.length)) for (const [x, y] of sameInGap(gap, isSame)) column[y] = x
  const taken = new Set(column)
  for (let x = 0; x < a.length; x++) {
    if (!marksOfA[x] || taken.has(x)) continue
    const isBeside = (y: number) =>
      (y > 0 && x > 0 && column[y - 1] === x - 1) || (y < last && column[y + 1] === x + 1)
    const y = b.findIndex((_, y) => column[y]! < 0 && isSame(x, y) && isBeside(y))
    if (y >= 0) column[y] = x
  }
  column.forEach((x, y) => {
    if (x >= 0) pairs.add(x * b.length + y)
  })
}
