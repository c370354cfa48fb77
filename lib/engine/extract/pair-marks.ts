import type { Span } from '../../types.ts'
import { isBlank, isDigit, isLetter } from '../level/character-classes.ts'
import { firstSingle, type MarkRule, markRules, overBreaks, System } from './mark-systems.ts'
import { Facing, MarkKind, type Marks } from './scan-marks.ts'

/** Words between two marks. UTF-16; `open`…`close` is with the marks, `start`…`end` without marks and blanks. */
export type MarkedSpan = {
  open: number
  start: number
  end: number
  close: number
  /** Index of the span it lies in; -1 where it lies in none. */
  parent: number
  /** Marks of single width: ‘ ’ ' ‹ ›. */
  single: boolean
  /** No closing mark was found; the span ends with its paragraph, or before the next opening mark. */
  unclosed: boolean
}

/** A mark that belongs to no span. */
type StrayMark = { at: number; rule: 'mark-not-closed' | 'mark-not-opened' | 'marks-too-deep' }

/** Marks that are read by what is open and what follows, each by a function of its own; gives the last mark it read. */
const irregular = new Map<number, (pairing: Pairing, i: number) => number>([
  [MarkKind.straight, readStraight],
  [MarkKind.rightCurly, readRightCurly],
  [MarkKind.leftGuillemet, readLeftGuillemet],
  [MarkKind.rightGuillemet, readRightGuillemet],
  [MarkKind.twoApostrophes, readTwoApostrophes],
  [MarkKind.leftSingle, readLeftSingle],
  [MarkKind.rightSingle, readApostrophe],
  [MarkKind.straightSingle, readApostrophe],
])

/**
 * Quotations within quotations that are read. Every word is compared once for each that it lies in, so that a text of
 * marks that open and open would cost its square; people nest three, and a novel of letters five.
 */
export const deepest = 12

type Open = { system: number; pair: number; mark: number; carried: boolean }

/** What is read so far, and what is open. */
type Pairing = {
  text: string
  marks: Marks
  spans: MarkedSpan[]
  /** Whether each span is one: it was closed, or ends with its paragraph. */
  alive: boolean[]
  stray: StrayMark[]
  stack: Open[]
  /** How many of each system are open. */
  depth: Int32Array
  nextDouble: Int32Array
  closesLater: Uint8Array
  inverted: boolean
  /** First mark and first span of the paragraph. */
  paragraphMark: number
  paragraphPair: number
}

/**
 * Pairs of marks, and block quotations, with their nesting, in order of opening. One pass with a stack, paragraph by paragraph:
 * a mark that re-opens at the start of a paragraph continues what is open; what is not closed ends with its paragraph.
 * Every mark is pushed and popped at most once, so that time is linear whatever the text.
 */
export function pairMarks(
  text: string,
  marks: Marks,
  blocks: readonly Span[],
): { spans: MarkedSpan[]; stray: StrayMark[] } {
  const pairing: Pairing = {
    text,
    marks,
    spans: [],
    alive: [],
    stray: [],
    stack: [],
    depth: new Int32Array(Object.keys(System).length),
    nextDouble: nextOf(marks, (k) => k >= MarkKind.straight && k < MarkKind.leftSingle),
    closesLater: possessiveOrClose(marks),
    inverted: guillemetsAreInverted(marks),
    paragraphMark: 0,
    paragraphPair: 0,
  }
  for (let i = 0; i < marks.count; i++) {
    const kind = marks.kind[i]!
    if (kind === MarkKind.lineBreak || kind === MarkKind.blankLine) i = readBreak(pairing, i)
    else {
      const step = markRules.get(kind)
      if (step) take(pairing, i, step)
      else i = irregular.get(kind)!(pairing, i)
    }
  }
  endParagraph(pairing, text.length, marks.count)
  const { spans, alive, stray } = pairing
  for (const { start, end } of blocks) {
    spans.push({ open: start, start, end, close: end, parent: -1, single: false, unclosed: false })
    alive.push(true)
  }
  return { spans: nest(text, spans, alive, stray), stray }
}

