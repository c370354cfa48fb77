import type { Code, Construct, Effects, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { FilePlace } from './messages.ts'

/**
 * Marks of Markdown that one paragraph may have. The parser's time grows with their square: a thousand cost a tenth of a
 * second, and 250 links have as many.
 */
const mostMarks = 1000

/**
 * Times that the parser may read a paragraph. A mark that opens and is not closed makes it read on to the end, and begin
 * again behind the mark; ordinary prose is read about twice.
 */
const mostReadings = 20
/** Characters of a paragraph that may be read again whatever its length. */
const freeReadings = 50_000

/** Lines of a paragraph that may end in spaces: at each the parser makes room among all that follow. */
const mostSpacedLines = 5000

/** Lines of a paragraph that may continue a block quotation or a list without its mark: each is sought from the first on. */
const mostLazyLines = 500

/** Addresses and notes that a file may define. Each is compared with all before it, and with each pair of brackets. */
const mostDefinitions = 5000

/** Why a text is not read, with the limit and the place where it is passed. */
export type Refused = {
  rule:
    | 'too-deep'
    | 'too-many-marks'
    | 'marks-left-open'
    | 'too-many-spaced-lines'
    | 'too-many-lazy-lines'
    | 'too-many-definitions'
    | 'table-too-large'
    | 'references-too-long'
  place: FilePlace
  limit: number
}

/** Thrown out of the parser, which has no other way to be stopped. */
export class Stopped extends Error {
  constructor(readonly refused: Refused) {
    super(refused.rule)
  }
}

function stop(context: TokenizeContext, rule: Refused['rule'], limit: number): never {
  const { line, column } = context.now()
  throw new Stopped({ rule, limit, place: { line, column } })
}

/** Stops the parser where a text has what would take it more than linear time. */
export function limitParser(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    {
      text: limitText(),
      flow: { null: limitLazyLines() },
      contentInitial: { ['['.charCodeAt(0)]: limitDefinitions },
    },
  ]
}

/** What the parser has read of a paragraph from its first mark on. */
type Reading = { from: number; marks: number; steps: number; furthest: number; brackets: number[] }

function limitText(): Record<number, Construct> {
  const readings = new WeakMap<TokenizeContext, Reading>()
  const count: Construct = {
    name: 'limitText',
    tokenize(effects, _, nok) {
      return (code) => {
        const reading = readings.get(this) ?? follow(this, effects)
        readings.set(this, reading)
        const at = this.now().offset
        // Before a bracket that closes, the parser looks at all words from the one that opens.
        if (code === '['.charCodeAt(0)) reading.brackets.push(at)
        else if (code === ']'.charCodeAt(0)) reading.steps += at - (reading.brackets.pop() ?? at)
        if (++reading.marks > mostMarks) stop(this, 'too-many-marks', mostMarks)
        if (reading.steps > freeReadings + mostReadings * (reading.furthest - reading.from))
          stop(this, 'marks-left-open', mostReadings)
        return nok(code)
      }
    },
  }
  const text = Object.fromEntries([...'!&*:<[]_~'].map((mark) => [mark.charCodeAt(0), count]))
  text['`'.charCodeAt(0)] = { ...count, previous: isRunBeginning }
  const countSpaced = limitSpacedLines()
  for (const lineEnding of [-5, -4, -3]) text[lineEnding] = countSpaced
  return text
}

function limitSpacedLines(): Construct {
  const isSpace = (code: Code) => code === ' '.charCodeAt(0) || code === -2 || code === -1
  const lines = new WeakMap<TokenizeContext, number>()
  return {
    name: 'limitSpacedLines',
    tokenize(_, __, nok) {
      return (code) => {
        const spaced = (lines.get(this) ?? 0) + (isSpace(this.previous) ? 1 : 0)
        lines.set(this, spaced)
        if (spaced > mostSpacedLines) stop(this, 'too-many-spaced-lines', mostSpacedLines)
        return nok(code)
      }
    },
  }
}

/** Counts from here on what the parser reads of a paragraph, again and again or not. */
function follow(context: TokenizeContext, effects: Effects): Reading {
  const from = context.now().offset
  const reading: Reading = { from, marks: 0, steps: 0, furthest: from, brackets: [] }
  const consume = effects.consume
  effects.consume = (code) => {
    consume(code)
    reading.steps++
    reading.furthest = Math.max(reading.furthest, context.now().offset)
  }
  return reading
}

/**
 * Whether a backtick that follows `previous` begins a run. A construct that may stand anywhere would stop the parser
 * inside a run, and code would begin there: “`` a `” has none.
 */
function isRunBeginning(this: TokenizeContext, previous: number | null): boolean {
  return previous !== '`'.charCodeAt(0) || this.events.at(-1)?.[1].type === 'characterEscape'
}

/** Looks at the beginning of each block, and of each line that might end one. */
function limitLazyLines(): Construct {
  const lazyLines = new WeakMap<TokenizeContext['parser'], number>()
  return {
    name: 'limitLazyLines',
    tokenize(_, __, nok) {
      return (code) => {
        const { parser } = this
        if (!this.interrupt) lazyLines.set(parser, 0)
        else if (parser.lazy[this.now().line]) {
          const lines = (lazyLines.get(parser) ?? 0) + 1
          lazyLines.set(parser, lines)
          if (lines > mostLazyLines) stop(this, 'too-many-lazy-lines', mostLazyLines)
        }
        return nok(code)
      }
    },
  }
}

const limitDefinitions: Construct = {
  name: 'limitDefinitions',
  tokenize(_, __, nok) {
    return (code) => {
      if (this.parser.defined.length >= mostDefinitions) stop(this, 'too-many-definitions', mostDefinitions)
      return nok(code)
    }
  },
}
