import { withoutOuterSigns } from '../level/signs.ts'
import { outletWords } from '../words/outlets.ts'
import { anyOf, isDeterminer, isOffice, isStop, isThrough, isTold, type Piece } from './piece.ts'
import type { RunningText } from './running-text.ts'

/** Pieces after a cue in which a newsroom is looked for, and those after which “told” is another sentence's. */
const viaReach = 16
const toldReach = 8

/** Whom the words were given to, where it is a newsroom: “told The Washington Post”, “in an interview with CNN”. */
export function readVia(running: RunningText, cue: number, limit: number): string | null {
  const { pieces } = running
  const last = Math.min(limit, cue + viaReach, pieces.length)
  for (let k = cue; k < last && pieces[k]!.type !== 'quotation'; k++) {
    const at = bodyAfter(running, cue, k)
    if (at < 0 || at >= pieces.length) continue
    const name = readOutlet(running, at)
    if (name) return name
  }
  return null
}

/** Where the body begins that a word speaks to or through; -1 where it does neither. */
function bodyAfter({ classed, pieces }: RunningText, cue: number, k: number): number {
  const piece = pieces[k]!
  const verb = pieces[cue]!
  if (k === cue) return isTold(verb) ? k + verb.phrase : -1
  if (isThrough(piece)) return k + piece.phrase
  if (isTold(piece) && k <= cue + toldReach) return k + piece.phrase
  if (k === cue + verb.phrase && (piece.lower === 'at' || piece.lower === 'to')) return k + 1
  // German: „…“, sagte Huber der „Bild“.
  const german = classed.language?.capitalNouns === true && k > cue + 1
  return german && (piece.lower === 'der' || piece.lower === 'dem') ? k : -1
}

/** Code units of a newsroom's name in marks, and words of one without. */
const longestOutlet = 40
const mostWords = 6

function readOutlet(running: RunningText, from: number): string | null {
  const { text, classed, pieces } = running
  const begin = isDeterminer(pieces[from]) && !pieces[from]!.capital ? from + 1 : from
  const article = begin > from
  const first = pieces[begin]
  if (first?.type === 'quotation' && first.end - first.start < longestOutlet) {
    // German papers name each other in marks: gegenüber der „Bild“.
    const name = withoutOuterSigns(text.slice(first.start, first.end))
    return name && article ? name : null
  }
  const end = endOfOutlet(pieces, begin)
  if (end === begin) {
    return article && first && outletWords.has(first.lower)
      ? text.slice(pieces[from]!.start, first.end)
      : null
  }
  const words = pieces.slice(begin, end).filter((piece) => piece.type === 'word')
  const known = (article && classed.language?.tag === 'en') || words.some(isOutletWord)
  if (!known || (isOffice(first) && end - begin === 1)) return null
  return words.map(({ start, end }) => text.slice(start, end).replace(/[’']s$/, '')).join(' ')
}

function isOutletWord(piece: Piece): boolean {
  return outletWords.has(piece.lower.replace(/'s$/, ''))
}

const isSmall = anyOf('around')

/** Where a run of capitals ends, with the small words of a newsroom's name. */
function endOfOutlet(pieces: readonly Piece[], begin: number): number {
  let k = begin
  while (k < pieces.length && k < begin + mostWords) {
    const piece = pieces[k]!
    if (piece.lower === '.' && pieces[k + 1]?.capital && pieces[k + 2]?.lower === '.') {
      // “told Washington. Post.”: a full stop that fell into a name.
      if (!outletWords.has(pieces[k + 1]!.lower)) break
      k++
      continue
    }
    if (piece.type !== 'word') break
    const joins = k > begin && pieces[k + 1]?.capital && (piece.lower === 'of' || piece.lower === 'the')
    if (!piece.capital && !joins) break
    if (k > begin && isStop(piece) && isSmall(piece)) break
    k++
  }
  return k
}