const none: readonly number[] = []

function take(pairing: Pairing, i: number, step: MarkRule): void {
  const { closes = none, unlessOpening = none, whenClosing = none, opens, from = none, told } = step
  const side = pairing.marks.side[i]!
  const closed =
    closeInnermost(pairing, closes, i) ||
    (side !== Facing.opens && closeFirst(pairing, unlessOpening, i)) ||
    (side === Facing.closes && closeInnermost(pairing, whenClosing, i))
  if (closed) return
  if (opens !== undefined && from.includes(side)) push(pairing, opens, i)
  else if (told) tell(pairing, i)
}

/** Opens a system with mark `i`. */
function push({ marks, spans, alive, stack, depth }: Pairing, system: number, i: number): void {
  const from = marks.at[i]!
  spans.push({
    open: from,
    start: from + marks.length[i]!,
    end: -1,
    close: -1,
    parent: -1,
    single: system >= firstSingle,
    unclosed: false,
  })
  alive.push(false)
  stack.push({ system, pair: spans.length - 1, mark: i, carried: false })
  depth[system]!++
}

function pop({ stack, depth }: Pairing): Open {
  const top = stack.pop()!
  depth[top.system]!--
  return top
}

/** Closes the innermost open one of a system that is open, and gives up what was opened within it. */
function close(pairing: Pairing, system: number, i: number): void {
  const { marks, stray, spans, alive } = pairing
  let top = pop(pairing)
  while (top.system !== system) {
    if (top.system < firstSingle) stray.push({ at: marks.at[top.mark]!, rule: 'mark-not-closed' })
    top = pop(pairing)
  }
  const span = spans[top.pair]!
  span.end = marks.at[i]!
  span.close = marks.at[i]! + marks.length[i]!
  alive[top.pair] = true
}

/** Closes the first of the systems named that is open; false where none is. */
function closeFirst(pairing: Pairing, candidates: readonly number[], i: number): boolean {
  const open = candidates.find((system) => pairing.depth[system]! > 0)
  if (open !== undefined) close(pairing, open, i)
  return open !== undefined
}

/** Closes the innermost open one of the systems named; false where none is open. */
function closeInnermost(pairing: Pairing, candidates: readonly number[], i: number): boolean {
  const { depth, stack } = pairing
  let some = -1
  let more = false
  for (const system of candidates) {
    if (depth[system]! > 0) {
      more = some >= 0
      some = system
    }
  }
  if (some < 0) return false
  if (more) {
    // Amortised: what is walked over here is popped by `close`.
    let k = stack.length - 1
    while (!candidates.includes(stack[k]!.system)) k--
    some = stack[k]!.system
  }
  close(pairing, some, i)
  return true
}

/** Mark `i` closes nothing. */
function tell({ stray, marks }: Pairing, i: number): void {
  stray.push({ at: marks.at[i]!, rule: 'mark-not-opened' })
}

function readBreak(pairing: Pairing, i: number): number {
  const { marks, stack } = pairing
  endParagraph(pairing, marks.at[i]!, i)
  // The mark that re-opens at the start of the paragraph is no mark of its own.
  const carried = stack[0]
  const follows = i + 1 < marks.count && marks.at[i + 1] === marks.at[i]! + marks.length[i]!
  return carried && follows && reopens(carried, marks.kind[i + 1]!) ? i + 1 : i
}

function readStraight(pairing: Pairing, i: number): number {
  const { text, marks, depth } = pairing
  const side = marks.side[i]!
  if (isEmptyPair(text, marks, i)) return i + 1
  if (isInch(text, marks, i, depth[System.straight]!)) return i
  if (depth[System.straight]! > 0 && side !== Facing.opens) close(pairing, System.straight, i)
  else if (side === Facing.closes) {
    const others = [System.curly, System.low, System.backticks, System.commas, System.sameCurly]
    if (!closeInnermost(pairing, others, i)) tell(pairing, i)
  } else if (side !== Facing.either || !closeInnermost(pairing, [System.low, System.commas], i))
    push(pairing, System.straight, i)
  return i
}

