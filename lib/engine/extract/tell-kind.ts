import type { QuotationKind, Span } from '../../types.ts'
import { Is, type Lexicon } from '../attribute/lexicon.ts'
import { type Attribution, isSentenceEnd, lastSign } from '../attribute/read-attribution.ts'
import type { Piece } from '../attribute/read-pieces.ts'

/**
 * What speaks for and against words in marks being somebody's. Each weight is a vote; the sum decides.
 * Raising `accept` loses short fragments and gains freedom from scare quotes.
 */
export const weights = {
  /** The attribution touches the marks: “…,” she said. Nearly always speech. */
  cueTouches: 4,
  /** A verb of saying elsewhere in the sentence: also stands in sentences that only mention a title. */
  cueApart: 3,
  /** “called it “…””: a verb that gives a few words. */
  callNear: 3,
  callApart: 1,
  /** A colon before the marks and nobody who speaks. */
  bareColon: 2,
  /** Nine words are hardly a title. */
  long: 2,
  middling: 1,
  twoWords: -1,
  oneWord: -1.5,
  /** Only a speaker says “we”. */
  firstPerson: 1.5,
  /** A full stop within the marks. American papers put commas and stops of their own there. */
  endsAsSentence: 1.5,
  endsWithComma: 0.5,
  /** German titles and names begin with a capital, and so do their nouns. */
  beginsSmall: 1.5,
  wholeSentence: 1.5,
  wholeParagraph: 1.5,
  /** “‘A strange world’: …”: a headline that opens with somebody's words. */
  headsHeadline: 1.5,
  /** Every word a capital: a title. */
  allCapitals: -2,
  /** film “…”, the word “…” */
  afterWork: -3,
  /** known as “…”, so-called “…” */
  afterNaming: -4,
  /** an “…” approach: what is in marks only describes. */
  describesNoun: -3,
  /** John “Jack” Smith */
  withinName: -6,
  accept: 1,
} as const

/** Code units read at the start of a quotation; enough to count as long. */
const sample = 160

/** How the words in marks stand in their sentence. `i` is the quotation's piece. */
export function tellKind(
  text: string,
  span: Span,
  pieces: Piece[],
  i: number,
  attribution: Attribution | null,
  lexicon: Lexicon,
): { kind: QuotationKind; reason: string } {
  const shape = readShape(text, span, lexicon)
  if (shape.words === 0) return { kind: 'not-speech', reason: 'no words in the marks' }
  const previous = pieces[i - 1]
  const next = pieces[i + 1]
  const begins = i === 0 || isSentenceEnd(pieces, i - 1) || endsAsSentence(text, pieces[i - 1])
  const ends =
    !next || isSentenceEnd(pieces, i + 1) || (shape.ends && (next.capital || next.type === 'quotation'))
  if (
    shape.words <= 3 &&
    shape.capital &&
    previous?.capital &&
    next?.capital &&
    !(previous.is & Is.say) &&
    !shape.ends &&
    !shape.comma
  ) {
    return { kind: 'not-speech', reason: 'a nickname within a name' }
  }
  let sum = 0
  let reason = ''
  let strongest = 0
  const vote = (weight: number, why: string) => {
    sum += weight
    if (Math.abs(weight) > strongest) {
      strongest = Math.abs(weight)
      reason = why
    }
  }
  if (attribution) {
    const near = callsNear(attribution, pieces, i)
    if (attribution.by === 'colon' && !attribution.subject)
      vote(weights.bareColon, 'a colon before the marks')
    else if (attribution.by === 'call') {
      vote(near ? weights.callNear : weights.callApart, 'given as somebody’s words within the sentence')
    } else if (attribution.where === 'apart') {
      if (attribution.subject || attribution.continues)
        vote(weights.cueApart, 'the sentence says who says so')
      else vote(weights.callApart, 'a verb of saying in the sentence')
    } else {
      vote(
        weights.cueTouches,
        attribution.where === 'after'
          ? 'who says so stands after the marks'
          : 'who says so stands before the marks',
      )
    }
  }
  if (shape.words > 8) vote(weights.long, 'too long for a title')
  else if (shape.words > 4) vote(weights.middling, 'long for a title')
  else if (shape.words === 2) vote(weights.twoWords, 'two words')
  else if (shape.words === 1) vote(weights.oneWord, 'a single word')
  if (shape.first) vote(weights.firstPerson, 'a speaker’s own “I” or “we”')
  if (shape.ends) vote(weights.endsAsSentence, 'ends as a sentence')
  else if (shape.comma) vote(weights.endsWithComma, 'ends with a comma')
  if (begins && ends && (shape.ends || shape.words > 4 || i > 0))
    vote(weights.wholeSentence, 'a sentence by itself')
  if (lexicon.language?.capitalNouns && !shape.capital && shape.words > 1) {
    vote(weights.beginsSmall, 'begins small, as no title does')
  }
  if (pieces.length === 1) vote(weights.wholeParagraph, 'a paragraph by itself')
  if (i === 0 && next?.lower === ':') vote(weights.headsHeadline, 'heads a headline')
  if (shape.title && !shape.ends && attribution?.where !== 'after')
    vote(weights.allCapitals, 'capitals throughout, as in a title')
  if (isWork(previous, lexicon) || isWork(beforeComma(pieces, i), lexicon)) {
    const short = shape.words <= 6 || (shape.title && !shape.ends)
    if (short && (!shape.first || !attribution || attribution.where === 'apart')) {
      vote(weights.afterWork, 'the noun before it names a work or a word')
    }
  }
  const givesWords = attribution !== null && callsNear(attribution, pieces, i) && !shape.capital
  if (
    !givesWords &&
    isNamed(pieces, i) &&
    (shape.capital || shape.words <= 3 || lexicon.language?.capitalNouns) &&
    !whatCalled(pieces, i)
  ) {
    vote(weights.afterNaming, 'given as a name')
  }
  if (describesNoun(previous, next) && (!attribution || attribution.where === 'apart')) {
    vote(weights.describesNoun, 'describes the noun after it')
  }
  if (sum < weights.accept)
    return { kind: 'not-speech', reason: sum > 0 || strongest === 0 ? 'nobody speaks' : reason }
  const whole = isStatement(attribution, shape, begins || (previous?.lower === ',' && shape.capital), ends)
  return { kind: whole ? 'speech' : 'fragment', reason }
}

