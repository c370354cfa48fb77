import { sharedRange } from '../../spans.ts'
import { type Aligner, type LocalAlignment, nearCredit, stemCredit, type WordPair } from './align-locally.ts'
import { alignLong } from './align-long.ts'
import type { Chain } from './chains.ts'
import {
  type Corpus,
  type CorpusSource,
  firstWordAt,
  isSpoken,
  type Seat,
  type Statement,
  weightOf,
} from './corpus.ts'
import { decide, type Evidence, nearMissFrom, scoreOf } from './decide.ts'
import { partsInCommon, type SeatPair } from './parts-in-common.ts'
import { trimEnds } from './trim-ends.ts'
import { wholeWords } from './whole-words.ts'

/** Two places that carry the same words, one at least in somebody's statement. */
export type StatementLink = {
  a: Seat
  b: Seat
  /** All words between the ends are the same, one by one. */
  verbatim: boolean
  evidence: Evidence
  score: number
  rule: string
  accepted: boolean
  /** Of a translation: what of `a` it was told by. */
  shared?: string[]
  /** What the places have in common, one after the other, where much that is not in common parts it. */
  parts?: SeatPair[]
}

/** Words looked at on both sides of where the chain lets the other end of a statement fall. */
const slack = 8
/** Weight that a chain without a run of words must have before running text around it is aligned. */
const leastOutside = 1.5
/** Longer statements, as the product of their words, are aligned on anchors: two of 2,000 words each. */
const mostCells = 4_000_000
/** A second block, out of order, counts from this mass on: two telling words. */
const leastSecondBlock = 1.2
/** Share of the weight which blocks span together that they must have in common; lower joins what is far off by chance. */
const leastCrossedDensity = 0.5
/** From this mass on a second block counts however far off it stands: four telling words are no accident. */
const farSecondBlock = 2.4

/**
 * Verifies chains that touch a statement: the statement against the statement it touches on the other side, else
 * against the running text around the chain. Each pair is aligned once.
 */
export function matchStatements(corpus: Corpus, chains: readonly Chain[], aligner: Aligner): StatementLink[] {
  const links: StatementLink[] = []
  const done = new Set<string>()
  for (const chain of chains) {
    const isLight = chain.mass < leastOutside && chain.runs === 0
    const inEarlier = touched(corpus, chain.earlier, chain.earlierFrom, chain.earlierTo)
    if (isLight && inEarlier.length === 0) continue
    const inLater = touched(corpus, chain.later, chain.laterFrom, chain.laterTo)
    for (const a of inEarlier) {
      for (const b of inLater) {
        if (!a.speech && !b.speech) continue
        pair(a, b)
      }
    }
    if (isLight) continue
    for (const a of inEarlier) {
      if (a.speech && !covers(inLater, chain.laterFrom, chain.laterTo)) {
        seek(a, chain.earlierFrom, chain.earlierTo, chain.later, chain.laterFrom, chain.laterTo)
      }
    }
    for (const b of inLater) {
      if (b.speech && !covers(inEarlier, chain.earlierFrom, chain.earlierTo)) {
        seek(b, chain.laterFrom, chain.laterTo, chain.earlier, chain.earlierFrom, chain.earlierTo)
      }
    }
  }
  return links

  function once(key: string): boolean {
    if (done.has(key)) return false
    done.add(key)
    return true
  }

  function pair(a: Statement, b: Statement): void {
    if (once(`${a.from}.${a.to}|${b.from}.${b.to}`)) push(alignStatements(corpus, a, b, aligner))
  }

  function push(link: StatementLink | null): void {
    if (link && (link.accepted || link.score >= nearMissFrom)) links.push(link)
  }

  function seek(
    statement: Statement,
    from: number,
    to: number,
    source: number,
    hitFrom: number,
    hitTo: number,
  ) {
    const other = corpus.sources[source]!
    const before = Math.max(0, from - statement.from)
    const after = Math.max(0, statement.to - 1 - to)
    const [freeFrom, freeTo] = runningAround(other, hitFrom, hitTo)
    const windowFrom = Math.max(freeFrom, hitFrom - before - slack - (before >> 2))
    const windowTo = Math.min(freeTo, hitTo + 1 + after + slack + (after >> 2))
    if (!isWorth(corpus, statement, other, windowFrom, windowTo, aligner)) return
    const found = align(corpus, statement.from, statement.to, windowFrom, windowTo, aligner)
    if (!found) return
    const key = `${statement.from}.${statement.to}>${found.bFrom}.${found.bTo}`
    if (!once(key)) return
    const home = innermostHolding(corpus, source, found.bFrom, found.bTo)
    if (home) {
      if (source < statement.source) pair(home, statement)
      else pair(statement, home)
      return
    }
    push(
      judge(
        corpus,
        { source: statement.source, from: found.aFrom, to: found.aTo, statement },
        { source, from: found.bFrom, to: found.bTo, statement: null },
        found.pairs,
      ),
    )
  }
}

