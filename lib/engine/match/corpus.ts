import type { EngineSource, Quotation } from '../../types.ts'
import { languageOf } from '../guess-language.ts'
import { createLexicon, type Lexicon, type Tokens, tokenize } from '../tokenize.ts'
import { functionWords } from '../words/function-words.ts'
import { endsSentence } from './ends-sentence.ts'
import { createShelves, type Shelves } from './shelves.ts'

/**
 * All sources as one stream of words. What stands between the parts of one utterance (*“…,” she said, “…”*) is left
 * out, so that a split quotation reads as its words do and matches an unsplit one directly.
 */
export type Corpus = {
  sources: CorpusSource[]
  lexicon: Lexicon
  /** Words in the stream. */
  count: number
  /** UTF-16 offsets into the word's own source. */
  start: Int32Array
  end: Int32Array
  level: Int32Array
  stem: Int32Array
  /** Weight of a stem by its number, 0…1: rare words weigh more. */
  weights: Float32Array
  /** 1 where the stem by its number carries matter rather than grammar. */
  content: Uint8Array
  /** Weight of all words before a word of the stream; one longer than the stream. */
  before: Float64Array
  /** 1 where a sentence opens with the word. */
  opens: Uint8Array
}

export type CorpusSource = {
  id: string
  /** BCP 47, as given; guessed where none is. */
  tag: string
  /** Its primary subtag, the key to the tables of words. */
  lang: string
  text: string
  /** Words `[from, to)` of the stream. */
  from: number
  to: number
  /** Quotations of the source, with their words in the stream; in the order of the text, outer before inner. */
  statements: Statement[]
  /** The statements by their words; numbers are positions in `statements`. */
  shelves: Shelves
  /** First words, and words after the last, of what is somebody's, each ascending. */
  speech: { starts: number[]; ends: number[] }
  /** Captions, as words `[from, to)` of the stream. */
  captions: { from: number; to: number }[]
}

/** One utterance: a quotation, or all parts of a split one. */
export type Statement = {
  /** Position in `Corpus.sources`. */
  source: number
  /** Words `[from, to)` of the stream. */
  from: number
  to: number
  quotations: Quotation[]
  /** Somebody's words; `false` for titles, nicknames, scare quotes. */
  speech: boolean
}

/** A place counted in words, `[from, to)` of the stream: where a quote stands before it is described. */
export type Seat = {
  /** Position in `Corpus.sources`. */
  source: number
  from: number
  to: number
  /** `null` where no marks stand and the words were found by another source's quotation. */
  statement: Statement | null
}

/** Somebody is named who says it. */
export function isSpoken({ statement }: Seat): boolean {
  return statement?.quotations.some(({ speaker }) => speaker !== null) ?? false
}

/** Attributions longer than this many code units are running text: the parts are not joined over them. */
const longestAttribution = 240

export function buildCorpus(sources: readonly EngineSource[], quotations: readonly Quotation[]): Corpus {
  const lexicon = createLexicon()
  const bySource = new Map<string, Quotation[]>()
  for (const quotation of quotations) {
    const list = bySource.get(quotation.source)
    if (list) list.push(quotation)
    else bySource.set(quotation.source, [quotation])
  }
  const texts: Tokens[] = []
  const out: CorpusSource[] = []
  let total = 0
  const gapsOf: { start: number; end: number }[][] = []
  const groupsOf: Quotation[][][] = []
  for (const source of sources) {
    const lang = languageOf(source.text, source.lang)
    const tokens = tokenize(source.text, lang, lexicon)
    const groups = utterances(bySource.get(source.id) ?? [])
    texts.push(tokens)
    groupsOf.push(groups)
    gapsOf.push(groups.flatMap(gapsBetween).sort((a, b) => a.start - b.start))
    out.push({
      id: source.id,
      tag: source.lang || lang,
      lang,
      text: source.text,
      from: 0,
      to: 0,
      statements: [],
      shelves: createShelves(),
      speech: { starts: [], ends: [] },
      captions: [],
    })
    total += tokens.count
  }
  const start = new Int32Array(total)
  const end = new Int32Array(total)
  const level = new Int32Array(total)
  const stem = new Int32Array(total)
  let count = 0
  texts.forEach((tokens, s) => {
    const source = out[s]!
    const gaps = gapsOf[s]!
    source.from = count
    let gap = 0
    for (let i = 0; i < tokens.count; i++) {
      const at = tokens.start[i]!
      while (gap < gaps.length && gaps[gap]!.end <= at) gap++
      if (gap < gaps.length && gaps[gap]!.start <= at) continue
      start[count] = at
      end[count] = tokens.end[i]!
      level[count] = tokens.level[i]!
      stem[count] = tokens.stem[i]!
      count++
    }
    source.to = count
    for (const group of groupsOf[s]!) {
      const from = firstWordAt(start, group[0]!.start, source.from, count)
      const to = firstWordAt(start, group.at(-1)!.end, from, count)
      const speech = group.some((quotation) => quotation.kind !== 'not-speech')
      if (to > from) source.statements.push({ source: s, from, to, quotations: group, speech })
    }
    for (const block of sources[s]!.blocks ?? []) {
      if (block.kind !== 'caption') continue
      const from = firstWordAt(start, block.start, source.from, count)
      source.captions.push({ from, to: firstWordAt(start, block.end, from, count) })
    }
    source.statements.sort((a, b) => a.from - b.from || b.to - a.to)
    for (const { from, to, speech } of source.statements) {
      source.shelves.put(from, to)
      if (!speech) continue
      source.speech.starts.push(from)
      source.speech.ends.push(to)
    }
    source.speech.ends.sort((a, b) => a - b)
  })
  const stems = stem.subarray(0, count)
  const { weights, content } = weigh(out, stems, lexicon)
  const opens = new Uint8Array(count)
  for (const { from, to, text } of out) {
    for (let i = from + 1; i < to; i++) if (endsSentence(text, end[i - 1]!, start[i]!)) opens[i] = 1
  }
  const before = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) before[i + 1] = before[i]! + weights[stems[i]!]!
  return {
    sources: out,
    lexicon,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    level: level.subarray(0, count),
    stem: stems,
    weights,
    content,
    before,
    opens,
  }
}

