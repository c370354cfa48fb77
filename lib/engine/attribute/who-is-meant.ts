import type { Quotation, Speaker } from '../../types.ts'
import { isOneself } from './actor-of-clause.ts'
import type { ClassedWords } from './classed-words.ts'
import { anyOf, isDeterminer, type Piece } from './piece.ts'
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

/** Names and descriptions of people at the start of the last sentences before a piece. */
function sentenceSubjects(running: RunningText, until: number): Subject[] {
  const subjects: Subject[] = []
  let end = until
  for (let n = 0; n < sentencesBack && end > 0; n++) {
    const start = sentenceStart(running, end)
    const subject = openingSubject(running, start, end)
    if (subject) subjects.push(subject)
    end = start - 1
  }
  return subjects
}

function openingSubject(running: RunningText, start: number, end: number): Subject | null {
  const { pieces } = running
  for (let k = start; k < end && k < start + openingReach; k++) {
    if ((k > start && !opensPart(pieces[k - 1]!)) || !opensSubject(pieces[k]!)) continue
    const subject = readSubject(running, k, end)
    if (subject && isSomebody(running, k, subject)) return subject
  }
  return null
}

/** What begins with a word of these is a clause, so that a subject may follow; what follows “on” or “with” is none. */
const opensClause = anyOf('subordinators', 'ands', 'conjunctions', 'clauses', 'reports')

function opensPart(piece: Piece): boolean {
  return piece.lower === ',' || opensClause(piece)
}

function opensSubject(piece: Piece): boolean {
  return piece.type === 'word' && (piece.capital || isDeterminer(piece))
}

/** A name, of two words where all nouns are capitals; or a role. */
function isSomebody(running: RunningText, from: number, subject: Subject): boolean {
  if (running.classed.language?.capitalNouns)
    return subject.type !== 'pronoun' && isOneself(running, from, subject)
  if (subject.type === 'role') return hasRole(running.pieces, from, subject.next)
  return subject.type === 'name'
}