/** Whether words in common, in whatever order, could make a link, or another statement stands there to look at. */
function isWorth(
  corpus: Corpus,
  { from, to }: Statement,
  other: CorpusSource,
  otherFrom: number,
  otherTo: number,
  aligner: Aligner,
): boolean {
  if (other.shelves.over(otherFrom, otherTo).length > 0) return true
  const { level, stem } = corpus
  const whole = weightOf(corpus, from, to)
  return aligner.mayHaveInCommon(
    { level, stem, from, to },
    { level, stem, from: otherFrom, to: otherTo },
    (most) => scoreOf(most, Math.min(1, most / whole), false) >= nearMissFrom,
  )
}

/** Words around a hit up to the next statements, which are compared by themselves. */
function runningAround({ from, to, speech: { starts, ends } }: CorpusSource, hitFrom: number, hitTo: number) {
  const before = firstWordAt(ends, hitFrom + 1, 0, ends.length)
  const after = firstWordAt(starts, hitTo + 1, 0, starts.length)
  return [ends[before - 1] ?? from, starts[after] ?? to] as const
}

/** Statements that share at least two words, or all of theirs, with words `[from, to]` of a source. */
function touched(corpus: Corpus, source: number, from: number, to: number): Statement[] {
  const { statements, shelves } = corpus.sources[source]!
  if (statements.length === 0) return []
  const found: Statement[] = []
  for (const at of shelves.over(from, to + 1)) {
    const statement = statements[at]!
    const shared = sharedRange(from, to + 1, statement.from, statement.to)
    if (shared >= Math.min(2, statement.to - statement.from)) found.push(statement)
  }
  return found
}

function covers(statements: readonly Statement[], from: number, to: number): boolean {
  return statements.some((statement) => statement.from <= from && statement.to > to)
}

/** The smallest statement that holds most of the words. */
function innermostHolding(corpus: Corpus, source: number, from: number, to: number): Statement | null {
  const { statements, shelves } = corpus.sources[source]!
  let best: Statement | null = null
  for (const at of shelves.over(from, to)) {
    const statement = statements[at]!
    const shared = sharedRange(from, to, statement.from, statement.to)
    if (shared * 2 <= to - from) continue
    if (!best || statement.to - statement.from < best.to - best.from) best = statement
  }
  return best
}

/** The best run of words `[aFrom, aTo)` of the stream in `[bFrom, bTo)`, or all of it in order where both are long. */
export function align(
  corpus: Corpus,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
  aligner: Aligner,
): LocalAlignment | null {
  const { level, stem, weights } = corpus
  const a = { level, stem, from: aFrom, to: aTo }
  const b = { level, stem, from: bFrom, to: bTo }
  return (aTo - aFrom) * (bTo - bFrom) > mostCells ? alignLong(a, b, weights) : aligner.alignLocally(a, b)
}

/** The link between two places known to belong together; `a` in the earlier source. */
export function linkSeats(corpus: Corpus, a: Seat, b: Seat, aligner: Aligner): StatementLink | null {
  if (a.statement && b.statement) return alignStatements(corpus, a.statement, b.statement, aligner)
  const found = align(corpus, a.from, a.to, b.from, b.to, aligner)
  if (!found) return null
  return judge(
    corpus,
    { ...a, from: found.aFrom, to: found.aTo },
    { ...b, from: found.bFrom, to: found.bTo },
    found.pairs,
  )
}

/** The link between two places that an editor says are the same, with what they do have in common. */
export function linkByEditor(corpus: Corpus, a: Seat, b: Seat, aligner: Aligner): StatementLink {
  const link = linkSeats(corpus, a, b, aligner) ?? judge(corpus, a, b, [])
  return { ...link, rule: 'editor', score: 1, accepted: true }
}

/** The best run of one statement in another, with a second block where clauses changed places. */
function alignStatements(corpus: Corpus, a: Statement, b: Statement, aligner: Aligner): StatementLink | null {
  if (areEqual(corpus, a, b)) {
    const pairs = Array.from({ length: a.to - a.from }, (_, i) => ({
      a: a.from + i,
      b: b.from + i,
      kind: 'same' as const,
    }))
    return judge(corpus, placeOf(a), placeOf(b), pairs)
  }
  const best = align(corpus, a.from, a.to, b.from, b.to, aligner)
  const first = best && trimEnds(best)
  if (!first) return null
  const blocks = withSecond(corpus, first, [
    align(corpus, a.from, first.aFrom, first.bTo, b.to, aligner),
    align(corpus, first.aTo, a.to, b.from, first.bFrom, aligner),
  ])
  const { aFrom, aTo, bFrom, bTo } = spannedBy(blocks)
  return judge(
    corpus,
    { source: a.source, from: aFrom, to: aTo, statement: a },
    { source: b.source, from: bFrom, to: bTo, statement: b },
    blocks.flatMap((block) => block.pairs),
    blocks.length,
  )
}

