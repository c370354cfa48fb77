import { type Lexicon, numberOf } from '../tokenize.ts'
import { phrasesOf } from '../words/phrases.ts'
import type { Sequence } from './sequence.ts'
import { isFunctionWord } from './similarity.ts'
import { findSpelledOut } from './spelled-out.ts'

/** A phrase in a wording, or a word that a phrase may stand for: atoms `[from, to)`. */
type Place = { from: number; to: number; stems: string; sets: readonly number[] }

/** Places with one neighbour in common that are looked at for a phrase: bounds time where wordings are many. */
const mostLooked = 12

/**
 * Makes one atom of a phrase where another wording has another way to say it at the same place (“in spite of the rain”,
 * “despite the rain”), so that the one stands over the other. The phrase is one atom then wherever it stands. Time is
 * linear in the words.
 */
export function joinPhrases(sequences: readonly Sequence[], lexicon: Lexicon): readonly Sequence[] {
  const spelledOut = findSpelledOut(sequences, lexicon).map((runs, at) =>
    runs.map((run) => placeOf(sequences[at]!, run, lexicon)),
  )
  const found = sequences.map((sequence, at) => outside(findPhrases(sequence, lexicon), spelledOut[at]!))
  if (found.every((phrases) => phrases.length === 0)) return sequences
  const meant = new Set(found.flat().flatMap(({ sets }) => sets))
  const beside = new Map<string, { at: number; place: Place }[]>()
  sequences.forEach((sequence, at) => {
    for (const place of [...found[at]!, ...findWords(sequence, meant, lexicon)])
      for (const key of neighbourhoods(sequence, place)) {
        const others = beside.get(key)
        if (others === undefined) beside.set(key, [{ at, place }])
        else if (others.length < mostLooked) others.push({ at, place })
      }
  })
  const joined = new Set<string>()
  for (const { stems } of spelledOut.flat()) joined.add(stems)
  sequences.forEach((sequence, at) => {
    for (const phrase of found[at]!) {
      if (joined.has(phrase.stems)) continue
      const stems = phrase.stems.split(' ')
      const isSaidOtherwise = neighbourhoods(sequence, phrase).some((key) =>
        beside
          .get(key)!
          .some(
            (other) =>
              other.at !== at &&
              !stems.includes(other.place.stems) &&
              !holdsMatter(sequences[other.at]!, stems, lexicon),
          ),
      )
      if (isSaidOtherwise) joined.add(phrase.stems)
    }
  })
  if (joined.size === 0) return sequences
  return sequences.map((sequence, at) => {
    const phrases = found[at]!.filter(({ stems }) => joined.has(stems))
    return phrases.length === 0 ? sequence : join(sequence, phrases, lexicon)
  })
}

function placeOf({ stem }: Sequence, { from, to }: { from: number; to: number }, lexicon: Lexicon): Place {
  const stems = stem.slice(from, to).map((one) => lexicon.words[one]!)
  return { from, to, stems: stems.join(' '), sets: [] }
}

/** Phrases, and names spelled out, which come first where they share words. */
function outside(phrases: readonly Place[], names: readonly Place[]): readonly Place[] {
  if (names.length === 0) return phrases
  const free = phrases.filter(({ from, to }) => names.every((name) => name.to <= from || name.from >= to))
  return [...free, ...names].sort((x, y) => x.from - y.from)
}

/** What a place is found by: each of its meanings with the word before it, and with the word after it. */
function neighbourhoods({ lang, stem }: Sequence, { from, to, sets }: Place): string[] {
  return sets.flatMap((set) => [`${lang} ${set} <${stem[from - 1]}`, `${lang} ${set} >${stem[to]}`])
}

/** The phrases of a wording, the longest of each place, none within another. */
function findPhrases({ lang, count, stem }: Sequence, lexicon: Lexicon): Place[] {
  const phrases = phrasesOf(lang)
  if (phrases === null) return []
  const found: Place[] = []
  for (let from = 0; from < count; from++) {
    const phrase = phrases
      .beginningWith(lexicon.words[stem[from]!]!)
      .find((stems) => stems.every((one, k) => from + k < count && lexicon.words[stem[from + k]!] === one))
    if (phrase === undefined) continue
    const stems = phrase.join(' ')
    found.push({ from, to: from + phrase.length, stems, sets: phrases.setsOf(stems) })
    from += phrase.length - 1
  }
  return found
}

/** Single words that have one of the meanings. */
function findWords({ lang, stem }: Sequence, meant: ReadonlySet<number>, lexicon: Lexicon): Place[] {
  const phrases = phrasesOf(lang)
  const words: Place[] = []
  if (phrases === null) return words
  for (let from = 0; from < stem.length; from++) {
    const stems = lexicon.words[stem[from]!]!
    const sets = phrases.setsOf(stems).filter((set) => meant.has(set))
    if (sets.length > 0) words.push({ from, to: from + 1, stems, sets })
  }
  return words
}

/** Whether a word of matter of the phrase stands there too: then the words are better compared one by one. */
function holdsMatter({ lang, stem }: Sequence, stems: readonly string[], lexicon: Lexicon): boolean {
  const matter = stems.filter((word) => !isFunctionWord(word, lang))
  return stem.some((one) => matter.includes(lexicon.words[one]!))
}

function join(sequence: Sequence, phrases: readonly Place[], lexicon: Lexicon): Sequence {
  const joined: Sequence = { ...sequence, count: 0, level: [], stem: [], first: [], last: [] }
  let next = 0
  for (let atom = 0; atom < sequence.count; joined.count++) {
    const phrase = phrases[next]?.from === atom ? phrases[next++]! : null
    const to = phrase?.to ?? atom + 1
    const levels = sequence.level.slice(atom, to).map((level) => lexicon.words[level]!)
    joined.level.push(phrase === null ? sequence.level[atom]! : numberOf(levels.join(' '), lexicon))
    joined.stem.push(phrase === null ? sequence.stem[atom]! : numberOf(phrase.stems, lexicon))
    joined.first.push(sequence.first[atom]!)
    joined.last.push(sequence.last[to - 1]!)
    atom = to
  }
  return joined
}
