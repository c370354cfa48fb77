import { primaryLanguage } from '../../language.ts'
import { toMap } from '../../to-map.ts'
import type { Span } from '../../types.ts'
import { CharacterClass, classOf } from '../level/character-classes.ts'
import { type Lexicon, numberOf, type Tokens, tokenize, tokenizeOnce } from '../tokenize.ts'

/** A wording to collate: its text and language (BCP 47). */
export type BareWording = { text: string; lang: string }

/**
 * A wording as it is aligned. `words` are what stands in the table; atoms are what is compared: “I’m” is one word of
 * two atoms, “twenty five” two words of one atom.
 */
export type Sequence = {
  /** Primary subtag. */
  lang: string
  words: Span[]
  count: number
  /** Whether a word in it looks like initials: “UN”, “U.N.”. */
  hasInitials: boolean
  /** Lexicon number of each atom's levelled form, and of its stem. */
  level: number[]
  stem: number[]
  /** First and last word, inclusive, that an atom belongs to. */
  first: number[]
  last: number[]
}

/** Reads a wording as words and atoms. */
export function readSequence(wording: BareWording, lexicon: Lexicon): Sequence {
  const { text } = wording
  const lang = primaryLanguage(wording.lang)
  const tokens = tokenizeOnce(wording, lang, lexicon)
  const words: Span[] = []
  const wordOf: number[] = []
  for (let k = 0; k < tokens.count; k++) {
    const start = tokens.start[k]!
    const end = tokens.end[k]!
    const last = words[words.length - 1]
    if (last !== undefined && joins(text, last.end, start)) last.end = end
    else words.push({ start, end })
    wordOf.push(words.length - 1)
  }
  return toAtoms(text, lang, lexicon, words, wordOf, tokens)
}

/** Reads words that are given apart; blanks within one do not cut it. `tag`: BCP 47. */
export function readWords(given: readonly string[], tag: string, lexicon: Lexicon): Sequence {
  const lang = primaryLanguage(tag)
  const text = given.join(' ')
  const tokens = tokenize(text, lang, lexicon)
  const words: Span[] = []
  let at = 0
  for (const word of given) {
    words.push({ start: at, end: at + word.length })
    at += word.length + 1
  }
  const wordOf: number[] = []
  let word = 0
  for (let k = 0; k < tokens.count; k++) {
    while (words[word]!.end <= tokens.start[k]!) word++
    wordOf.push(word)
  }
  return toAtoms(text, lang, lexicon, words, wordOf, tokens)
}

/** Whether two parts are one written word: “do|n’t”, “l’|homme”, “$|15”, “15|%”, “ISIS|-K”. */
function joins(text: string, end: number, start: number): boolean {
  const left = classOf(text.charCodeAt(end - 1))
  const right = classOf(text.charCodeAt(start))
  if (start - end === 1) return hyphens.includes(text[end]!) && isWordy(left) && isWordy(right)
  if (start !== end) return false
  if (left === CharacterClass.symbol) return right === CharacterClass.digit
  if (right === CharacterClass.symbol) return left === CharacterClass.digit
  return isWordy(left) && isWordy(right)
}

const hyphens = '-\u2010\u2011'

function isWordy(kind: number): boolean {
  return (
    kind === CharacterClass.letter ||
    kind === CharacterClass.digit ||
    kind === CharacterClass.mark ||
    kind === CharacterClass.apostrophe
  )
}

/** Signs of money, written before the number and read after it. */
const moneyWords = toMap<[level: string, stem: string]>({
  $: ['dollars', 'dollar'],
  '€': ['euros', 'euro'],
  '£': ['pounds', 'pound'],
  '¥': ['yen', 'yen'],
})

function toAtoms(
  text: string,
  lang: string,
  lexicon: Lexicon,
  words: Span[],
  wordOf: number[],
  tokens: Tokens,
): Sequence {
  const sequence: Sequence = {
    lang,
    words,
    count: 0,
    hasInitials: /\p{Lu}\.?\p{Lu}/u.test(text),
    level: [],
    stem: [],
    first: [],
    last: [],
  }
  const push = (level: number, stem: number, first: number, last: number) => {
    sequence.level.push(level)
    sequence.stem.push(stem)
    sequence.first.push(first)
    sequence.last.push(last)
    sequence.count++
  }
  let k = 0
  while (k < tokens.count) {
    const money = moneyWords.get(text.slice(tokens.start[k]!, tokens.end[k]!))
    const ahead =
      money !== undefined && k + 1 < tokens.count && startsWithDigit(levelAt(tokens, k + 1, lexicon))
    if (ahead) k++
    const run = numberRun(text, tokens, k, lexicon)
    const last = run === null ? k : run.last
    const number = run === null ? null : numberOf(run.level, lexicon)
    push(number ?? tokens.level[k]!, number ?? tokens.stem[k]!, wordOf[k]!, wordOf[last]!)
    if (ahead) push(numberOf(money[0], lexicon), numberOf(money[1], lexicon), wordOf[last]!, wordOf[last]!)
    k = last + 1
  }
  return sequence
}

