import { onceEach } from '../../once.ts'
import { areAntonyms } from '../words/antonyms.ts'
import { entriesOf } from '../words/language.ts'
import { senses } from '../words/senses.ts'
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

const harmlessAfter = onceEach(
  (lang: string): ReadonlySet<string> => new Set(entriesOf(senses.get(lang)?.harmlessAfterNegation)),
)

/** “Not only”, “no doubt”: negations that deny nothing. */
export function isHarmlessNegation(lang: string): (word: Word, next: Word | undefined) => boolean {
  const after = harmlessAfter(lang)
  return (_, next) => next !== undefined && after.has(next.level)
}

/**
 * A negation added or lost, unless a word with its own denial makes up for it: one in its place (“did not succeed”,
 * “failed”), or one that goes with it (“did not deny”).
 */
export function compareNegation(segment: Segment, { base, wording }: Comparison): Finding {
  const lost = phrasesIn(base.negations, segment.base)
  const added = phrasesIn(wording.negations, segment.wording)
  if (lost.length === added.length) return nothing
  if (makesUp(segment, { base, wording })) return nothing
  if (segment.wording.length === 0 && !reachesIn(lost, segment, base)) return nothing
  if (segment.base.length === 0 && !reachesIn(added, segment, wording)) return nothing
  if (lost.length > added.length) {
    const words = wordsOfPhrases(lost.slice(0, lost.length - added.length))
    const edge =
      segment.wording.length === 0 && (segment.atStart || segment.atEnd) && segment.base.length > words.length
    return {
      changes: [
        toChange(
          'negation-lost',
          `${cite(words, base)} ${edge ? 'cut away' : 'lost'}`,
          words,
          segment.wording,
        ),
      ],
      explained: words,
    }
  }
  const words = wordsOfPhrases(added.slice(0, added.length - lost.length))
  return {
    changes: [toChange('negation-added', `${cite(words, wording)} added`, segment.base, words)],
    explained: words,
  }
}

function makesUp(segment: Segment, { base, wording }: Pick<Comparison, 'base' | 'wording'>): boolean {
  const ours = phrasesIn(base.denials, segment.base).length
  const theirs = phrasesIn(wording.denials, segment.wording).length
  if ((ours - theirs) % 2 !== 0) return true
  return segment.base.some((a) => segment.wording.some((b) => areAntonyms(a, b, base.lang)))
}

/** Words that begin a statement of their own, over which a negation does not reach. */
export const breaks: ReadonlySet<string> = new Set([
  'but',
  'and',
  'so',
  'because',
  'aber',
  'und',
  'sondern',
  'mais',
  'et',
  'pero',
  'y',
  'mas',
  'e',
  'ma',
  'en',
  'maar',
])

/**
 * Whether a negation in words cut off at an edge speaks of what was kept: before it, in the same sentence with no “but”
 * between (“I would never say that we …”); after it, in the same clause.
 */
function reachesIn(hits: readonly FoundPhrase[], segment: Segment, side: ComparedWording): boolean {
  const words = segment.base.length > 0 ? segment.base : segment.wording
  const last = words[words.length - 1]!
  const first = words[0]!
  if (!segment.atStart && !segment.atEnd) return true
  return hits.some((hit) => {
    const word = hit.words[0]!
    if (segment.atStart) {
      const kept = side.words[last.at + 1]
      if (kept === undefined || kept.sentence !== word.sentence) return false
      const between = side.words.slice(word.at + 1, kept.at + 1)
      return !between.some((other) => breaks.has(other.level)) && !answers(word, side)
    }
    const kept = side.words[first.at - 1]
    if (kept === undefined || kept.clause !== word.clause) return false
    return !side.words.slice(kept.at + 1, word.at).some((other) => breaks.has(other.level))
  })
}

/** “No, we will …”: an answer before a comma denies what was asked, not what follows. */
function answers({ at, clause, level }: Word, side: ComparedWording): boolean {
  const next = side.words[at + 1]
  return level === 'no' && next !== undefined && next.clause !== clause
}