function readRightCurly(pairing: Pairing, i: number): number {
  const { marks, depth, nextDouble } = pairing
  const side = marks.side[i]!
  const open = depth[System.curly]! + depth[System.low]! + depth[System.sameCurly]!
  const closed = [System.curly, System.low, System.sameCurly, System.straight, System.commas]
  if (side === Facing.opens && open === 0) push(pairing, System.sameCurly, i)
  else if (!closeInnermost(pairing, closed, i)) {
    // The same mark again before the paragraph ends: this one opens.
    if (side === Facing.either && marks.kind[nextDouble[i]!] === MarkKind.rightCurly)
      push(pairing, System.sameCurly, i)
    else tell(pairing, i)
  }
  return i
}

function readLeftGuillemet(pairing: Pairing, i: number): number {
  const { marks, depth, inverted } = pairing
  const side = marks.side[i]!
  if (depth[System.invertedGuillemets]! > 0 && side !== Facing.opens)
    close(pairing, System.invertedGuillemets, i)
  else if (inverted && side === Facing.closes) tell(pairing, i)
  else push(pairing, System.guillemets, i)
  return i
}

function readRightGuillemet(pairing: Pairing, i: number): number {
  const { marks, depth, inverted, nextDouble } = pairing
  const side = marks.side[i]!
  if (depth[System.guillemets]! > 0) close(pairing, System.guillemets, i)
  else if (depth[System.sameGuillemets]! > 0 && side !== Facing.opens)
    close(pairing, System.sameGuillemets, i)
  else if (!closeInnermost(pairing, [System.low], i)) {
    const again = marks.kind[nextDouble[i]!] === MarkKind.rightGuillemet
    if (side === Facing.closes || !inverted) tell(pairing, i)
    else push(pairing, again ? System.sameGuillemets : System.invertedGuillemets, i)
  }
  return i
}

function readTwoApostrophes(pairing: Pairing, i: number): number {
  const { marks, depth, closesLater } = pairing
  const side = marks.side[i]!
  if (side === Facing.either && depth[System.backticks]! + depth[System.twoApostrophes]! === 0) return i
  const closed = [System.backticks, System.twoApostrophes, System.commas]
  if (side !== Facing.opens && closeInnermost(pairing, closed, i)) return i
  if (side !== Facing.closes) push(pairing, System.twoApostrophes, i)
  else if (!closesLater[i]) {
    // ‘…’’: a single quotation that ends within another.
    closeInnermost(pairing, [System.singleCurly, System.singleStraight, System.backtick], i)
  }
  return i
}

function readLeftSingle(pairing: Pairing, i: number): number {
  const { marks, depth } = pairing
  const side = marks.side[i]!
  if (depth[System.singleLow]! > 0 && side !== Facing.opens) close(pairing, System.singleLow, i)
  else if (side === Facing.opens || depth[System.singleCurly]! > 0) push(pairing, System.singleCurly, i)
  return i
}

/** ’ or ': opens, closes, or is a possessive where a surer mark closes later. */
function readApostrophe(pairing: Pairing, i: number): number {
  const { marks, depth, closesLater } = pairing
  const side = marks.side[i]!
  const straight = marks.kind[i] === MarkKind.straightSingle
  if (side === Facing.opens) {
    if (straight && depth[System.singleCurly] === 0) push(pairing, System.singleStraight, i)
    else if (!straight && depth[System.sameCurly]! > 0) push(pairing, System.sameSingle, i)
    return i
  }
  if (side !== Facing.closes && closesLater[i] && depth[System.singleCurly]! <= 1) return i
  if (!straight) {
    const closed = [System.singleCurly, System.singleLow, System.sameSingle, System.singleStraight]
    closeInnermost(pairing, closed, i)
  } else if (depth[System.singleCurly] === 0 || !closesLater[i])
    closeInnermost(pairing, [System.singleStraight, System.backtick, System.singleCurly], i)
  return i
}