/** “twenty five”, “9 million”, “two hundred and six” as one number, from token `k` on; `null` where it is no such run. */
function numberRun(
  text: string,
  tokens: Tokens,
  k: number,
  lexicon: Lexicon,
): { level: string; last: number } | null {
  const level = levelAt(tokens, k, lexicon)
  if (!startsWithDigit(level)) return null
  let value = Number(level)
  if (Number.isNaN(value)) return null
  let total = 0
  let last = k
  for (let next = k + 1; next < tokens.count; next++) {
    let word = levelAt(tokens, next, lexicon)
    let at = next
    if (word === 'and' && value >= 100 && isNumberWord(text, tokens, next + 1, lexicon)) {
      at = next + 1
      word = levelAt(tokens, at, lexicon)
    }
    if (!isNumberWord(text, tokens, at, lexicon)) break
    if (/[.;:,!?]/.test(text.slice(tokens.end[next - 1]!, tokens.start[at]!))) break
    const joined = joinNumber(total, value, Number(word))
    if (joined === null) break
    ;[total, value] = joined
    next = at
    last = at
  }
  return last === k ? null : { level: String(total + value), last }
}

/**
 * What is counted so far and the part that is being counted, with one more number word; `null` where it begins a number
 * of its own: “two” after “five”.
 */
function joinNumber(total: number, value: number, number: number): [total: number, value: number] | null {
  if (number >= 1000 && value < number) return [total + value * number, 0]
  if (number === 100 && value > 0 && value < 100) return [total, value * 100]
  const isUnit = number > 0 && number < 10
  if (isUnit && value >= 20 && value < 100 && value % 10 === 0) return [total, value + number]
  if (number < 100 && value >= 100 && value % 100 === 0) return [total, value + number]
  if (number < 1000 && value === 0 && total > 0) return [total, number]
  return null
}

function levelAt(tokens: Tokens, k: number, lexicon: Lexicon): string {
  return lexicon.words[tokens.level[k]!]!
}

function startsWithDigit(level: string): boolean {
  const unit = level.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

/** A number that is written as a word; digits beside digits are two numbers. */
function isNumberWord(text: string, tokens: Tokens, k: number, lexicon: Lexicon): boolean {
  if (k >= tokens.count) return false
  return (
    startsWithDigit(levelAt(tokens, k, lexicon)) &&
    classOf(text.charCodeAt(tokens.start[k]!)) === CharacterClass.letter
  )
}

/**
 * Splits words that another wording writes apart (“counterterrorism” where it has “counter-terrorism”), so that both
 * have the same atoms. Only neighbours that stand in one of the wordings are tried.
 */
export function splitCompounds(sequences: Sequence[], lexicon: Lexicon): Sequence[] {
  const wholes = new Set<number>()
  /** What a pair of words that may be one of them can be told by: the length together, and how it begins. */
  const looks = new Set<number>()
  for (const sequence of sequences) {
    for (const level of sequence.level) {
      wholes.add(level)
      looks.add(lookOf(lexicon.words[level]!, lexicon.words[level]!.length))
    }
  }
  const parts = new Map<number, [number, number, number, number]>()
  for (const { count, level, stem } of sequences) {
    for (let k = 0; k + 1 < count; k++) {
      const first = lexicon.words[level[k]!]!
      const second = lexicon.words[level[k + 1]!]!
      if (first.length < 2 || second.length < 2) continue
      if (!looks.has(lookOf(first, first.length + second.length))) continue
      const whole = lexicon.numbers.get(first + second)
      if (whole !== undefined && wholes.has(whole))
        parts.set(whole, [level[k]!, stem[k]!, level[k + 1]!, stem[k + 1]!])
    }
  }
  if (parts.size === 0) return sequences
  return sequences.map((sequence) => {
    if (!sequence.level.some((level) => parts.has(level))) return sequence
    const split: Sequence = { ...sequence, count: 0, level: [], stem: [], first: [], last: [] }
    for (let k = 0; k < sequence.count; k++) {
      const pair = parts.get(sequence.level[k]!)
      const levels = pair ? [pair[0], pair[2]] : [sequence.level[k]!]
      const stems = pair ? [pair[1], pair[3]] : [sequence.stem[k]!]
      for (let part = 0; part < levels.length; part++) {
        split.level.push(levels[part]!)
        split.stem.push(stems[part]!)
        split.first.push(sequence.first[k]!)
        split.last.push(sequence.last[k]!)
        split.count++
      }
    }
    return split
  })
}

function lookOf(word: string, length: number): number {
  return (length << 16) | word.charCodeAt(0)
}