/** The best block and those out of order around it, as long as they are heavy, or half of what all of them span. */
function withSecond(
  corpus: Corpus,
  best: LocalAlignment,
  crossed: readonly (LocalAlignment | null)[],
): LocalAlignment[] {
  const blocks = [best]
  let common = massOf(corpus, best.pairs)
  for (const block of crossed) {
    if (!block) continue
    const mass = massOf(corpus, block.pairs)
    if (mass < leastSecondBlock) continue
    const { aFrom, aTo, bFrom, bTo } = spannedBy([...blocks, block])
    const spanned = weightOf(corpus, aFrom, aTo) + weightOf(corpus, bFrom, bTo)
    if (mass < farSecondBlock && 2 * (common + mass) < leastCrossedDensity * spanned) continue
    blocks.push(block)
    common += mass
  }
  return blocks
}

function spannedBy(blocks: readonly LocalAlignment[]): Omit<LocalAlignment, 'score' | 'pairs'> {
  return {
    aFrom: Math.min(...blocks.map((block) => block.aFrom)),
    aTo: Math.max(...blocks.map((block) => block.aTo)),
    bFrom: Math.min(...blocks.map((block) => block.bFrom)),
    bTo: Math.max(...blocks.map((block) => block.bTo)),
  }
}

function placeOf(statement: Statement): Seat {
  return { source: statement.source, from: statement.from, to: statement.to, statement }
}

/** The same levelled words: nothing to align. */
function areEqual({ level }: Corpus, a: Statement, b: Statement): boolean {
  const length = a.to - a.from
  if (b.to - b.from !== length) return false
  for (let i = 0; i < length; i++) if (level[a.from + i] !== level[b.from + i]) return false
  return true
}

export const credits = { same: 1, stem: stemCredit, near: nearCredit, different: 0 }

function massOf(corpus: Corpus, pairs: readonly WordPair[]): number {
  let mass = 0
  for (const pair of pairs) mass += corpus.weights[corpus.stem[pair.a]!]! * credits[pair.kind]
  return mass
}

/** The word begins with a capital: a name, in most languages that have capitals. */
function isCapital(corpus: Corpus, source: number, word: number): boolean {
  const letter = corpus.sources[source]!.text[corpus.start[word]!]!
  return letter !== letter.toLowerCase()
}

function judge(corpus: Corpus, a: Seat, b: Seat, pairs: readonly WordPair[], blocks = 1): StatementLink {
  let run = 0
  let runContent = 0
  let longest = 0
  let longestContent = 0
  let content = 0
  let plain = 0
  let equal = 0
  let alike = 0
  let last: WordPair | null = null
  for (const pair of pairs) {
    const telling = corpus.content[corpus.stem[pair.a]!]!
    if (pair.kind === 'same') {
      const joins = last !== null && last.kind === 'same' && last.a + 1 === pair.a && last.b + 1 === pair.b
      run = joins ? run + 1 : 1
      runContent = (joins ? runContent : 0) + telling
      if (run > longest) {
        longest = run
        longestContent = runContent
      }
      equal++
    } else if (pair.kind !== 'different') alike++
    if (pair.kind !== 'different' && telling === 1) {
      content++
      if (!isCapital(corpus, a.source, pair.a) || !isCapital(corpus, b.source, pair.b)) plain++
    }
    last = pair
  }
  const mass = massOf(corpus, pairs)
  const segmentA = weightOf(corpus, a.from, a.to)
  const segmentB = weightOf(corpus, b.from, b.to)
  const coverA = a.statement ? mass / weightOf(corpus, a.statement.from, a.statement.to) : 0
  const coverB = b.statement ? mass / weightOf(corpus, b.statement.from, b.statement.to) : 0
  const sizeA = a.statement ? a.statement.to - a.statement.from : a.to - a.from
  const sizeB = b.statement ? b.statement.to - b.statement.from : b.to - b.from
  const evidence: Evidence = {
    mass,
    coverA: Math.min(1, coverA),
    coverB: Math.min(1, coverB),
    density: (2 * mass) / (segmentA + segmentB),
    run: longest,
    runContent: longestContent,
    content,
    plain,
    equal,
    alike,
    of: Math.min(sizeA, sizeB),
    blocks,
    quotedBoth: a.statement !== null && b.statement !== null,
    spokenBoth: isSpoken(a) && isSpoken(b),
  }
  const verbatim = equal === pairs.length && a.to - a.from === b.to - b.from
  const judgement = decide(evidence)
  const parts = judgement.accepted ? partsInCommon(corpus, a, b, pairs) : []
  const [wholeA, wholeB] = [wholeWords(corpus, a), wholeWords(corpus, b)]
  return {
    a: wholeA,
    b: wholeB,
    // Of half a word in common the other half is not.
    verbatim: verbatim && wholeA === a && wholeB === b,
    evidence,
    ...judgement,
    ...(parts.length > 1 ? { parts } : {}),
  }
}
