import type { Span } from '../../types.ts'
import { inAllLanguages } from '../words/languages.ts'
import { nameParticles } from '../words/name-particles.ts'
import { Is, type Lexicon } from './lexicon.ts'
import type { Piece } from './read-pieces.ts'

/** Who is said to speak, as the words at one place give it. */
export type Subject = Span & {
  type: 'name' | 'role' | 'pronoun'
  /** The name without office and description; the whole mention where there is no name. */
  name: string
  role: string | null
  /** “he” and “she” where a pronoun or form of address tells. */
  gender: 'he' | 'she' | null
  /** Index of the piece after the words of the subject and what describes it. */
  next: number
}

/** Pieces that a subject may have, with all that hangs on it; bounds the time for each quotation. */
const longestSubject = 18
const longestApposition = 30

/**
 * The name or description that begins at a piece, or `null`. `before` ends it; `loose` lets it run through every
 * preposition, as it may when a verb is known to follow (“a man in a red coat said”).
 */
export function readSubject(
  text: string,
  pieces: Piece[],
  from: number,
  before: number,
  lexicon: Lexicon,
  loose: boolean,
): Subject | null {
  const first = pieces[from]
  if (!first || from >= before || first.type !== 'word') return null
  if (first.is & Is.first && !first.capital) return null
  if (
    first.is & (Is.he | Is.she | Is.they) &&
    !(first.is & Is.determiners && isNoun(pieces[from + 1], lexicon))
  ) {
    return pronoun(text, first, from)
  }
  const determined = (first.is & Is.determiners) !== 0
  const described = (first.is & (Is.roles | Is.documents | Is.titles)) !== 0
  if (conjunctions.has(first.lower)) return null
  if (!first.capital && !determined && !described && !leadsToName(pieces, from, before)) return null
  if (first.is & Is.stops && !determined && !(nameless.has(first.lower) && pieces[from + 1]?.capital))
    return null
  let head = -1
  let k = from
  const limit = Math.min(before, from + longestSubject)
  for (; k < limit; k++) {
    const piece = pieces[k]!
    if (piece.type === 'quotation') {
      if (isNickname(pieces, k)) continue
      break
    }
    if (piece.type === 'sign') {
      if (
        (piece.lower === '-' || piece.lower === '&' || piece.lower === '/') &&
        pieces[k + 1]?.capital &&
        k > from
      )
        continue
      break
    }
    if (k === from) continue
    const previous = pieces[k - 1]!
    if (piece.capital) {
      // “… said Keller. Am Montag …” never gets here; “said Smith Monday” does.
      if (piece.is & Is.stops && !(piece.is & (Is.titles | Is.roles))) break
      continue
    }
    const joins = pieces[k + 1]?.capital === true && previous.capital
    if (
      nameParticles.has(piece.lower) &&
      joins &&
      !(lexicon.language?.capitalNouns && piece.is & Is.determiners)
    )
      continue
    if (joins && (piece.lower === 'of' || piece.lower === 'for') && !isPerson(pieces, from, k)) continue
    if (piece.is & Is.links) {
      if (piece.is & Is.stops && !loose) break
      if (head < 0) {
        if (
          !loose &&
          previous.capital &&
          !determined &&
          !lexicon.language?.capitalNouns &&
          !(previous.is & (Is.roles | Is.titles))
        )
          break
        head = k
      }
      continue
    }
    if (piece.is & Is.stops) break
    if (piece.is & (Is.say | Is.call | Is.adding) && !(piece.is & (Is.roles | Is.documents))) break
    if (piece.is & (Is.he | Is.she | Is.they) && !(piece.is & Is.determiners)) break
    if (!(piece.is & (Is.roles | Is.documents | Is.titles | Is.determiners))) {
      if (isAdverb(piece.lower)) break
      if (!determined && head < 0 && !loose) {
        if (previous.capital && !(pieces[k + 1]?.capital && trade.test(piece.lower))) break
        if (k - from > 3) break
      }
    }
  }
  // A description does not end with the word that would carry it on.
  while (k > from + 1 && pieces[k - 1]!.is & (Is.links | Is.determiners) && !pieces[k - 1]!.capital) k--
  if (head >= k) head = -1
  if (determined && k === from + 1 && !isNoun(first, lexicon)) return null
  const subject = nameWithin(text, pieces, from, head < 0 ? k : head, k, lexicon)
  return withApposition(text, pieces, subject, before)
}

