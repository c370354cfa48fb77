import { countOf } from '../words/number-words.ts'
import { unitOf } from '../words/units.ts'
import {
  type ComparedWording,
  type Comparison,
  cite,
  type Finding,
  nothing,
  toChange,
  wordsOfPhrases,
} from './comparison.ts'
import { type FoundPhrase, phrasesIn } from './find-phrases.ts'
import type { Segment } from './find-segments.ts'
import type { Word } from './words-of.ts'

/** Classes that bound a number and mean nothing without one: “over” is also a place. */
const boundsNumber = new Set(['at-least', 'at-most', 'about'])
/** Classes whose loss or gain alone alters the statement; “some soldiers” and “soldiers” are the same. */
const grave = new Set(['most', 'few', 'only', 'half', 'rarely', 'always', 'at-least', 'at-most'])
/** Words that mean the whole of a known set, so that “all” beside them adds little. */
const definite = new Set(
  'the these those this that our their his her its my your der die das den dem des le la les el los las il lo gli i o os as de het'.split(
    ' ',
  ),
)
/** Words of the class `all` that stress rather than count. */
const stress = new Set(
  'entirely completely fully totally wholly ganz vollstandig vollig komplett entierement totalement completement totalmente completamente geheel volledig'.split(
    ' ',
  ),
)

/** How much of a whole is meant: “all” → “some”, “more than” → “less than”; “about” lost is a hedge. */
export function compareQuantity(segment: Segment, { base, wording }: Comparison): Finding {
  const ours = meant(phrasesIn(base.quantifiers, segment.base), base)
  const theirs = meant(phrasesIn(wording.quantifiers, segment.wording), wording)
  const lost = ours.filter(({ kind }) => !theirs.some((other) => other.kind === kind))
  const added = theirs.filter(({ kind }) => !ours.some((other) => other.kind === kind))
  if (lost.length === 0 && added.length === 0) return nothing
  const from = wordsOfPhrases(lost.slice(0, 1))
  const to = wordsOfPhrases(added.slice(0, 1))
  if (lost.length > 0 && added.length > 0) {
    return {
      changes: [
        toChange(
          'quantifier-changed',
          `how many changed: ${cite(from, base)} → ${cite(to, wording)}`,
          from,
          to,
        ),
      ],
      explained: [...from, ...to],
    }
  }
  const hit = lost[0] ?? added[0]!
  const side = lost.length > 0 ? base : wording
  const done = lost.length > 0 ? 'dropped' : 'added'
  if (hit.kind === 'about' || hit.kind === 'often') {
    const kind = lost.length > 0 ? 'hedge-dropped' : 'hedge-added'
    return {
      changes: [toChange(kind, `hedge ${done}: ${cite(hit.words, side)}`, from, to)],
      explained: hit.words,
    }
  }
  const other = lost.length > 0 ? segment.wording : segment.base
  const otherSide = lost.length > 0 ? wording : base
  const number = (lost.length > 0 ? theirs : ours).length === 0 && counts(hit, other, otherSide)
  if (isEdge(segment)) return nothing
  if (!grave.has(hit.kind) && !isWhole(hit, side, other) && !number) return nothing
  return {
    changes: [toChange('quantifier-changed', `how many changed: ${cite(hit.words, side)} ${done}`, from, to)],
    explained: hit.words,
  }
}

/** Cut or added at an end: what is missing there is told as a cut. */
function isEdge({ base, wording, atStart, atEnd }: Segment): boolean {
  const words = base.length > 0 ? base : wording
  return (base.length === 0 || wording.length === 0) && (atStart || atEnd) && words.length > 2
}

/** A quantity where the other wording has a number; “both” is two. */
function counts(hit: FoundPhrase, words: readonly Word[], side: ComparedWording): boolean {
  if (!countable.has(hit.kind) || hit.words.some(({ level }) => stress.has(level))) return false
  const two = hit.words.some(({ level }) => level === 'both')
  return words.some(({ level }) => {
    const count = countOf(level, side.lang)
    return count !== null && !(two && count === '2')
  })
}

const countable = new Set(['all', 'most', 'many', 'some', 'few', 'half'])

function isWhole(hit: FoundPhrase, side: ComparedWording, other: readonly Word[]): boolean {
  if (hit.kind !== 'all' || hit.words.some(({ level }) => stress.has(level) || level === 'both')) return false
  const next = side.words[hit.words[hit.words.length - 1]!.at + 1]
  if (next !== undefined && (definite.has(next.level) || next.level === 'of')) return false
  return !other.some(({ level }) => definite.has(level)) && other.length <= 2
}

/** Hits that mean a quantity where they stand. */
function meant(hits: readonly FoundPhrase[], side: ComparedWording): FoundPhrase[] {
  return hits.filter((hit) => {
    const last = hit.words[hit.words.length - 1]!
    const next = side.words[last.at + 1]
    const after = side.words[last.at + 2]
    if (hit.kind === 'only' && side.words[hit.words[0]!.at - 1]?.level === 'not') return false
    if (boundsNumber.has(hit.kind)) {
      const numeric = (word: Word | undefined) =>
        word !== undefined &&
        (countOf(word.level, side.lang) !== null ||
          word.level === 'half' ||
          (word.level === 'a' && isCount(after, side)))
      return numeric(next) || (next !== undefined && unitOf.get(next.level) !== undefined && numeric(after))
    }
    if (hit.words[0]!.level === 'most') {
      return next === undefined || next.level === 'of' || /s$/.test(next.level) || next.level === 'people'
    }
    if (hit.kind === 'few' && hit.words[0]!.level === 'little') return false
    if (hit.words[0]!.level === 'part') return next?.level === 'of'
    return true
  })
}

function isCount(word: Word | undefined, side: ComparedWording): boolean {
  return word !== undefined && (countOf(word.level, side.lang) !== null || word.level === 'half')
}
