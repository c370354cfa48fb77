import { withoutOuterSigns } from '../level/signs.ts'
import { isAdverb } from '../words/en/adverbs.ts'
import { nameSubject } from './name-subject.ts'
import { isCapitalWithin } from './names-in-text.ts'
import {
  anyOf,
  isConjunction,
  isDeterminer,
  isFirstPerson,
  isHe,
  isLink,
  isRole,
  isShe,
  isSpeakingNoun,
  isStop,
  isStopOrDeterminer,
  isVerb,
  mayBePronoun,
  type Piece,
  skipAround,
} from './piece.ts'
import { withApposition } from './read-apposition.ts'
import { readCaseless } from './read-caseless.ts'
import type { RunningText } from './running-text.ts'
import { opensSentence } from './sentence.ts'
import type { Subject } from './subject.ts'
import { endOfSubject } from './words-of-subject.ts'

/**
 * The name or description that begins at a piece, or `null`. `before` ends it; `loose` lets it run through every
 * preposition, as it may when a verb is known to follow (“a man in a red coat said”).
 */
export function readSubject(
  running: RunningText,
  from: number,
  before: number,
  loose = false,
): Subject | null {
  const { pieces } = running
  const first = pieces[from]
  if (!first || from >= before) return null
  const marked = readMarkedName(running, from, before)
  if (marked || first.type !== 'word') return marked
  if (isFirstPerson(first) && !isSomebodys(running, first)) return null
  if (mayBePronoun(first) && !(isDeterminer(first) && isNoun(running, pieces[from + 1])))
    return running.classed.objects.has(first.lower) ? null : pronounAt(running, from)
  const { language } = running.classed
  if (language?.caseless) return readCaseless(running, from, before)
  if (!begins(running, from, before)) return null
  const { head, to } = endOfSubject(running, from, before, loose)
  if (isDeterminer(first) && to === from + 1) return standsAlone(running, from, before)
  return withApposition(running, nameSubject(running, from, head, to), before)
}

/** “Another said”, “the two write”: what only counts is somebody right before a verb. */
function standsAlone({ text, classed, pieces }: RunningText, from: number, before: number): Subject | null {
  const last = classed.definite.has(pieces[from]!.lower) ? from + 1 : from
  const piece = pieces[last]
  if (!piece || last >= before || !classed.alone.has(piece.lower)) return null
  if (!isVerb(pieces[skipAround(pieces, last + 1, pieces.length)])) return null
  const { start } = pieces[from]!
  const name = text.slice(start, piece.end)
  return { type: 'role', start, end: piece.end, name, role: null, gender: null, next: last + 1 }
}

/** “My uncle” opens a sentence; “US” is no “us”. */
function isSomebodys({ text }: RunningText, first: Piece): boolean {
  const { start, end, lower, capital } = first
  return (
    capital && (isDeterminer(first) || (end - start > 1 && text.slice(start, end) === lower.toUpperCase()))
  )
}

/** Whether a name's last word is in no case of a subject: “Зорину”, “Aksoy'a”. */
export function isOblique({ text, classed, pieces }: RunningText, { type, end, next }: Subject): boolean {
  const oblique = classed.language?.oblique
  if (!oblique || type !== 'name') return false
  let k = next - 1
  while (k > 0 && pieces[k]!.end > end) k--
  return oblique.test(text.slice(pieces[k]!.start, pieces[k]!.end))
}

/** Names that are also small words. */
const nameless = new Set(['will', 'may', 'mark'])
const opensDescription = anyOf('roles', 'documents', 'titles')

/** Whether a name or description may begin at a piece. */
function begins(running: RunningText, from: number, before: number): boolean {
  const { pieces } = running
  const first = pieces[from]!
  if (isConjunction(first)) return false
  const determined = isDeterminer(first)
  if (!determined && (isLink(first) || running.classed.fronted.has(first.lower))) return false
  if (isOpeningWord(running, from)) return false
  if (!first.capital && !determined && !opensDescription(first) && !leadsToName(pieces, from, before))
    return false
  return !isStop(first) || determined || (nameless.has(first.lower) && pieces[from + 1]?.capital === true)
}

/** “Looking back, …”, “Hastily …”: a participle or adverb that is a capital only because it opens the sentence. */
function isOpeningWord({ text, classed, pieces }: RunningText, from: number): boolean {
  const first = pieces[from]!
  if (classed.language?.tag !== 'en' || !first.capital || !opensSentence(pieces, from)) return false
  const { lower } = first
  if (!isAdverb(lower) && !(lower.length > 5 && lower.endsWith('ing'))) return false
  return pieces[from + 1]?.capital !== true && !isCapitalWithin(text, first)
}

/** Small words before a name: “pollster Doug Schwartz”, “chamber president Tim O’Rourke”. */
const wordsBeforeName = 3
const endsDescription = anyOf('stops', 'say', 'call', 'adding', 'links')

function leadsToName(pieces: readonly Piece[], from: number, before: number): boolean {
  for (let k = from; k < before && k <= from + wordsBeforeName; k++) {
    const piece = pieces[k]!
    if (piece.type !== 'word') return false
    if (piece.capital) return k > from && pieces[k + 1]?.capital === true && k + 1 < before
    if (endsDescription(piece) && !isRole(piece)) return false
    if (isAdverb(piece.lower)) return false
  }
  return false
}

const isVerbOrAround = anyOf('say', 'call', 'around', 'adding')

function isNoun({ classed }: RunningText, piece: Piece | undefined): boolean {
  if (piece?.type !== 'word') return false
  if (isVerbOrAround(piece) && !isSpeakingNoun(piece)) return false
  if (classed.language?.capitalNouns && !piece.capital) return false
  return !isStopOrDeterminer(piece)
}

/** Code units of a newsroom's name in marks. */
const longestMarked = 40

/** „Die Zeit“, die „Wochenpost“: German papers name each other in marks. */
function readMarkedName(
  { text, classed, pieces }: RunningText,
  from: number,
  before: number,
): Subject | null {
  const at = isDeterminer(pieces[from]) ? from + 1 : from
  const piece = pieces[at]
  if (!classed.language?.capitalNouns || piece?.type !== 'quotation' || at >= before) return null
  if (piece.end - piece.start > longestMarked) return null
  const name = withoutOuterSigns(text.slice(piece.start, piece.end))
  if (!/^\p{Lu}/u.test(name)) return null
  const { start } = pieces[from]!
  return { type: 'name', start, end: piece.end, name, role: null, gender: null, next: at + 1 }
}

/** The pronoun at a piece. */
export function pronounAt({ text, pieces }: RunningText, at: number): Subject {
  const { start } = pieces[at]!
  // “he’s”
  const end = pieces[at]!.end - (/'[a-z]+$/.exec(pieces[at]!.lower)?.[0].length ?? 0)
  const he = isHe(pieces[at])
  const gender = he === isShe(pieces[at]) ? null : he ? 'he' : 'she'
  return { type: 'pronoun', start, end, name: text.slice(start, end), role: null, gender, next: at + 1 }
}