const nounsLikeAdverbs = new Set(
  'family ally assembly reply rally bully monopoly supply anomaly july italy'.split(' '),
)

/** English adverbs by their ending. */
export function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !nounsLikeAdverbs.has(lower)
}

const conjunctions = inAllLanguages('conjunctions')
/** Names that are also small words. */
const nameless = new Set('will may mark'.split(' '))

/** English nouns for what people do, by how they end: “Fox News contributor Jo Park”, not “Cole met Bell”. */
const trade = /(?:or|er|ist|ian|man|woman|ant|ent|eer|mate|star|boss|host|guru|alumnus|veteran)$/

/** Small words before a name: “pollster Doug Schwartz”, “chamber president Tim O’Rourke”. */
const wordsBeforeName = 3

function leadsToName(pieces: Piece[], from: number, before: number): boolean {
  for (let k = from; k < before && k <= from + wordsBeforeName; k++) {
    const piece = pieces[k]!
    if (piece.type !== 'word') return false
    if (piece.capital) return k > from && pieces[k + 1]?.capital === true && k + 1 < before
    if (piece.is & (Is.stops | Is.say | Is.call | Is.adding | Is.links) && !(piece.is & Is.roles))
      return false
    if (isAdverb(piece.lower)) return false
  }
  return false
}

function isNoun(piece: Piece | undefined, lexicon: Lexicon): boolean {
  if (piece?.type !== 'word') return false
  if (piece.is & (Is.say | Is.call | Is.around | Is.adding) && !(piece.is & (Is.roles | Is.documents)))
    return false
  if (lexicon.language?.capitalNouns && !piece.capital) return false
  return (piece.is & (Is.stops | Is.determiners)) === 0
}

function pronoun(text: string, piece: Piece, at: number): Subject {
  const mention = text.slice(piece.start, piece.end)
  const he = (piece.is & Is.he) !== 0
  const she = (piece.is & Is.she) !== 0
  return {
    type: 'pronoun',
    start: piece.start,
    end: piece.end,
    name: mention,
    role: null,
    gender: he === she ? null : he ? 'he' : 'she',
    next: at + 1,
  }
}

/** `John “Jack” Smith`: marks within a name. */
function isNickname(pieces: Piece[], k: number): boolean {
  const mark = pieces[k]!
  return mark.end - mark.start < 30 && pieces[k - 1]?.capital === true && pieces[k + 1]?.capital === true
}

