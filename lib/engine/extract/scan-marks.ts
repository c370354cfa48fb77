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

/** Opening brackets and dashes: a mark after one of them opens, as after a blank. */
function startsAfter(c: number): boolean {
  return (
    isBlank(c) ||
    c === 40 ||
    c === 91 ||
    c === 123 ||
    c === 0xbf ||
    c === 0xa1 ||
    c === 0x2014 ||
    c === 0x2013 ||
    c === 61 ||
    c === 62
  )
}

/** Letters that are dropped at the start of a word in print: ’em, ’tis, ’round; Dutch ’s avonds, ’t. */
const elided = new Set('em tis twas twere til cause cos bout neath gainst n s t'.split(' '))

/**
 * Marks and paragraph breaks of a text, in one pass by character code. Method: what stands on either side of a mark
 * says whether it can open or close; what stands within a word or before a decade is an apostrophe.
 * Time and memory are linear in the text.
 */
export function scanMarks(text: string): Marks {
  const marks: Marks = { count: 0, kind: [], at: [], length: [], side: [] }
  const push = (kind: number, at: number, length: number, side: number) => {
    marks.kind.push(kind)
    marks.at.push(at)
    marks.length.push(length)
    marks.side.push(side)
    marks.count++
  }
  const n = text.length
  for (let i = 0; i < n; i++) {
    let kind = interesting[text.charCodeAt(i)]!
    if (kind === 0) continue
    if (kind === MarkKind.lineBreak || kind === MarkKind.blankLine) {
      let end = i + 1
      let lines = kind === MarkKind.blankLine ? 2 : 1
      while (end < n && isBlank(text.charCodeAt(end))) {
        if (text.charCodeAt(end) === 10) lines++
        end++
      }
      push(lines > 1 ? MarkKind.blankLine : MarkKind.lineBreak, i, end - i, 0)
      i = end - 1
      continue
    }
    let length = 1
    const next = i + 1 < n ? text.charCodeAt(i + 1) : 32
    if (kind === MarkKind.commas) {
      // „,,“ typed on a keyboard without low marks; anything else is a comma.
      if (next !== 44 || !isLetter(i + 2 < n ? text.charCodeAt(i + 2) : 32)) continue
      if (i > 0 && !startsAfter(text.charCodeAt(i - 1))) continue
      length = 2
    } else if (kind === MarkKind.straightSingle && next === 39) {
      kind = MarkKind.twoApostrophes
      length = 2
    } else if (kind === MarkKind.backtick && next === 96) {
      kind = MarkKind.backticks
      length = 2
    } else if (kind === MarkKind.rightSingle && next === 0x2019) {
      kind = MarkKind.twoApostrophes
      length = 2
    } else if (kind === MarkKind.leftSingle && next === 0x2018) {
      kind = MarkKind.backticks
      length = 2
    }
    const before = i > 0 ? text.charCodeAt(i - 1) : 32
    const after = i + length < n ? text.charCodeAt(i + length) : 32
    if (kind >= MarkKind.leftSingle) {
      const side = sideOfSingle(text, i, kind, before, after)
      if (side !== 0) push(kind, i, length, side)
      continue
    }
    push(kind, i, length, sideOfDouble(before, after))
    i += length - 1
  }
  return marks
}

function sideOfDouble(before: number, after: number): number {
  const opens = startsAfter(before)
  const blank = isBlank(after)
  if (opens && !blank) {
    // “(…)” and dashes face both ways: a mark between a dash and a blank-less closing sign closes.
    if (!isBlank(before) && (after === 44 || after === 46 || after === 41)) return Facing.closes
    return Facing.opens
  }
  if (!opens && blank) return before === 58 ? Facing.either : Facing.closes
  if (opens) return Facing.either
  const closing =
    after === 44 ||
    after === 46 ||
    after === 33 ||
    after === 63 ||
    after === 58 ||
    after === 59 ||
    after === 41 ||
    after === 93 ||
    after === 0x2014 ||
    after === 0x2013 ||
    after === 45 ||
    after === 91 ||
    after === 40
  if (closing) return Facing.closes
  if (before === 58 || before === 47) return Facing.opens
  return Facing.either
}

/** 0 where the sign is an apostrophe. */
function sideOfSingle(text: string, at: number, kind: number, before: number, after: number): number {
  const wordBefore = isLetter(before) || isDigit(before)
  const wordAfter = isLetter(after) || isDigit(after)
  if (wordBefore && wordAfter) return 0
  if (kind === MarkKind.lowSingle) return startsAfter(before) && wordAfter ? Facing.opens : 0
  // A ‘ between blanks opens only within another, where it is paired.
  if (kind === MarkKind.leftSingle && isBlank(before) && isBlank(after)) return Facing.either
  if (!wordBefore && !isBlank(after) && (startsAfter(before) || isOpeningMark(before) || before === 58)) {
    if (kind === MarkKind.backtick) return wordAfter ? Facing.opens : 0
    if (isDigit(after) && isDecade(text, at + 1)) return 0
    if (wordAfter && isElided(text, at + 1)) return 0
    if (!wordAfter && !opensWithSign(after)) return kind === MarkKind.leftSingle ? 0 : Facing.closes
    return Facing.opens
  }
  if (isBlank(before) || kind === MarkKind.backtick) return 0
  if (wordAfter) return 0
  if (isDigit(before) && kind === MarkKind.straightSingle && (isBlank(after) || after === 120)) {
    return Facing.weaklyCloses
  }
  // “the drivers’ fault”: after s, z, x or a dropped g, and before another word, it is a possessive unless nothing else closes.
  if (wordBefore && isBlank(after) && isLetter(charAfterBlank(text, at + 1))) {
    const last = before | 32
    if (last === 115 || last === 122 || last === 120) return Facing.weaklyCloses
    if (last === 110 && (text.charCodeAt(at - 2) | 32) === 105) return Facing.weaklyCloses
  }
  return Facing.closes
}

function charAfterBlank(text: string, from: number): number {
  return from + 1 < text.length ? text.charCodeAt(from + 1) : 32
}

function isOpeningMark(c: number): boolean {
  return c === 34 || c === 0x201c || c === 0x201e || c === 0xab || c === 0xbb || c === 0x2018 || c === 0x2039
}

function opensWithSign(c: number): boolean {
  return (
    c === 0x2026 ||
    c === 91 ||
    c === 40 ||
    c === 46 ||
    c === 0x20ac ||
    c === 36 ||
    c === 163 ||
    c === 35 ||
    c === 64 ||
    c === 0xbf ||
    c === 0xa1 ||
    isOpeningMark(c) ||
    c >= 0xd800
  )
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
