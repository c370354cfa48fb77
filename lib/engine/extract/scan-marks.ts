import { isBlank, isDigit, isLetter } from '../level/character-classes.ts'

/**
 * Kinds of mark. A kind is what stands in the text; which system it belongs to is decided where marks are paired.
 * Apostrophes, inches, feet and decades never become marks.
 */
export const MarkKind = {
  blankLine: 1,
  lineBreak: 2,
  straight: 3,
  leftCurly: 4,
  rightCurly: 5,
  low: 6,
  leftGuillemet: 7,
  rightGuillemet: 8,
  leftAngle: 9,
  rightAngle: 10,
  cornerOpen: 11,
  cornerClose: 12,
  backticks: 13,
  twoApostrophes: 14,
  commas: 15,
  leftSingle: 16,
  rightSingle: 17,
  lowSingle: 18,
  straightSingle: 19,
  backtick: 20,
} as const

/** Which way a mark faces, told by the characters around it. */
export const Facing = { opens: 1, closes: 2, either: 3, weaklyCloses: 4 } as const

/** Marks and paragraph breaks of a text, in order, as parallel arrays. `at` is a UTF-16 offset. */
export type Marks = { count: number; kind: number[]; at: number[]; length: number[]; side: number[] }

const interesting = new Uint8Array(0x10000)
for (const [char, kind] of [
  ['\n', MarkKind.lineBreak],
  ['\u2029', MarkKind.blankLine],
  ['"', MarkKind.straight],
  ['\uff02', MarkKind.straight],
  ['“', MarkKind.leftCurly],
  ['‟', MarkKind.leftCurly],
  ['”', MarkKind.rightCurly],
  ['„', MarkKind.low],
  ['«', MarkKind.leftGuillemet],
  ['»', MarkKind.rightGuillemet],
  ['‹', MarkKind.leftAngle],
  ['›', MarkKind.rightAngle],
  ['「', MarkKind.cornerOpen],
  ['『', MarkKind.cornerOpen],
  ['〝', MarkKind.cornerOpen],
  ['」', MarkKind.cornerClose],
  ['』', MarkKind.cornerClose],
  ['〞', MarkKind.cornerClose],
  ['〟', MarkKind.cornerClose],
  [',', MarkKind.commas],
  ['‘', MarkKind.leftSingle],
  ['‛', MarkKind.leftSingle],
  ['’', MarkKind.rightSingle],
  ['‚', MarkKind.lowSingle],
  ["'", MarkKind.straightSingle],
  ['`', MarkKind.backtick],
] as const)
  interesting[char.charCodeAt(0)] = kind

/** Two of these signs in a row are one mark: the code of the second, and the kind of both. */
const doubled = new Map<number, { second: number; kind: number }>([
  [MarkKind.straightSingle, { second: 0x27, kind: MarkKind.twoApostrophes }],
  [MarkKind.rightSingle, { second: 0x2019, kind: MarkKind.twoApostrophes }],
  [MarkKind.backtick, { second: 0x60, kind: MarkKind.backticks }],
  [MarkKind.leftSingle, { second: 0x2018, kind: MarkKind.backticks }],
])

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const openers = codesOf('([{¿¡—–=>')
const closers = codesOf(',.!?:;)]—–-[(')
const openingMarks = codesOf('"“„«»‘‹')
/** Signs that words in marks may begin with. */
const firstSigns = codesOf('…[(.€$£#@¿¡')

const blank = 32
const colon = 58

/** Letters that are dropped at the start of a word in print: ’em, ’tis, ’round; Dutch ’s avonds, ’t. */
const elided = new Set('em tis twas twere til cause cos bout neath gainst n s t'.split(' '))

/**
 * Marks and paragraph breaks of a text, in one pass by character code. Method: what stands on either side of a mark
 * says whether it can open or close; what stands within a word or before a decade is an apostrophe.
 * Time and memory are linear in the text.
 */
export function scanMarks(text: string): Marks {
  const marks: Marks = { count: 0, kind: [], at: [], length: [], side: [] }
  for (let i = 0; i < text.length; i++) {
    const kind = interesting[text.charCodeAt(i)]!
    if (kind === 0) continue
    i += kind <= MarkKind.lineBreak ? pushBreak(marks, text, i, kind) : pushMark(marks, text, i, kind)
  }
  return marks
}

function push(marks: Marks, kind: number, at: number, length: number, side: number): void {
  marks.kind.push(kind)
  marks.at.push(at)
  marks.length.push(length)
  marks.side.push(side)
  marks.count++
}

/** The break at `at` with the blanks after it, and how many code units more than one it has. */
function pushBreak(marks: Marks, text: string, at: number, kind: number): number {
  let end = at + 1
  let lines = kind === MarkKind.blankLine ? 2 : 1
  while (end < text.length && isBlank(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) lines++
    end++
  }
  push(marks, lines > 1 ? MarkKind.blankLine : MarkKind.lineBreak, at, end - at, 0)
  return end - at - 1
}