/** Ends a paragraph before mark `breakMark`: what is open goes on in the next, is paired in turn, or ends here. */
function endParagraph(pairing: Pairing, end: number, breakMark: number): void {
  const { text, marks, stack, depth, nextDouble } = pairing
  const firstPair = pairing.paragraphPair
  const firstMark = pairing.paragraphMark
  pairing.paragraphPair = pairing.spans.length
  pairing.paragraphMark = breakMark + 1
  if (stack.length === 0) return
  const bottom = stack.find((open) => open.system < firstSingle) ?? stack[0]!
  const goesOn = continues(text, marks, bottom, breakMark, nextDouble)
  if (goesOn) bottom.carried = true
  else if (
    bottom.system === System.straight &&
    !bottom.carried &&
    pairsBetterInTurn(marks, firstMark, breakMark, stack)
  )
    pairInTurn(pairing, firstMark, breakMark, firstPair)
  else recover(pairing, end, firstPair)
  stack.length = 0
  depth.fill(0)
  if (!goesOn) return
  stack.push(bottom)
  depth[bottom.system] = 1
}

/** Straight marks of a paragraph paired first with second, third with fourth, whichever way they face. */
function pairInTurn(pairing: Pairing, firstMark: number, breakMark: number, firstPair: number): void {
  const { text, marks, spans, alive } = pairing
  const { kind, at } = marks
  for (let p = firstPair; p < spans.length; p++) {
    const c = text.charCodeAt(spans[p]!.open)
    if (c === 34 || c === 0xff02) alive[p] = false
  }
  let first = -1
  for (let i = firstMark; i < breakMark; i++) {
    if (kind[i] !== MarkKind.straight) continue
    if (first < 0) {
      first = i
      continue
    }
    spans.push({
      open: at[first]!,
      start: at[first]! + 1,
      end: at[i]!,
      close: at[i]! + 1,
      parent: -1,
      single: false,
      unclosed: false,
    })
    alive.push(true)
    first = -1
  }
  pairing.paragraphPair = spans.length
}

/** Spans that nothing closes end with the paragraph, or before the next opening mark of double width. */
function recover({ text, marks, spans, alive, stray, stack }: Pairing, end: number, firstPair: number): void {
  let limit = end
  let pair = spans.length - 1
  for (let k = stack.length - 1; k >= 0; k--) {
    const { system, pair: mine, mark } = stack[k]!
    for (; pair > mine && pair >= firstPair; pair--) {
      const other = spans[pair]!
      if (alive[pair] && !other.single) limit = other.open
    }
    const span = spans[mine]!
    const wanted =
      system < firstSingle || (system === System.singleCurly && opensStatement(text, marks, mark))
    if (!wanted) continue
    stray.push({ at: span.open, rule: 'mark-not-closed' })
    if (marks.side[mark] !== Facing.opens || !endsAsSpan(text, span.start, limit)) continue
    span.end = limit
    span.close = limit
    span.unclosed = true
    alive[mine] = true
    limit = span.open
  }
}

/** For each mark the next one that `wanted` names before a blank line; -1 where there is none. */
function nextOf(marks: Marks, wanted: (kind: number) => boolean): Int32Array {
  const next = new Int32Array(marks.count)
  let seen = -1
  for (let i = marks.count - 1; i >= 0; i--) {
    next[i] = seen
    const k = marks.kind[i]!
    if (k === MarkKind.blankLine) seen = -1
    else if (wanted(k)) seen = i
  }
  return next
}

/**
 * For each single mark that may be a possessive: whether a surer closing mark comes before the next opening one
 * in its paragraph. Then it is a possessive.
 */
function possessiveOrClose(marks: Marks): Uint8Array {
  const later = new Uint8Array(marks.count)
  let closes = 0
  for (let i = marks.count - 1; i >= 0; i--) {
    const k = marks.kind[i]!
    if (k <= MarkKind.lineBreak) closes = 0
    else if (k === MarkKind.twoApostrophes) later[i] = closes
    else if (k >= MarkKind.leftSingle) {
      later[i] = closes
      if (marks.side[i] === Facing.opens) closes = 0
      else if (marks.side[i] === Facing.closes) closes = 1
    }
  }
  return later
}

