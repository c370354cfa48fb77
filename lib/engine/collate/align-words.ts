import { createLexicon } from '../tokenize.ts'
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
  const [base, wording] = splitCompounds(read, lexicon) as [Sequence, Sequence]
  const vocabulary = createVocabulary(lexicon, base.count + wording.count)
  const wordsOf = ({ level, stem }: Sequence) =>
    level.map((number, atom) => vocabulary.numberOf(number, stem[atom]!, lang))
  const columns = wordsOf(base).map((word, atom) => ({ base: atom, words: [word] }))
  const placement = placeWording(columns, wordsOf(wording), vocabulary)
  const pairs = new Set<number>()
  for (let j = 0; j < wording.count; j++) {
    const i = placement.column[j]!
    if (i < 0) continue
    for (let x = base.first[i]!; x <= base.last[i]!; x++)
      for (let y = wording.first[j]!; y <= wording.last[j]!; y++) pairs.add(x * b.length + y)
  }
  addPunctuation(a, b, pairs)
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / b.length), pair % b.length])
}

const punctuation = /^[\p{P}\p{S}]+$/u

/** Equal marks of punctuation beside an aligned word. */
function addPunctuation(a: readonly string[], b: readonly string[], pairs: Set<number>): void {
  const marks = a.flatMap((word, x) => (punctuation.test(word) ? [x] : []))
  const used = new Set<number>()
  for (const pair of pairs) used.add(pair % b.length)
  for (const x of marks) {
    for (let y = 0; y < b.length; y++) {
      if (a[x] !== b[y] || used.has(y)) continue
      const beside = (step: 1 | -1) =>
        x + step >= 0 &&
        x + step < a.length &&
        y + step >= 0 &&
        y + step < b.length &&
        pairs.has((x + step) * b.length + y + step)
      if (!beside(1) && !beside(-1)) continue
      pairs.add(x * b.length + y)
      used.add(y)
      break
    }
  }
}
