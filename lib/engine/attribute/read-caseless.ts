import { anyOf, isCall, isLink, isTitle, type Piece } from './piece.ts'
import type { RunningText } from './running-text.ts'
import type { Subject } from './subject.ts'

/** Pieces that a subject may have without capitals, and words of a name that no office stands before. */
const longestSubject = 9
const longestName = 4
/** Signs of a word of no table that may belong to an office, in a script without blanks. */
const longestUnspaced = 6

const isOffice = anyOf('titles', 'roles', 'documents')
const breaks = anyOf(
  'stops',
  'around',
  'say',
  'call',
  'adding',
  'according',
  'after',
  'told',
  'through',
  'first',
  'as',
)

/**
 * The name or description that begins at a piece of a script without capitals. It ends at a word that can be no part of
 * it. A name is what follows the last form of address and the words that carry it on; without one it is the whole, where
 * that is short. In a script without blanks what is a name is known by its signs.
 */
export function readCaseless(running: RunningText, from: number, before: number): Subject | null {
  const { text, classed, pieces } = running
  const isName = classed.language?.isName
  let to = from
  while (to < before && to < from + longestSubject && belongs(pieces[to]!)) to++
  while (to > from && isLink(pieces[to - 1])) to--
  if (isCall(pieces[from - 1])) to = beforeObject(running, from, to)
  if (to === from || (isName && isTooLong(pieces[from]!))) return null
  const subject = (name: number, end: number, type: Subject['type']): Subject => ({
    type,
    start: pieces[from]!.start,
    end: pieces[to - 1]!.end,
    name: text.slice(pieces[name]!.start, pieces[end - 1]!.end),
    role: type === 'name' && name > from ? text.slice(pieces[from]!.start, pieces[name - 1]!.end) : null,
    gender: null,
    next: to,
  })
  let office = to - 1
  while (office >= from && !isTitle(pieces[office])) office--
  if (office < from) for (office = to - 1; office >= from && !isOffice(pieces[office]); ) office--
  const name = office < from ? from : afterOffice(running, office, to)
  const words = to - name
  if (office < from) {
    const known = isName ? words === 1 && pieces[name]!.capital : words <= longestName
    return known ? subject(name, to, 'name') : null
  }
  if (
    isTitle(pieces[office]) &&
    words > 0 &&
    (isName ? words === 1 && pieces[name]!.capital : words <= longestName)
  )
    return subject(name, to, 'name')
  // 王毅先生: a form of address behind the name.
  if (words === 0 && office > from && pieces[office - 1]!.capital) return subject(office - 1, office, 'name')
  return subject(from, to, 'role')
}

function belongs(piece: Piece): boolean {
  return piece.type === 'word' && (!breaks(piece) || isOffice(piece))
}

/** A word of no table that is neither a name nor a body. */
function isTooLong(piece: Piece): boolean {
  return !isOffice(piece) && !piece.capital && piece.end - piece.start > longestUnspaced
}

/** Of two nouns behind a verb that gives words the second is what they are about: “وصف النجار القرار بأنه”. */
function beforeObject({ classed, pieces }: RunningText, from: number, to: number): number {
  const describes = classed.language?.describes
  if (!describes) return to
  for (let k = from + 1; k < to; k++) {
    const isNoun = describes.test(pieces[k]!.lower) && !isOffice(pieces[k - 1])
    if (isNoun && (k - from > 1 || describes.test(pieces[from]!.lower))) return k
  }
  return to
}

/** Where a name may begin after an office: behind the words that carry the office on. */
function afterOffice({ classed, pieces }: RunningText, office: number, to: number): number {
  const describes = classed.language?.describes
  let k = office + 1
  while (k < to && (isLink(pieces[k]) || isOffice(pieces[k]) || describes?.test(pieces[k]!.lower))) k++
  return k
}

/** Whether an office is among the pieces: a name alone is no more than a word in a script without capitals. */
export function hasOffice(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isOffice(pieces[k]) || pieces[k]!.capital) return true
  return false
}
