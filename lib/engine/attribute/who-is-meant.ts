import type { Quotation, Speaker } from '../../types.ts'
import { isOneself } from './actor-of-clause.ts'
import type { ClassedWords } from './classed-words.ts'
import {
  anyOf,
  isDeterminer,
  isLink,
  isReport,
  isSay,
  isStopOrDeterminer,
  isSubordinator,
  type Piece,
} from './piece.ts'
import { hasRole } from './read-apposition.ts'
import { readSubject } from './read-subject.ts'
import { type RunningText, readRunningText } from './running-text.ts'
import { sentenceStart } from './sentence.ts'
import type { Subject } from './subject.ts'

/** Pieces between a quotation and the pronoun that stands for its speaker. */
const pronounReach = 80

/**
 * Whom a pronoun that is the subject of a quotation may mean, the nearest first. `paragraph` is where the paragraph
 * starts (0: nothing before it counts), `before` the quotation before. The paragraph before is read only for who asks on.
 */
export function* subjectsBefore(
  running: RunningText,
  at: number,
  pronoun: Subject,
  { paragraph, before }: { paragraph: number; before: Quotation | null },
): Generator<Subject | Speaker> {
  if (pronoun.type !== 'pronoun') return
  const { pieces } = running
  const spoke: Placed[] = before?.speaker
    ? [{ at: before.cue?.end ?? before.outer.end, who: before.speaker }]
    : []
  const isHere = ({ at }: Placed) => at >= paragraph
  let own = Math.max(0, at - pronounReach)
  while (own < at + pronounReach && (pieces[own]?.start ?? pronoun.start) < pronoun.start) own++
  if (running.classed.latter.has(pronoun.name.toLowerCase())) {
    yield* lastNamed(running, own)
    return
  }
  const until = Math.max(own, sentenceStart(running, Math.min(at, own)))
  yield* nearestFirst([...spoke.filter(isHere), ...sentenceSubjects(running, until).map(placed)])
  const there = spoke.filter((one) => !isHere(one))
  yield* nearestFirst([...there, ...subjectsOfParagraphBefore(running, paragraph).map(placed)])
}

type Placed = { at: number; who: Subject | Speaker }

function placed(who: Subject): Placed {
  return { at: who.start, who }
}

function nearestFirst(found: Placed[]): (Subject | Speaker)[] {
  return found.sort((a, b) => b.at - a.at).map(({ who }) => who)
}

/** Whom the last full name before a piece names. */
function lastNamed(running: RunningText, own: number): Subject[] {
  const { pieces } = running
  for (let k = own - 1; k > 0 && k > own - pronounReach; k--) {
    if (!pieces[k]!.capital || !pieces[k - 1]!.capital) continue
    let from = k - 1
    while (from > 0 && pieces[from - 1]!.capital) from--
    const subject = readSubject(running, from, k + 1)
    if (subject?.type === 'name' && subject.name.includes(' ')) return [subject]
  }
  return []
}

/** Code units of the paragraph before that are read for its subject. */
const paragraphReach = 600

/** Whom the last sentences of the paragraph before an offset begin with, the last first. */
export function subjectsOfParagraphBefore(
  { text, classed }: { text: string; classed: ClassedWords },
  paragraph: number,
): Subject[] {
  let end = paragraph
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  if (end === 0) return []
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - paragraphReach)
  const running = readRunningText(text, classed, { start, end })
  return sentenceSubjects(running, running.pieces.length)
}

/** Sentences looked at for whom a pronoun means, and pieces from the start of each. */
const sentencesBack = 4
const openingReach = 12
/** Pieces before the comma behind what opens a sentence: “On the last day of the fair in July, Bell …”. */
const fartherReach = 24

/** Names and descriptions of people at the start of the last sentences before a piece. */
function sentenceSubjects(running: RunningText, until: number): Subject[] {
  const subjects: Subject[] = []
  let end = until
  for (let n = 0; n < sentencesBack && end > 0; n++) {
    const start = sentenceStart(running, end)
    const closing = closingSubject(running, start, end)
    if (closing) subjects.push(closing)
    const subject = openingSubject(running, start, end)
    if (subject) subjects.push(subject)
    end = start - 1
  }
  return subjects
}

function openingSubject(running: RunningText, start: number, end: number): Subject | null {
  const { pieces } = running
  for (let k = start; k < end && k < start + fartherReach; k++) {
    if (k >= start + openingReach && isSay(pieces[k])) return null
    if ((k > start && !opensPart(pieces[k - 1]!)) || !opensSubject(pieces[k]!)) continue
    if (k >= start + openingReach && !opensFar(pieces[k - 1]!)) continue
    const subject = readSubject(running, k, end)
    if (!subject || (k >= start + openingReach && !hasVerb(pieces[subject.next]))) continue
    if (isSomebody(running, k, subject)) return nameBehind(running, subject, end) ?? subject
  }
  return null
}

/** “A fan of the docks, Bell said”: the name that a description opens a sentence for. English. */
function nameBehind(running: RunningText, { type, next }: Subject, end: number): Subject | null {
  const { classed, pieces } = running
  if (classed.language?.tag !== 'en' || type !== 'role' || pieces[next]?.lower !== ',') return null
  const subject = readSubject(running, next + 1, end)
  return subject?.type === 'name' && hasVerb(pieces[subject.next]) ? subject : null
}

/** A small word behind a subject that may be its verb. */
function hasVerb(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && !piece.capital && !isStopOrDeterminer(piece) && !isLink(piece)
}

/** Forms that no noun has. */
const past = /(?:ed|said|says|wrote)$/

/** Pieces at the end of a sentence that tell who said it. */
const closingReach = 5

/** “The port is closed, Bell said.”: who says what a sentence tells. English. */
function closingSubject(running: RunningText, start: number, end: number): Subject | null {
  const { classed, pieces } = running
  if (classed.language?.tag !== 'en') return null
  for (let k = end - 1; k > start + 1 && k >= end - closingReach; k--) {
    if (!isSay(pieces[k]) || !past.test(pieces[k]!.lower) || pieces[k]!.capital) continue
    const next = pieces[k + 1]
    if (pieces[k - 1]!.type !== 'word') return null
    if (k + 1 < end && next?.type === 'word' && !next.capital && !isLink(next)) return null
    const comma = pieces.findLastIndex((piece, m) => m > start && m < k && piece.lower === ',')
    const subject = comma < 0 ? null : readSubject(running, comma + 1, k, true)
    return subject?.next === k && isSomebody(running, comma + 1, subject) ? subject : null
  }
  return null
}

/** What begins with a word of these is a clause, so that a subject may follow; what follows “on” or “with” is none. */
const opensClause = anyOf('subordinators', 'ands', 'conjunctions', 'clauses', 'reports')

function opensPart(piece: Piece): boolean {
  return piece.lower === ',' || opensClause(piece)
}

/** What may stand before whom a long opening leads to: not “that” nor “as”. */
function opensFar(piece: Piece): boolean {
  return piece.lower === ',' || (isSubordinator(piece) && !isReport(piece) && piece.lower !== 'as')
}

function opensSubject(piece: Piece): boolean {
  return piece.type === 'word' && (piece.capital || isDeterminer(piece))
}

/** A name, of two words where all nouns are capitals; or a role. */
function isSomebody(running: RunningText, from: number, subject: Subject): boolean {
  if (running.classed.language?.capitalNouns)
    return subject.type !== 'pronoun' && isOneself(running, from, subject)
  if (subject.type === 'role') return hasRole(running.pieces, from, subject.next)
  return subject.type === 'name' && !/['’]s$/.test(subject.name)
}