type Shape = {
  words: number
  capital: boolean
  title: boolean
  first: boolean
  ends: boolean
  comma: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

function readShape(text: string, span: Span, lexicon: Lexicon): Shape {
  const long = span.end - span.start > sample
  const head = text.slice(span.start, long ? span.start + sample : span.end)
  const words: string[] = head.match(word) ?? []
  const last = text[span.end - 1] ?? ''
  const first = words[0] ?? ''
  let capitals = 0
  let counted = 0
  let speaks = false
  for (const w of words) {
    const lower = w.toLowerCase()
    const is = lexicon.words.get(lower.replace('’', "'")) ?? 0
    if (is & Is.first) speaks = true
    // Small words are small in titles too.
    if (is & (Is.stops | Is.determiners | Is.links) && w === lower) continue
    counted++
    if (w[0] !== lower[0] || /^\d/.test(w)) capitals++
  }
  const count = cjk.test(head) ? Math.max(words.length, Math.ceil(head.length / 2)) : words.length
  return {
    words: long ? Math.max(count, 20) : count,
    capital: first !== '' && first[0] !== first[0]!.toLowerCase(),
    title: counted > 0 && capitals === counted && counted * 2 >= words.length && words.length < 9,
    first: speaks,
    ends: '.!?…。！？'.includes(last),
    comma: last === ',' || last === '、',
  }
}

function endsAsSentence(text: string, piece: Piece | undefined): boolean {
  return piece?.type === 'quotation' && '.!?'.includes(lastSign(text, piece))
}

/** Pieces between a verb that gives a few words and the marks. */
const callReach = 8

/** The verb next to the marks, before or after them, gives a few words. */
function callsNear(attribution: Attribution, pieces: Piece[], i: number): boolean {
  if (!attribution.cue) return false
  for (let k = Math.min(pieces.length - 1, i + 1); k >= 0 && k >= i - callReach; k--) {
    if (pieces[k]!.start === attribution.cue.start) return (pieces[k]!.is & Is.call) !== 0
  }
  return false
}

function isWork(piece: Piece | undefined, lexicon: Lexicon): boolean {
  if (piece?.type !== 'word') return false
  if (piece.is & Is.works) return true
  return lexicon.language?.workEnds?.test(piece.lower) ?? false
}

function beforeComma(pieces: Piece[], i: number): Piece | undefined {
  return pieces[i - 1]?.lower === ',' ? pieces[i - 2] : undefined
}

/** A naming word or phrase that ends right before the marks. */
function isNamed(pieces: Piece[], i: number): boolean {
  for (let back = 1; back <= 3 && back <= i; back++) {
    const piece = pieces[i - back]!
    if (piece.is & Is.naming && (piece.phrase === back || (back === 1 && piece.phrase === 1))) return true
  }
  return false
}

/** “what she called “an outrage””: words given, not a name. */
function whatCalled(pieces: Piece[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - 8; k--) if (pieces[k]!.lower === 'what') return true
  return false
}

function describesNoun(previous: Piece | undefined, next: Piece | undefined): boolean {
  if (!previous || next?.type !== 'word') return false
  if (!(previous.is & Is.determiners) || previous.is & Is.call) return false
  return (next.is & (Is.stops | Is.links | Is.say | Is.around | Is.according)) === 0
}

/** A whole statement rather than words inside the writer's sentence. */
function isStatement(attribution: Attribution | null, shape: Shape, begins: boolean, ends: boolean): boolean {
  if (!attribution || attribution.by === 'call')
    return begins && shape.capital && (ends || shape.ends || shape.comma)
  if (attribution.joint === ':' || attribution.by === 'colon') return attribution.where !== 'apart'
  if (attribution.joint === ',') return true
  if (attribution.where === 'after') return begins || (shape.capital && shape.words > 3)
  if (attribution.joint === 'that' || attribution.joint === 'verb')
    return shape.capital && (shape.ends || shape.comma || ends)
  return begins && shape.capital && (ends || shape.ends || shape.comma)
}