/** German and Danish »…« rather than French and Swiss «…», by which of the two faces words more often. */
function guillemetsAreInverted(marks: Marks): boolean {
  let right = 0
  let left = 0
  let first = 0
  for (let i = 0; i < marks.count; i++) {
    const k = marks.kind[i]
    if (k !== MarkKind.leftGuillemet && k !== MarkKind.rightGuillemet) continue
    if (first === 0) first = k
    if (marks.side[i] === Facing.opens) {
      if (k === MarkKind.rightGuillemet) right++
      else left++
    } else if (marks.side[i] === Facing.closes) {
      if (k === MarkKind.rightGuillemet) left++
      else right++
    }
  }
  return right === left ? first === MarkKind.rightGuillemet : right > left
}

/** Whether a mark at the start of a paragraph re-opens what is open. */
function reopens({ system }: Open, kind: number): boolean {
  return overBreaks.get(system)?.reopenedBy.includes(kind) === true
}

/**
 * Whether what is open at the end of a paragraph goes on in the next: the next one opens anew with the same mark, or
 * (across a line break, as in wrapped text and verse) the next mark closes.
 */
function continues(
  text: string,
  marks: Marks,
  open: Open,
  breakMark: number,
  nextDouble: Int32Array,
): boolean {
  if (breakMark >= marks.count) return false
  const after = breakMark + 1
  const from = marks.at[breakMark]! + marks.length[breakMark]!
  if (after < marks.count && marks.at[after] === from && reopens(open, marks.kind[after]!)) {
    return marks.side[after] !== Facing.closes && !endsWithAttribution(text, marks.at[breakMark]!)
  }
  if (marks.kind[breakMark] === MarkKind.blankLine || open.system >= firstSingle) return false
  const next = nextDouble[breakMark]!
  if (next < 0 || marks.side[next] === Facing.opens) return false
  if (open.system === System.straight && marks.side[next] !== Facing.closes) return false
  return overBreaks.get(open.system)?.goesOnUntil.includes(marks.kind[next]!) === true
}