/** Weight of words `[from, to)` of the stream. */
export function weightOf(corpus: Corpus, from: number, to: number): number {
  return corpus.before[to]! - corpus.before[from]!
}

/** First word of `[from, to)` that begins at or after `offset`. */
export function firstWordAt(start: ArrayLike<number>, offset: number, from: number, to: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Quotations of one source grouped by utterance, parts in order. */
function utterances(quotations: readonly Quotation[]): Quotation[][] {
  const groups = new Map<string, Quotation[]>()
  for (const quotation of quotations) {
    const key = quotation.utterance ?? quotation.id
    const group = groups.get(key)
    if (group) group.push(quotation)
    else groups.set(key, [quotation])
  }
  return [...groups.values()].flatMap((group) => {
    group.sort((a, b) => a.start - b.start)
    const far = group.some((part, i) => i > 0 && part.start - group[i - 1]!.end > longestAttribution)
    return far ? group.map((part) => [part]) : [group]
  })
}

function gapsBetween(parts: Quotation[]): { start: number; end: number }[] {
  return parts.slice(1).map((part, i) => ({ start: parts[i]!.end, end: part.start }))
}

/** Texts shorter than this many words tell nothing about rarity; the floor keeps their weights apart. */
const smallestSample = 1000
/** A word repeated in up to so many sources is not less telling for it: that is what sources of one story do. */
const repeatsForgiven = 8
/** Share of a function word's weight that is left: order and density need them, rarity does not. */
const functionWordWeight = 0.25
const leastWeight = 0.05
/** Words weightier than this carry matter where the language has no list of function words. */
const contentFrom = 0.45

/** Inverse frequency on a log scale, normalised to 0…1, with a word's repetition in other sources forgiven. */
function weigh(sources: CorpusSource[], stems: Int32Array, lexicon: Lexicon) {
  const size = lexicon.words.length
  const occurrences = new Int32Array(size)
  const inSources = new Int32Array(size)
  const lastSource = new Int32Array(size).fill(-1)
  sources.forEach((source, s) => {
    for (let i = source.from; i < source.to; i++) {
      const stem = stems[i]!
      occurrences[stem]!++
      if (lastSource[stem] !== s) {
        lastSource[stem] = s
        inSources[stem]!++
      }
    }
  })
  const sample = Math.max(smallestSample, stems.length / Math.min(sources.length || 1, repeatsForgiven))
  const most = Math.log(sample)
  const weights = new Float32Array(size)
  const content = new Uint8Array(size)
  const langs = [...new Set(sources.map((source) => source.lang))]
  const grammar = new Uint8Array(size)
  for (const lang of langs) {
    for (const word of functionWords(lang)) {
      const number = lexicon.numbers.get(word)
      if (number !== undefined) grammar[number] = 1
    }
  }
  for (let number = 0; number < size; number++) {
    const count = occurrences[number]!
    if (count === 0) continue
    const each = count / Math.min(inSources[number]!, repeatsForgiven)
    const rarity = Math.max(leastWeight, Math.log(sample / each) / most)
    weights[number] = grammar[number] === 1 ? rarity * functionWordWeight : rarity
    content[number] = grammar[number] === 1 || rarity < contentFrom ? 0 : 1
  }
  return { weights, content }
}
