import { createLexicon, type Lexicon } from '../tokenize.ts'
import { placesBeforeNouns } from '../words/before-nouns.ts'
import { alignMarks, isMark } from './align-marks.ts'
import { findGaps } from './gaps.ts'
import { joinPhrases } from './join-phrases.ts'
import { pairPhrases, type WordKind } from './pair-phrases.ts'
import { placeWording } from './place-wording.ts'
import { readWords, type Sequence, splitCompounds } from './sequence.ts'
import { isFunctionWord } from './similarity.ts'
import { createVocabulary } from './vocabulary.ts'

/**
 * Which word of `a` is which of `b`, as pairs of indexes, ascending. A word may stand in several pairs (“I’m” with
 * “I” and with “am”). Marks of punctuation given as words are aligned after the others, and last a word with the
 * phrase that stands in its place.
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
  /** For each word of `b` the word of `a` in its place, and the one it is like; −1 for none. */
  const column = new Int32Array(b.length).fill(-1)
  const likeIt = column.slice()
  const pair = (x: number, y: number) => pairs.add(x * b.length + y)
  for (let j = 0; j < wording.count; j++) {
    const i = placement.column[j]!
    if (i < 0) continue
    for (const [x, y] of pairsOfAtoms(base, i, wording, j)) {
      pair(x, y)
      column[y] = x
      if (placement.like[j]! > 0) likeIt[y] = x
    }
  }
  for (const [x, y] of alignMarks(a, b, column)) {
    pair(x, y)
    likeIt[y] = x
  }
  const gaps = findGaps(likeIt, a.length)
  for (const [x, y] of pairPhrases(gaps, kindsOf(a, base, lexicon), kindsOf(b, wording, lexicon))) pair(x, y)
  return [...pairs].sort((x, y) => x - y).map((pair) => [Math.floor(pair / b.length), pair % b.length])
}

/** The words of one atom with those of another: as many on both sides one by one (“9 million”), else all with all. */
function pairsOfAtoms(
  { first, last }: Sequence,
  i: number,
  wording: Sequence,
  j: number,
): [number, number][] {
  const pairs: [number, number][] = []
  const oneByOne = last[i]! - first[i]! === wording.last[j]! - wording.first[j]!
  for (let x = first[i]!; x <= last[i]!; x++)
    for (let y = wording.first[j]!; y <= wording.last[j]!; y++)
      if (!oneByOne || x - first[i]! === y - wording.first[j]!) pairs.push([x, y])
  return pairs
}

/** What each word is; where it has several atoms, the weightiest of them. */
function kindsOf(
  words: readonly string[],
  { lang, count, level, first, last }: Sequence,
  lexicon: Lexicon,
): WordKind[] {
  const kinds = words.map((word): WordKind => (isMark(word) ? 'mark' : 'grammar'))
  for (let atom = 0; atom < count; atom++) {
    const kind = kindOf(lexicon.words[level[atom]!]!, lang)
    for (let word = first[atom]!; word <= last[atom]!; word++)
      if (kinds[word] !== 'matter') kinds[word] = kind
  }
  return kinds
}

function kindOf(level: string, lang: string): WordKind {
  if (placesBeforeNouns(lang).get(level) === 'determiner') return 'determiner'
  return level.split(' ').every((word) => isFunctionWord(word, lang)) ? 'grammar' : 'matter'
}
