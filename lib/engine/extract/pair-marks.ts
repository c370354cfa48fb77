import type { Span } from '../../types.ts'
import { isBlank, isDigit, isLetter } from '../level/character-classes.ts'
import { Mark, type Marks, Side } from './scan-marks.ts'

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
export type StrayMark = { at: number; rule: 'mark-not-closed' | 'mark-not-opened' | 'marks-too-deep' }

/** Systems of marks that can be open at the same time, each with the marks that close it. */
const System = {
  straight: 0,
  curly: 1,
  low: 2,
  guillemets: 3,
  invertedGuillemets: 4,
  sameCurly: 5,
  sameGuillemets: 6,
  corners: 7,
  backticks: 8,
  twoApostrophes: 9,
  commas: 10,
  angles: 11,
  invertedAngles: 12,
  singleCurly: 13,
  singleLow: 14,
  singleStraight: 15,
  backtick: 16,
  sameSingle: 17,
} as const
const systems = 18
const firstSingle = System.angles

/**
 * Quotations within quotations that are read. Every word is compared once for each that it lies in, so that a text of
 * marks that open and open would cost its square; people nest three, and a novel of letters five.
 */
export const deepest = 12

type Open = { system: number; pair: number; mark: number; carried: boolean }

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
  const { count, kind, at, length, side } = marks
  const spans: MarkedSpan[] = []
  const alive: boolean[] = []
  const stray: StrayMark[] = []
  const stack: Open[] = []
  const depth = new Int32Array(systems)
  const nextDouble = nextOf(marks, (k) => k >= Mark.straight && k < Mark.leftSingle)
  const closesLater = possessiveOrClose(marks)
  const inverted = guillemetsAreInverted(marks)
  let paragraphMark = 0
  let paragraphPair = 0

  const open = (system: number, i: number) => {
    const from = at[i]!
    spans.push({
      open: from,
      start: from + length[i]!,
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
  const pop = (): Open => {
    const top = stack.pop()!
    depth[top.system]!--
    return top
  }
  const close = (system: number, i: number) => {
    let top = pop()
    while (top.system !== system) {
      if (top.system < firstSingle) stray.push({ at: at[top.mark]!, rule: 'mark-not-closed' })
      top = pop()
    }
    const span = spans[top.pair]!
    span.end = at[i]!
    span.close = at[i]! + length[i]!
    alive[top.pair] = true
  }
  /** Closes the innermost open one of the systems named; false where none is open. */
  const closeInnermost = (candidates: readonly number[], i: number): boolean => {
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
    close(some, i)
    return true
  }

  const endParagraph = (end: number, breakMark: number) => {
    const firstPair = paragraphPair
    const firstMark = paragraphMark
    paragraphPair = spans.length
    paragraphMark = breakMark + 1
    if (stack.length === 0) return
    const bottom = stack.find((o) => o.system < firstSingle) ?? stack[0]!
    if (continues(text, marks, bottom, breakMark, nextDouble)) {
      while (stack[stack.length - 1] !== bottom) pop()
      while (stack.length > 1) {
        stack.shift()
      }
      depth.fill(0)
      depth[bottom.system] = 1
      bottom.carried = true
      return
    }
    if (
      bottom.system === System.straight &&
      !bottom.carried &&
      pairsBetterInTurn(marks, firstMark, breakMark, stack)
    ) {
      for (let p = firstPair; p < spans.length; p++) {
        const c = text.charCodeAt(spans[p]!.open)
        if (c === 34 || c === 0xff02) alive[p] = false
      }
      let first = -1
      for (let i = firstMark; i < breakMark; i++) {
        if (kind[i] !== Mark.straight) continue
        if (first < 0) first = i
        else {
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
      }
      paragraphPair = spans.length
      stack.length = 0
      depth.fill(0)
      return
    }
    recover(end, firstPair)
    stack.length = 0
    depth.fill(0)
  }

  /** Spans that nothing closes end with the paragraph, or before the next opening mark of double width. */
  const recover = (end: number, firstPair: number) => {
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
      if (side[mark] !== Side.opens || !endsAsSpan(text, span.start, limit)) continue
      span.end = limit
      span.close = limit
      span.unclosed = true
      alive[mine] = true
      limit = span.open
    }
  }

  for (let i = 0; i < count; i++) {
    const k = kind[i]!
    const s = side[i]!
    switch (k) {
      case Mark.lineBreak:
      case Mark.blankLine: {
        endParagraph(at[i]!, i)
        // The mark that re-opens at the start of the paragraph is no mark of its own.
        const carried = stack[0]
        if (carried && i + 1 < count && at[i + 1] === at[i]! + length[i]! && reopens(carried, kind[i + 1]!))
          i++
        break
      }
      case Mark.straight:
        if (isEmptyPair(text, marks, i)) {
          i++
          break
        }
        if (isInch(text, marks, i, depth[System.straight]!)) break
        if (depth[System.straight]! > 0 && s !== Side.opens) close(System.straight, i)
        else if (s === Side.closes) {
          if (
            !closeInnermost([System.curly, System.low, System.backticks, System.commas, System.sameCurly], i)
          ) {
            stray.push({ at: at[i]!, rule: 'mark-not-opened' })
          }
        } else if (s === Side.either && closeInnermost([System.low, System.commas], i)) break
        else open(System.straight, i)
        break
      case Mark.leftCurly:
        if (depth[System.low]! > 0 && s !== Side.opens) closeInnermost([System.low], i)
        else if (depth[System.commas]! > 0 && s !== Side.opens) close(System.commas, i)
        else if (s === Side.closes && closeInnermost([System.curly, System.straight], i)) break
        else if (s === Side.closes) stray.push({ at: at[i]!, rule: 'mark-not-opened' })
        else open(System.curly, i)
        break
      case Mark.rightCurly:
        if (s === Side.opens && depth[System.curly]! + depth[System.low]! + depth[System.sameCurly]! === 0) {
          open(System.sameCurly, i)
        } else if (
          closeInnermost([System.curly, System.low, System.sameCurly, System.straight, System.commas], i)
        )
          break
        else if (s === Side.either && nextDouble[i]! >= 0 && kind[nextDouble[i]!] === Mark.rightCurly) {
          open(System.sameCurly, i)
        } else stray.push({ at: at[i]!, rule: 'mark-not-opened' })
        break
      case Mark.low:
        open(System.low, i)
        break
      case Mark.leftGuillemet:
        if (depth[System.invertedGuillemets]! > 0 && s !== Side.opens) close(System.invertedGuillemets, i)
        else if (inverted && s === Side.closes) stray.push({ at: at[i]!, rule: 'mark-not-opened' })
        else open(System.guillemets, i)
        break
      case Mark.rightGuillemet:
        if (depth[System.guillemets]! > 0) close(System.guillemets, i)
        else if (depth[System.sameGuillemets]! > 0 && s !== Side.opens) close(System.sameGuillemets, i)
        else if (closeInnermost([System.low], i)) break
        else if (s !== Side.closes && inverted) {
          const next = nextDouble[i]!
          open(
            next >= 0 && kind[next] === Mark.rightGuillemet
              ? System.sameGuillemets
              : System.invertedGuillemets,
            i,
          )
        } else stray.push({ at: at[i]!, rule: 'mark-not-opened' })
        break
      case Mark.leftAngle:
        if (depth[System.invertedAngles]! > 0 && s !== Side.opens) close(System.invertedAngles, i)
        else if (s !== Side.closes) open(System.angles, i)
        break
      case Mark.rightAngle:
        if (depth[System.angles]! > 0) close(System.angles, i)
        else if (s === Side.opens) open(System.invertedAngles, i)
        break
      case Mark.cornerOpen:
        open(System.corners, i)
        break
      case Mark.cornerClose:
        if (!closeInnermost([System.corners], i)) stray.push({ at: at[i]!, rule: 'mark-not-opened' })
        break
      case Mark.backticks:
        if (s === Side.closes) {
          if (!closeInnermost([System.backticks], i)) break
        } else open(System.backticks, i)
        break
      case Mark.commas:
        open(System.commas, i)
        break
      case Mark.twoApostrophes:
        if (s === Side.either && depth[System.backticks]! + depth[System.twoApostrophes]! === 0) break
        if (s !== Side.opens && closeInnermost([System.backticks, System.twoApostrophes, System.commas], i))
          break
        if (s === Side.closes) {
          // ‘…’’: a single quotation that ends within another.
          if (!closesLater[i]) closeInnermost([System.singleCurly, System.singleStraight, System.backtick], i)
          break
        }
        open(System.twoApostrophes, i)
        break
      case Mark.leftSingle:
        if (depth[System.singleLow]! > 0 && s !== Side.opens) close(System.singleLow, i)
        else if (s === Side.opens || depth[System.singleCurly]! > 0) open(System.singleCurly, i)
        break
      case Mark.lowSingle:
        open(System.singleLow, i)
        break
      case Mark.rightSingle:
      case Mark.straightSingle:
        if (s === Side.opens) {
          if (k === Mark.straightSingle) {
            if (depth[System.singleCurly] === 0) open(System.singleStraight, i)
          } else if (depth[System.sameCurly]! > 0) open(System.sameSingle, i)
        } else if (s === Side.closes || !closesLater[i] || depth[System.singleCurly]! > 1) {
          closeInnermost(
            k === Mark.rightSingle
              ? [System.singleCurly, System.singleLow, System.sameSingle, System.singleStraight]
              : depth[System.singleCurly]! > 0 && closesLater[i]
                ? []
                : [System.singleStraight, System.backtick, System.singleCurly],
            i,
          )
        }
        break
      case Mark.backtick:
        if (s === Side.opens) open(System.backtick, i)
        break
    }
  }
  endParagraph(text.length, count)
  for (const { start, end } of blocks) {
    spans.push({ open: start, start, end, close: end, parent: -1, single: false, unclosed: false })
    alive.push(true)
  }
  return { spans: nest(text, spans, alive, stray), stray }
}

/** For each mark the next one that `wanted` names before a blank line; -1 where there is none. */
function nextOf(marks: Marks, wanted: (kind: number) => boolean): Int32Array {
  const next = new Int32Array(marks.count)
  let seen = -1
  for (let i = marks.count - 1; i >= 0; i--) {
    next[i] = seen
    const k = marks.kind[i]!
    if (k === Mark.blankLine) seen = -1
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
    if (k <= Mark.lineBreak) closes = 0
    else if (k === Mark.twoApostrophes) later[i] = closes
    else if (k >= Mark.leftSingle) {
      later[i] = closes
      if (marks.side[i] === Side.opens) closes = 0
      else if (marks.side[i] === Side.closes) closes = 1
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
    if (k !== Mark.leftGuillemet && k !== Mark.rightGuillemet) continue
    if (first === 0) first = k
    if (marks.side[i] === Side.opens) {
      if (k === Mark.rightGuillemet) right++
      else left++
    } else if (marks.side[i] === Side.closes) {
      if (k === Mark.rightGuillemet) left++
      else right++
    }
  }
  return right === left ? first === Mark.rightGuillemet : right > left
}

/** Whether a mark at the start of a paragraph re-opens what is open. French papers repeat « or ». */
function reopens(open: Open, kind: number): boolean {
  switch (open.system) {
    case System.straight:
      return kind === Mark.straight
    case System.curly:
      return kind === Mark.leftCurly
    case System.low:
      return kind === Mark.low
    case System.guillemets:
      return kind === Mark.leftGuillemet || kind === Mark.rightGuillemet
    case System.invertedGuillemets:
    case System.sameGuillemets:
      return kind === Mark.rightGuillemet
    case System.sameCurly:
      return kind === Mark.rightCurly
    case System.corners:
      return kind === Mark.cornerOpen
    case System.backticks:
      return kind === Mark.backticks
    case System.twoApostrophes:
      return kind === Mark.twoApostrophes
    case System.commas:
      return kind === Mark.commas
    case System.singleCurly:
      return kind === Mark.leftSingle
    default:
      return false
  }
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
    return marks.side[after] !== Side.closes && !endsWithAttribution(text, marks.at[breakMark]!)
  }
  if (marks.kind[breakMark] === Mark.blankLine || open.system >= firstSingle) return false
  const next = nextDouble[breakMark]!
  if (next < 0 || marks.side[next] === Side.opens) return false
  const kind = marks.kind[next]!
  switch (open.system) {
    case System.straight:
      return kind === Mark.straight && marks.side[next] === Side.closes
    case System.curly:
    case System.sameCurly:
      return kind === Mark.rightCurly
    case System.low:
      return kind === Mark.leftCurly || kind === Mark.rightCurly || kind === Mark.straight
    case System.guillemets:
      return kind === Mark.rightGuillemet
    case System.invertedGuillemets:
      return kind === Mark.leftGuillemet
    case System.corners:
      return kind === Mark.cornerClose
    case System.backticks:
      return kind === Mark.twoApostrophes
    default:
      return false
  }
}

/** Code units looked at before a paragraph's end for “, said Ray Cole.” */
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
    if (marks.kind[i] !== Mark.straight) continue
    const s = marks.side[i]
    if (n % 2 === 0 ? s === Side.closes : s === Side.opens) wrong++
    n++
  }
  let left = 0
  for (const o of stack) if (o.system === System.straight) left++
  return n >= 2 && n % 2 === 0 && wrong < left
}

/** `""` with nothing in it and nothing on it. */
function isEmptyPair(text: string, marks: Marks, i: number): boolean {
  const here = marks.at[i]!
  if (i + 1 >= marks.count || marks.kind[i + 1] !== Mark.straight || marks.at[i + 1] !== here + 1)
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
    next < marks.count && marks.kind[next] === Mark.straight && marks.side[next] === Side.closes
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
