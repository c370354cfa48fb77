import { endsAsTrade } from '../words/de/trades.ts'
import { isLastNameIn } from './names-in-text.ts'
import { isDeterminer, isPronoun, isReport, isStop, isSubordinator, type Piece } from './piece.ts'
import { hasRole } from './read-apposition.ts'
import { readSubject } from './read-subject.ts'
import type { RunningText } from './running-text.ts'
import type { Subject } from './subject.ts'

/**
 * Who does something in a clause of a language whose verb stands second and whose articles have cases. Nouns behind a
 * preposition, in another case and in clauses within it are left out; of the others one that only a subject can be comes
 * first, then the first that is somebody.
 */
export function actorOfClause(running: RunningText, from: number, to: number): Subject | null {
  let person: Subject | null = null
  for (const { subject, at } of nounsOfClause(running, from, to)) {
    if (!isOneself(running, at, subject)) continue
    if (isSurelySubject(running, at, subject)) return subject
    person ??= subject
  }
  return person
}

/** From whom something comes in a clause: „Kritik kam von Jan Huber“. */
export function agentOfClause(running: RunningText, from: number, to: number): Subject | null {
  const { classed, pieces } = running
  for (let k = to - 2; k > from; k--) {
    if (!classed.agent.has(pieces[k]!.lower)) continue
    const subject = readSubject(running, k + 1, to)
    if (subject && subject.next >= to && isOneself(running, k + 1, subject)) return subject
  }
  return null
}

/** A person by a pronoun, an office, a full name, or a last name that the text has with another before it. */
export function isOneself(running: RunningText, at: number, subject: Subject): boolean {
  const { text, classed, pieces } = running
  const { language } = classed
  if (subject.type === 'pronoun') return subject.gender !== null || !isDeterminer(pieces[at])
  if (hasRole(pieces, at, subject.next, language?.roleEnds)) return true
  if (subject.type === 'role') return isActing(running, at, subject.next)
  if (!language?.capitalNouns) return true
  return subject.name.includes(' ') || isLastNameIn(text, { start: subject.start, end: subject.end }, classed)
}

/** „die Landesregierung“, „der Besucher“: a body, or a noun for who does something with an article that a man has. */
function isActing({ classed, pieces }: RunningText, from: number, to: number): boolean {
  const { language, nominative } = classed
  const noun = lastCapital(pieces, from, to)?.lower
  if (noun === undefined || !language?.capitalNouns) return false
  return language.bodyEnds?.test(noun) === true || (nominative.has(pieces[from]!.lower) && endsAsTrade(noun))
}

/** “er”; or a person with an article that only a subject has. */
export function isSurelySubject({ classed, pieces }: RunningText, at: number, subject: Subject): boolean {
  if (subject.type === 'pronoun') return subject.gender === 'he' && isPronoun(pieces[at])
  if (!classed.nominative.has(pieces[at]!.lower)) return false
  const noun = lastCapital(pieces, at, subject.next)
  const isHers = noun !== undefined && classed.language?.feminineEnds?.test(noun.lower)
  return !isHers && hasRole(pieces, at, subject.next, classed.language?.roleEnds)
}

function lastCapital(pieces: readonly Piece[], from: number, to: number): Piece | undefined {
  let k = from + 1
  while (k < to && !pieces[k]!.capital) k++
  return pieces[k]
}

/** What a clause may have as its subject, with the piece that it begins at. */
function nounsOfClause(running: RunningText, from: number, to: number): { subject: Subject; at: number }[] {
  const { classed, pieces } = running
  const found: { subject: Subject; at: number }[] = []
  let k = from
  while (k < to) {
    const piece = pieces[k]!
    const { lower } = piece
    if (k > from && lower === ',' && opensClauseWithin(running, k + 1)) {
      k = endOfClauseWithin(pieces, k + 1, to)
      continue
    }
    if (
      piece.type !== 'word' ||
      (isStop(piece) && !isDeterminer(piece) && !classed.prepositions.has(lower))
    ) {
      k++
      continue
    }
    const hung = classed.prepositions.has(lower)
    const subject = hung || mayOpen(piece) ? readSubject(running, hung ? k + 1 : k, to) : null
    if (!subject) {
      k++
      continue
    }
    if (!hung && !classed.fronted.has(lower)) found.push({ subject, at: k })
    k = subject.next
  }
  return found
}

function mayOpen(piece: Piece): boolean {
  return piece.capital || isDeterminer(piece) || isPronoun(piece)
}

function opensClauseWithin({ classed, pieces }: RunningText, k: number): boolean {
  const piece = pieces[k]
  if (piece?.type !== 'word') return false
  return isSubordinator(piece) || isReport(piece) || classed.relative.has(piece.lower) || isDeterminer(piece)
}

function endOfClauseWithin(pieces: readonly Piece[], from: number, to: number): number {
  let k = from
  while (k < to && pieces[k]!.lower !== ',') k++
  return k + 1
}