/** The mark at `at`, if it is one, and how many code units more than one it has. */
function pushMark(marks: Marks, text: string, at: number, sign: number): number {
  if (sign === MarkKind.commas && !areCommas(text, at)) return 0
  const pair = doubled.get(sign)
  const isPair = pair !== undefined && codeAt(text, at + 1) === pair.second
  const kind = isPair ? pair.kind : sign
  const length = isPair || sign === MarkKind.commas ? 2 : 1
  const before = codeAt(text, at - 1)
  const after = codeAt(text, at + length)
  const side =
    kind >= MarkKind.leftSingle ? sideOfSingle(text, at, kind, before, after) : sideOfDouble(before, after)
  if (side !== 0) push(marks, kind, at, length, side)
  return length - 1
}

/** “,,” typed on a keyboard without low marks; anything else is a comma. */
function areCommas(text: string, at: number): boolean {
  return codeAt(text, at + 1) === 44 && isLetter(codeAt(text, at + 2)) && startsAfter(codeAt(text, at - 1))
}

/** The code unit there; a blank beyond the ends of the text. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : blank
}

/** Opening brackets and dashes: a mark after one of them opens, as after a blank. */
function startsAfter(c: number): boolean {
  return isBlank(c) || openers.has(c)
}

function sideOfDouble(before: number, after: number): number {
  const opens = startsAfter(before)
  const ends = isBlank(after)
  if (opens && ends) return Facing.either
  // “(…)” and dashes face both ways: a mark between a dash and a blank-less closing sign closes.
  if (opens) return !isBlank(before) && isClosingSign(after) ? Facing.closes : Facing.opens
  if (ends) return before === colon ? Facing.either : Facing.closes
  if (closers.has(after)) return Facing.closes
  return before === colon || before === 47 ? Facing.opens : Facing.either
}

/** Comma, full stop, closing parenthesis. */
function isClosingSign(c: number): boolean {
  return c === 44 || c === 46 || c === 41
}

/** 0 where the sign is an apostrophe. */
function sideOfSingle(text: string, at: number, kind: number, before: number, after: number): number {
  const wordBefore = isOfWord(before)
  const wordAfter = isOfWord(after)
  if (wordBefore && wordAfter) return 0
  if (kind === MarkKind.lowSingle) return startsAfter(before) && wordAfter ? Facing.opens : 0
  // A ‘ between blanks opens only within another, where it is paired.
  if (kind === MarkKind.leftSingle && isBlank(before) && isBlank(after)) return Facing.either
  if (mayOpen(before, after)) return sideOfOpening(text, at, kind, after)
  if (isBlank(before) || kind === MarkKind.backtick || wordAfter) return 0
  return closesWeakly(text, at, kind, before, after) ? Facing.weaklyCloses : Facing.closes
}

function isOfWord(c: number): boolean {
  return isLetter(c) || isDigit(c)
}

function mayOpen(before: number, after: number): boolean {
  if (isOfWord(before) || isBlank(after)) return false
  return startsAfter(before) || openingMarks.has(before) || before === colon
}

/** A single mark where one may open: what follows tells a mark from a decade or a word that lost its beginning. */
function sideOfOpening(text: string, at: number, kind: number, after: number): number {
  const wordAfter = isOfWord(after)
  if (kind === MarkKind.backtick) return wordAfter ? Facing.opens : 0
  if (isDecade(text, at + 1)) return 0
  if (wordAfter) return isElided(text, at + 1) ? 0 : Facing.opens
  if (opensWithSign(after)) return Facing.opens
  return kind === MarkKind.leftSingle ? 0 : Facing.closes
}

/** “6' tall”, “the drivers’ fault”: feet and possessives, unless nothing else closes. */
function closesWeakly(text: string, at: number, kind: number, before: number, after: number): boolean {
  if (kind === MarkKind.straightSingle && isDigit(before) && (isBlank(after) || after === 120)) return true
  return isBlank(after) && isLetter(codeAt(text, at + 2)) && endsAsPossessive(text, at)
}

/** After s, z, x or a dropped g. */
function endsAsPossessive(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) | 32
  if (last === 110) return (text.charCodeAt(at - 2) | 32) === 105
  return last === 115 || last === 122 || last === 120
}

function opensWithSign(c: number): boolean {
  return firstSigns.has(c) || openingMarks.has(c) || c >= 0xd800
}

/** “’90s”, “’08”: two digits, perhaps an s, and the end of the word. */
function isDecade(text: string, from: number): boolean {
  if (!isDigit(text.charCodeAt(from)) || !isDigit(text.charCodeAt(from + 1))) return false
  let end = from + 2
  if ((text.charCodeAt(end) | 32) === 115) end++
  const c = end < text.length ? text.charCodeAt(end) : 32
  return !isLetter(c) && !isDigit(c)
}

function isElided(text: string, from: number): boolean {
  let end = from
  while (end < text.length && end < from + 6 && isLetter(text.charCodeAt(end))) end++
  if (end - from > 5) return false
  return elided.has(text.slice(from, end).toLowerCase())
}