/** Whether the capitals from one piece to another end in a person's name: an office or form of address stands before. */
function isPerson(pieces: Piece[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (pieces[k]!.is & (Is.titles | Is.roles)) return true
  return to - from >= 2 && !(pieces[from]!.is & Is.determiners)
}

function isOffice(piece: Piece, lexicon: Lexicon): boolean {
  if (piece.is & (Is.titles | Is.roles)) return true
  return lexicon.language?.roleEnds?.test(piece.lower) ?? false
}

/** Name and role of the words from `from` to `to`; the head of the phrase ends at `head`. */
function nameWithin(
  text: string,
  pieces: Piece[],
  from: number,
  head: number,
  to: number,
  lexicon: Lexicon,
): Subject {
  const last = pieces[to - 1]!
  const start = pieces[from]!.start
  const mention = text.slice(start, last.end)
  let run = head
  while (run > from) {
    const piece = pieces[run - 1]!
    const particle =
      run < head && nameParticles.has(piece.lower) && run - 1 > from && pieces[run - 2]!.capital
    const within = piece.type !== 'word' && run < head && run - 1 > from
    const binds =
      run < head &&
      (piece.lower === 'of' || piece.lower === 'for') &&
      run - 1 > from &&
      pieces[run - 2]!.capital
    if (!piece.capital && !particle && !within && !binds) break
    run--
  }
  if (run === from && pieces[from]!.is & Is.determiners && pieces[from]!.capital) run++
  const role: Subject = {
    type: 'role',
    start,
    end: last.end,
    name: mention,
    role: null,
    gender: null,
    next: to,
  }
  if (run >= head) return nameAtEnd(text, pieces, role, head, to, lexicon)
  const determined = run > from && (pieces[run - 1]!.is & Is.determiners) !== 0
  // Strip offices: what follows the last of them is the name.
  let begin = run
  for (let k = run; k < head - 1; k++) if (isOffice(pieces[k]!, lexicon)) begin = k + 1
  // “the BBC’s Sarah Rainsford”: what somebody belongs to is no part of the name.
  for (let k = begin; k < head - 2; k++) if (/[’']s$/.test(pieces[k]!.lower)) begin = k + 1
  const lastOfRun = pieces[head - 1]!
  if (
    isOffice(lastOfRun, lexicon) &&
    !(head - begin === 1 && begin > run && lastOfRun.is & Is.titles && !(lastOfRun.is & Is.roles))
  ) {
    if (head - run === 1 && (run > from || lexicon.language?.capitalNouns)) return role
    begin = run
  }
  if (lexicon.language?.capitalNouns && (pieces[from]!.is & Is.determiners) !== 0 && begin === run) {
    // „die Polizei“, „der grüne Landeschef“: a capital noun after an article is no name, two may hold one.
    if (head - run < 3) return role
    begin = run + 1
  }
  if (determined && begin === run) {
    // “the Washington Post”, “the Pentagon”.
    const whole = text.slice(pieces[run]!.start, pieces[head - 1]!.end)
    return { ...role, type: head < to ? 'role' : 'name', name: head < to ? mention : whole }
  }
  if (lexicon.language?.capitalNouns && head - begin > 2 && isTrade(pieces[begin]!)) begin++
  let shown = begin
  if (head - begin === 1 && begin > from && pieces[begin - 1]!.is & Is.titles && pieces[begin - 1]!.capital)
    shown--
  const name = text.slice(pieces[shown]!.start, pieces[head - 1]!.end)
  const before = shown > from ? text.slice(start, pieces[shown - 1]!.end) : null
  return { ...role, type: 'name', name, role: before, gender: genderOf(pieces, from, head) }
}

/** “il presidente del Consiglio Giorgia Meloni”: the name after a long office, in languages that put it there. */
function nameAtEnd(
  text: string,
  pieces: Piece[],
  role: Subject,
  head: number,
  to: number,
  lexicon: Lexicon,
): Subject {
  if (!lexicon.language?.nameAfterOffice) return role
  let run = to
  while (run > head && pieces[run - 1]!.capital) run--
  if (to - run < 3 || !(pieces[head - 1]!.is & (Is.roles | Is.titles))) return role
  const name = text.slice(pieces[to - 2]!.start, pieces[to - 1]!.end)
  return { ...role, type: 'name', name, role: text.slice(role.start, pieces[to - 3]!.end) }
}

/** German nouns for what people do, by how they end: “Sänger Farin Urlaub”. */
function isTrade(piece: Piece): boolean {
  return /(?:er|erin|ist|istin|ent|entin|or|orin|loge|login|mann|frau)$/.test(piece.lower)
}

const men = inAllLanguages('men')
const women = inAllLanguages('women')

function genderOf(pieces: Piece[], from: number, to: number): 'he' | 'she' | null {
  for (let k = from; k < to; k++) {
    if (men.has(pieces[k]!.lower)) return 'he'
    if (women.has(pieces[k]!.lower)) return 'she'
  }
  return null
}

/** “Nathan Sales, a former … official,”; “Amir Khan, 34, who …”; “the coordinator …, Nathan Sales,”. */
function withApposition(text: string, pieces: Piece[], subject: Subject, before: number): Subject {
  let k = subject.next
  if (subject.type === 'role') {
    const called = readCalled(text, pieces, k, before)
    if (called) return { ...subject, type: 'name', name: called.name, role: subject.name, next: called.next }
  }
  let bracket = k
  if (pieces[k]?.lower === '(') {
    while (bracket < Math.min(before, k + 8) && pieces[bracket]!.lower !== ')') bracket++
    if (pieces[bracket]?.lower === ')') k = bracket + 1
  }
  if (pieces[k]?.lower !== ',' || k + 1 >= before) return subject
  let at = k + 1
  const age = pieces[at]!
  if (age.type === 'word' && age.end - age.start <= 3 && /^\d+$/.test(age.lower)) {
    if (pieces[at + 1]?.lower !== ',') return { ...subject, next: k }
    at += 2
  }
  const piece = pieces[at]
  if (!piece || at >= before || piece.type !== 'word') return { ...subject, next: k }
  let end = at
  const limit = Math.min(before, at + longestApposition)
  while (end < limit && !isEnd(pieces[end]!)) end++
  if (subject.type === 'role' && piece.capital && !(piece.is & (Is.determiners | Is.stops))) {
    const other = readBareName(text, pieces, at, end)
    if (other)
      return {
        ...subject,
        type: 'name',
        name: other,
        role: subject.name,
        end: pieces[end - 1]!.end,
        next: end,
      }
    return { ...subject, next: k }
  }
  const describes =
    (piece.is & (Is.determiners | Is.roles | Is.titles) &&
      !(piece.is & (Is.he | Is.she) && !(piece.is & Is.determiners))) ||
    (!piece.capital &&
      pieces[at + 1] !== undefined &&
      !(piece.is & (Is.stops | Is.say | Is.adding | Is.around | Is.call)) &&
      hasRole(pieces, at, end))
  if (subject.type === 'name' && describes && hasNoVerb(pieces, at, end)) {
    const description = text.slice(piece.start, pieces[end - 1]!.end)
    return { ...subject, role: subject.role ?? description, next: end }
  }
  return { ...subject, next: k }
}

/** “a man who goes by the name “Shorty””: the name that a description ends in. */
function readCalled(
  text: string,
  pieces: Piece[],
  from: number,
  before: number,
): { name: string; next: number } | null {
  const limit = Math.min(pieces.length, Math.max(before, from + 8), from + 8)
  for (let k = from; k < limit; k++) {
    const piece = pieces[k]!
    if (piece.type !== 'word') return null
    if (!(piece.is & Is.naming)) continue
    const name = pieces[k + piece.phrase]
    if (name?.type !== 'quotation' || name.end - name.start > 30) continue
    const words = text.slice(name.start, name.end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (words) return { name: words, next: k + piece.phrase + 1 }
  }
  return null
}

function isEnd(piece: Piece): boolean {
  return piece.type === 'quotation' || (piece.type === 'sign' && ',.;:!?—–()'.includes(piece.lower))
}

function hasRole(pieces: Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (pieces[k]!.is & Is.roles) return true
  return false
}

/** An apposition has no verb of saying outside a relative clause. */
function hasNoVerb(pieces: Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const piece = pieces[k]!
    if (piece.lower === 'who' || piece.lower === 'which' || piece.lower === 'that') return true
    if (piece.is & Is.say && !piece.capital && !(piece.is & (Is.roles | Is.documents))) return false
  }
  return true
}

/** Nothing but capitals from one piece to another. */
function readBareName(text: string, pieces: Piece[], from: number, to: number): string | null {
  if (to <= from || to - from > 5) return null
  for (let k = from; k < to; k++) {
    const piece = pieces[k]!
    if (!piece.capital && !nameParticles.has(piece.lower)) return null
  }
  return text.slice(pieces[from]!.start, pieces[to - 1]!.end)
}