/** Code units looked at before a paragraph's end for “, said Jim Tate.” */
const attributionTail = 60
const attributionAtEnd =
  /[,?!] (?:said|says|added|sagte|erklärte|a déclaré|dijo|disse|ha detto|zei|sade) (?:\p{Lu}[\p{L}.'’-]*[ .]*){1,4}$/u

/** A paragraph that ends by naming the speaker has lost its closing mark: the next one opens something new. */
function endsWithAttribution(text: string, end: number): boolean {
  return attributionAtEnd.test(text.slice(Math.max(0, end - attributionTail), end).trimEnd())
}

/**
 * Straight marks pair in turn where blanks stand on the wrong side of them (`he said "no "and left`): where fewer
 * marks face the wrong way in turn than the stack leaves open.
 */
function pairsBetterInTurn(marks: Marks, from: number, to: number, stack: Open[]): boolean {
  let n = 0
  let wrong = 0
  for (let i = from; i < to; i++) {
    if (marks.kind[i] !== MarkKind.straight) continue
    const s = marks.side[i]
    if (n % 2 === 0 ? s === Facing.closes : s === Facing.opens) wrong++
    n++
  }
  let left = 0
  for (const o of stack) if (o.system === System.straight) left++
  return n >= 2 && n % 2 === 0 && wrong < left
}

/** `""` with nothing in it and nothing on it. */
function isEmptyPair(text: string, marks: Marks, i: number): boolean {
  const here = marks.at[i]!
  if (i + 1 >= marks.count || marks.kind[i + 1] !== MarkKind.straight || marks.at[i + 1] !== here + 1)
    return false
  const before = here > 0 ? text.charCodeAt(here - 1) : 32
  const after = here + 2 < text.length ? text.charCodeAt(here + 2) : 32
  return isBlank(before) && !isLetter(after) && !isDigit(after)
}

/**
 * `34" belt`, `6'2"`: a straight mark after a digit that closes nothing, or after which the sentence goes on and
 * another mark closes.
 */
function isInch(text: string, marks: Marks, i: number, open: number): boolean {
  const here = marks.at[i]!
  if (here === 0 || !isDigit(text.charCodeAt(here - 1))) return false
  if (open === 0) return true
  let k = here - 1
  while (k > 0 && isDigit(text.charCodeAt(k)) && here - k < 4) k--
  const c = text.charCodeAt(k)
  const feet = (c === 39 || c === 0x2019 || c === 0x2032) && k > 0 && isDigit(text.charCodeAt(k - 1))
  const next = i + 1
  const closedLater =
    next < marks.count && marks.kind[next] === MarkKind.straight && marks.side[next] === Facing.closes
  if (feet) return closedLater
  return closedLater && isLetter(text.charCodeAt(here + 2))
}

/** ‘ at the start of a paragraph or after a colon opens a statement even where nothing closes it. */
function opensStatement(text: string, marks: Marks, i: number): boolean {
  const here = marks.at[i]!
  let k = here - 1
  while (k >= 0 && text.charCodeAt(k) === 32) k--
  const c = k >= 0 ? text.charCodeAt(k) : 10
  return (c === 10 || c === 58) && isLetter(text.charCodeAt(here + 1))
}

/** A span that nothing closes must have words. */
function endsAsSpan(text: string, start: number, end: number): boolean {
  for (let i = start; i < end && i < start + 80; i++) if (isLetter(text.charCodeAt(i))) return true
  return false
}

/** Whether marks hold all of a block quotation, but for a full stop. */
function isWhole(text: string, block: MarkedSpan, span: MarkedSpan): boolean {
  if (block.open !== block.start || span.open !== block.open) return false
  return block.close - span.close < 3 && !isLetter(text.charCodeAt(block.close - 1))
}

/** Whether the words of one span hold all of another, marks included: a block may begin on the mark that opens before it. */
function holds(outer: MarkedSpan, inner: MarkedSpan): boolean {
  return outer.start <= inner.open && inner.close <= outer.end
}

/**
 * Marked spans in order with their parents, trimmed of blanks; empty ones and ones that cross another are left out, and
 * with a word about it those that lie too deep.
 */
function nest(text: string, spans: MarkedSpan[], alive: boolean[], stray: StrayMark[]): MarkedSpan[] {
  const kept: MarkedSpan[] = []
  let ordered = true
  for (let p = 0; p < spans.length; p++) {
    if (!alive[p]) continue
    const span = spans[p]!
    while (span.start < span.end && isBlank(text.charCodeAt(span.start))) span.start++
    while (span.end > span.start && isBlank(text.charCodeAt(span.end - 1))) span.end--
    if (span.unclosed) span.close = span.end
    if (span.start >= span.end) continue
    if (kept.length > 0 && kept[kept.length - 1]!.open >= span.open) ordered = false
    kept.push(span)
  }
  if (!ordered) kept.sort((a, b) => a.open - b.open || b.close - a.close || a.start - b.start)
  const nested: MarkedSpan[] = []
  const stack: number[] = []
  for (const span of kept) {
    while (stack.length > 0 && nested[stack[stack.length - 1]!]!.close <= span.open) stack.pop()
    const parent = stack.length > 0 ? stack[stack.length - 1]! : -1
    if (parent >= 0 && nested[parent]!.close < span.close) continue
    if (parent >= 0 && isWhole(text, nested[parent]!, span)) {
      // A block quotation that also stands in marks is one quotation: that of the marks.
      span.parent = nested[parent]!.parent
      nested[parent] = span
      continue
    }
    if (parent >= 0 && !holds(nested[parent]!, span)) continue
    if (stack.length === deepest) {
      stray.push({ at: span.open, rule: 'marks-too-deep' })
      continue
    }
    span.parent = parent
    stack.push(nested.length)
    nested.push(span)
  }
  return nested
}
