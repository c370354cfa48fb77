import { onceEach } from '../../once.ts'
import { isFunctionWord } from '../collate/similarity.ts'
import { entriesOf } from '../words/language.ts'
import { languages } from '../words/languages.ts'
import { breaks } from './compare-negation.ts'
import { type ComparedWording, type Comparison, cite, type Finding, nothing, toChange } from './comparison.ts'
import { type FoundPhrase, phrasesIn } from './find-phrases.ts'
import type { Pair, Segment } from './find-segments.ts'
import type { Word } from './words-of.ts'

/** Words of matter that may stand between a denial and what both sides have: “refused to sign”, “signed”. */
const mostBetween = 3

const readerOf = onceEach((lang: string) => {
  const language = languages.find(({ tag }) => tag === lang)
  return (
    language && {
      /** Words that open a clause which a denial before them does not govern. */
      subordinators: new Set(entriesOf(language.subordinators)),
      reports: new Set(entriesOf(language.reports)),
      verbLast: language.verbLast === true,
    }
  )
})

/**
 * A word of denial that governs what was kept, added or lost: “denied that it burned”, “it burned”; “refused to sign”,
 * “signed”. A negation in its place (“did not sign”) says the same, as does another word of denial.
 */
export function compareDenials(segment: Segment, comparison: Comparison): Finding {
  const { base, wording } = comparison
  if (base.lang !== wording.lang) return nothing
  const lost = reversalsIn(segment, segment.base, base, comparison)
  const added = reversalsIn(segment, segment.wording, wording, comparison)
  const negated =
    phrasesIn(base.negations, segment.base).length - phrasesIn(wording.negations, segment.wording).length
  if (lost.length === added.length) return describeExchange(lost, added, { base, wording })
  if ((lost.length - added.length + negated) % 2 === 0) return nothing
  const isLost = lost.length > added.length
  const [hits, own, side] = isLost ? [lost, segment.base, base] : [added, segment.wording, wording]
  const isCut = (isLost ? segment.wording : segment.base).length === 0
  const hit = hits.find((one) => (isCut ? governsKept(one, segment, own, side) : governsNext(one, own, side)))
  if (hit === undefined || isDeniedElsewhere(hit, isLost, comparison)) return nothing
  const text = `denial ${isLost ? 'lost' : 'added'}: ${cite(hit.words, side)}`
  const change = isLost
    ? toChange('denial-lost', text, hit.words, segment.wording)
    : toChange('denial-added', text, segment.base, hit.words)
  return { changes: [change], explained: hit.words }
}

/** Whether the other side denies as often in the same sentence, at another place: “lehnen … ab”, “haben … abgelehnt”. */
function isDeniedElsewhere(hit: FoundPhrase, ofBase: boolean, { base, wording, pairs }: Comparison): boolean {
  const { sentence } = hit.words[0]!
  const [side, other] = ofBase ? [base, wording] : [wording, base]
  const partners = new Set(
    pairs.flatMap((pair) => {
      const [own, theirs] = ofBase ? [pair.base, pair.wording] : [pair.wording, pair.base]
      return own.some((word) => word.sentence === sentence) ? theirs.map((word) => word.sentence) : []
    }),
  )
  const count = (denials: readonly FoundPhrase[], sentences: ReadonlySet<number>) =>
    denials.filter(({ kind, words: [word] }) => kind === 'reversal' && sentences.has(word!.sentence)).length
  return count(other.denials, partners) >= count(side.denials, new Set([sentence]))
}

/** One word of denial for another. Told here, so that a capital at the beginning makes no name of it. */
function describeExchange(
  [ours]: readonly FoundPhrase[],
  [theirs]: readonly FoundPhrase[],
  { base, wording }: Pick<Comparison, 'base' | 'wording'>,
): Finding {
  if (ours === undefined || theirs === undefined) return nothing
  const [a, b] = [ours.words[0]!, theirs.words[0]!]
  if (a.stem === b.stem && !a.initial) return nothing
  const text = `${cite(ours.words, base)} → ${cite(theirs.words, wording)}`
  return {
    changes: [toChange('reworded', text, ours.words, theirs.words)],
    explained: [...ours.words, ...theirs.words],
  }
}

/**
 * Words of a segment that turn round what they govern; two for one another (“denied and rejected”) count once, and one
 * that the other side has a synonym for (“dismissed”, “sacked”) not at all.
 */
function reversalsIn(
  segment: Segment,
  own: readonly Word[],
  side: ComparedWording,
  comparison: Comparison,
): FoundPhrase[] {
  const alike = new Set(
    segment.pairs
      .filter((pair) => pair.match === 'alike' && !areReversals(pair, comparison))
      .flatMap((pair) => [...pair.base, ...pair.wording]),
  )
  const hits = phrasesIn(side.denials, own).filter(
    ({ kind, words }) => kind === 'reversal' && !words.some((word) => alike.has(word)),
  )
  return hits.filter((hit, at) => {
    const before = hits[at - 1]
    return before === undefined || !isJoined(before, hit, side)
  })
}

function areReversals(pair: Pair, { base, wording }: Comparison): boolean {
  const isReversal = ({ kind }: FoundPhrase) => kind === 'reversal'
  return (
    phrasesIn(base.denials, pair.base).some(isReversal) &&
    phrasesIn(wording.denials, pair.wording).some(isReversal)
  )
}

function isJoined(first: FoundPhrase, second: FoundPhrase, side: ComparedWording): boolean {
  const between = side.words.slice(first.words.at(-1)!.at + 1, second.words[0]!.at)
  return between.length > 0 && between.length < mostBetween && between.some(({ level }) => breaks.has(level))
}

/** Whether what follows in the segment is short, so that the denial reaches what the other side has instead. */
function governsNext(hit: FoundPhrase, own: readonly Word[], side: ComparedWording): boolean {
  const reader = readerOf(side.lang)
  const before = own.filter(({ at }) => at < hit.words[0]!.at)
  const after = own.filter(({ at }) => at > hit.words.at(-1)!.at)
  if (before.some(({ level }) => breaks.has(level) || reader?.subordinators.has(level))) return false
  return matterOf(reader?.verbLast ? before : after, side).length <= mostBetween
}

/**
 * Whether a denial among words that the other side lacks speaks of what was kept: after it, up to a word that reports
 * (“deny, as before, that …”) or with only words of grammar between; where the verb stands last, before it.
 */
function governsKept(
  hit: FoundPhrase,
  segment: Segment,
  own: readonly Word[],
  side: ComparedWording,
): boolean {
  const reader = readerOf(side.lang)
  const last = hit.words.at(-1)!
  if (reader?.verbLast && !segment.atStart) {
    const between = own.filter(({ at }) => at < hit.words[0]!.at)
    if (matterOf(between, side).length <= mostBetween) return true
  }
  if (segment.atEnd) return false
  const end = own.at(-1)!
  const kept = side.words[end.at + 1]
  if (kept === undefined || kept.sentence !== last.sentence) return false
  const between = side.words.slice(last.at + 1, kept.at + 1)
  if (between.some(({ level }) => breaks.has(level))) return false
  if (between.some(({ text }) => reader?.reports.has(text.toLowerCase()))) return true
  return kept.clause === last.clause && matterOf(between.slice(0, -1), side).length <= 1
}

function matterOf(words: readonly Word[], { lang }: ComparedWording): Word[] {
  return words.filter(({ level }) => !isFunctionWord(level, lang))
}
