import { endsAsTrade } from '../words/de/trades.ts'
import { inAllLanguages } from '../words/languages.ts'
import { nameParticles } from '../words/name-particles.ts'
import { isDeterminer, isLink, isOffice, isRole, isStop, isTitle, type Piece } from './piece.ts'
import type { RunningText } from './running-text.ts'
import type { Subject } from './subject.ts'

/** Name and role of the words from `from` to `to`; what hangs on the words that name begins at `head`. */
export function nameSubject(running: RunningText, from: number, head: number, to: number): Subject {
  const { text, classed, pieces } = running
  const { start } = pieces[from]!
  const { end } = pieces[withoutDay(pieces, from, to) - 1]!
  const role: Subject = {
    type: 'role',
    start,
    end,
    name: text.slice(start, end),
    role: null,
    gender: genderOf(pieces, Math.max(from, head - 1), head),
    next: to,
  }
  const late = head < to ? nameBehindOffice(running, role, head, to) : null
  if (late) return late
  const run = capitalsBefore(pieces, from, head)
  if (run >= head) return nameAtEnd(running, role, head, to)
  const begin = afterOffices(running, from, run, head)
  if (begin === null) return role
  if (begin === run && run > from && isDeterminer(pieces[run - 1])) {
    // “the Washington Post”, “the Pentagon”; “the Pentagon of the North” is a description.
    const name = text.slice(pieces[run]!.start, pieces[head - 1]!.end)
    return head < to ? role : { ...role, type: 'name', name }
  }
  const shown = withTitle(classed.language?.capitalNouns === true, pieces, from, begin, head)
  const written = text.slice(pieces[shown]!.start, pieces[head - 1]!.end)
  const suffix = classed.language?.nameSuffix
  const name = suffix ? written.replace(suffix, '') : written
  const before = shown > from ? text.slice(start, pieces[shown - 1]!.end) : null
  return { ...role, type: 'name', name, role: before, gender: genderOf(pieces, from, head) }
}

/** “Holt on Monday” is Holt. */
function withoutDay(pieces: readonly Piece[], from: number, to: number): number {
  const last = pieces[to - 1]!
  return to - from > 2 && last.capital && isStop(last) && isLink(pieces[to - 2]) ? to - 2 : to
}

/** Where the capitals that end at `head` begin, small words of names among them. */
function capitalsBefore(pieces: readonly Piece[], from: number, head: number): number {
  let run = head
  while (run > from && (pieces[run - 1]!.capital || isWithinName(pieces, from, run - 1, head))) run--
  return run === from && isDeterminer(pieces[from]) && pieces[from]!.capital ? run + 1 : run
}

/** A particle, a hyphen or a nickname between capitals. */
function isWithinName(pieces: readonly Piece[], from: number, k: number, head: number): boolean {
  if (k + 1 >= head || k <= from) return false
  const piece = pieces[k]!
  if (piece.type !== 'word') return true
  const binds = nameParticles.has(piece.lower) || piece.lower === 'of' || piece.lower === 'for'
  return binds && pieces[k - 1]!.capital
}

/** Where the name begins among the capitals from `run` to `head`; `null` where they are an office and no name. */
function afterOffices(running: RunningText, from: number, run: number, head: number): number | null {
  const { classed, pieces } = running
  const capitalNouns = classed.language?.capitalNouns === true
  let begin = run
  // “Stacy Baker of Sandport”: before a link it is a last name.
  for (let k = run; k < head - 1; k++)
    if (namesOffice(running, k) && (capitalNouns || k === run || !isLink(pieces[k + 1]))) begin = k + 1
  // “the BBC’s Sarah Rainsford”: what somebody belongs to is no part of the name.
  for (let k = begin; k < head - 2; k++) if (/[’']s$/.test(pieces[k]!.lower)) begin = k + 1
  const where = classed.language?.whereOfOffice
  if (where && (begin > run || run > from))
    for (let k = begin; k < head - 1 && isWhere(where, writtenAt(running, k)); k++)
      if (head - k > 2 || isAcronym(writtenAt(running, k))) begin = k + 1
  if (namesOffice(running, head - 1) && !isTitledName(pieces, run, begin, head)) {
    if (head - run === 1 && (run > from || capitalNouns)) return null
    begin = run
  }
  if (capitalNouns && isDeterminer(pieces[from]) && begin === run) {
    // „die Polizei“, „der grüne Landeschef“: a capital noun after an article is no name, two may hold one.
    return head - run < 3 ? null : run + 1
  }
  return begin
}

function writtenAt({ text, pieces }: RunningText, k: number): string {
  return text.slice(pieces[k]!.start, pieces[k]!.end)
}

function isWhere(where: RegExp, written: string): boolean {
  return isAcronym(written) || where.test(written.toLowerCase())
}

/** “МИД”: what somebody heads, and no name. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase()
}

function namesOffice({ classed, pieces }: RunningText, k: number): boolean {
  return isOffice(pieces[k]) || (classed.language?.roleEnds?.test(pieces[k]!.lower) ?? false)
}

/** “Senator King”: a form of address that is a name, after an office. */
function isTitledName(pieces: readonly Piece[], run: number, begin: number, head: number): boolean {
  const last = pieces[head - 1]
  return head - begin === 1 && begin > run && isTitle(last) && !isRole(last)
}

/** „Sänger Farin Urlaub“ is Farin Urlaub; a last name alone keeps its title: “Mr. Tate”. */
function withTitle(
  capitalNouns: boolean,
  pieces: readonly Piece[],
  from: number,
  begin: number,
  head: number,
): number {
  const name = capitalNouns && head - begin > 2 && endsAsTrade(pieces[begin]!.lower) ? begin + 1 : begin
  const title = pieces[name - 1]
  return head - name === 1 && name > from && isTitle(title) && title?.capital ? name - 1 : name
}

/** “il presidente del Consiglio Giorgia Meloni”: the name after a long office, in languages that put it there. */
function nameAtEnd({ text, classed, pieces }: RunningText, role: Subject, head: number, to: number): Subject {
  if (!classed.language?.nameAfterOffice) return role
  let run = to
  while (run > head && pieces[run - 1]!.capital) run--
  if (to - run < 3 || !isOffice(pieces[head - 1])) return role
  const name = text.slice(pieces[to - 2]!.start, pieces[to - 1]!.end)
  return { ...role, type: 'name', name, role: text.slice(role.start, pieces[to - 3]!.end) }
}

/** “Vice President for sport and weather Dan Gore”: two capitals behind the small words of an office. English. */
function nameBehindOffice(
  { text, classed, pieces }: RunningText,
  role: Subject,
  head: number,
  to: number,
): Subject | null {
  if (classed.language?.tag !== 'en' || !isOffice(pieces[head - 1])) return null
  const before = pieces[to - 3]!
  if (to - 3 <= head || before.capital || isLink(before) || isDeterminer(before)) return null
  if (!pieces[to - 1]!.capital || !pieces[to - 2]!.capital || isStop(pieces[to - 1])) return null
  const name = text.slice(pieces[to - 2]!.start, pieces[to - 1]!.end)
  return { ...role, type: 'name', name, role: text.slice(role.start, before.end) }
}

const men = inAllLanguages('men')
const women = inAllLanguages('women')

function genderOf(pieces: readonly Piece[], from: number, to: number): 'he' | 'she' | null {
  for (let k = from; k < to; k++) {
    if (men.has(pieces[k]!.lower)) return 'he'
    if (women.has(pieces[k]!.lower)) return 'she'
  }
  return null
}
