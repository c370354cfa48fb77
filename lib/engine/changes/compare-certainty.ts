import { isFunctionWord } from '../collate/similarity.ts'
import { type Comparison, cite, type Finding, nothing, toChange, wordsOfPhrases } from './comparison.ts'
import { type FoundPhrase, phrasesIn } from './find-phrases.ts'
import type { Segment } from './find-segments.ts'

const binding = new Set([
  'must',
  'should',
  'ought',
  'muss',
  'mussen',
  'soll',
  'sollen',
  'sollte',
  'sollten',
  'doit',
  'doivent',
  'devrait',
  'devraient',
  'debe',
  'deben',
  'deberia',
  'deberian',
  'deve',
  'devem',
  'devono',
  'moet',
  'moeten',
])

/** Hedges dropped, added or exchanged for others, and verbs that bind more or less: “may” → “will”. */
export function compareCertainty(segment: Segment, { base, wording }: Comparison): Finding {
  const cut = cutOff(segment) && !isHedgeAlone(segment, { base, wording })
  const modal = compareModals(segment, base, wording)
  if (modal !== null) return modal
  const ours = phrasesIn(base.certainty, segment.base).filter(
    (hit) => !cut || reaches(hit, segment, base.words),
  )
  const theirs = phrasesIn(wording.certainty, segment.wording).filter(
    (hit) => !cut || reaches(hit, segment, wording.words),
  )
  const lost = ours.filter(({ kind }) => !theirs.some((other) => other.kind === kind))
  const added = theirs.filter(({ kind }) => !ours.some((other) => other.kind === kind))
  if (lost.length === 0 && added.length === 0) return nothing
  const from = wordsOfPhrases(lost.slice(0, 1))
  const to = wordsOfPhrases(added.slice(0, 1))
  const explained = [...from, ...to]
  if (lost.length > 0 && added.length > 0)
    return {
      changes: [
        toChange(
          'certainty-changed',
          `certainty changed: ${cite(from, base)} → ${cite(to, wording)}`,
          from,
          to,
        ),
      ],
      explained,
    }
  const hit = lost[0] ?? added[0]!
  const side = lost.length > 0 ? base : wording
  const done = lost.length > 0 ? 'dropped' : 'added'
  if (hit.kind === 'sure') {
    if (lost.length > 0 ? theirs.length > 0 : ours.length > 0) return nothing
    return {
      changes: [
        toChange('certainty-changed', `certainty changed: ${cite(hit.words, side)} ${done}`, from, to),
      ],
      explained,
    }
  }
  if ((lost.length > 0 ? theirs : ours).length > 0) return nothing
  const kind = lost.length > 0 ? 'hedge-dropped' : 'hedge-added'
  return { changes: [toChange(kind, `hedge ${done}: ${cite(hit.words, side)}`, from, to)], explained }
}

/** A modal verb for one of another force; tenses of one verb (“can”, “could”) are the same. */
function compareModals(
  segment: Segment,
  base: Comparison['base'],
  wording: Comparison['wording'],
): Finding | null {
  const ours = phrasesIn(base.modals, segment.base)
  const theirs = phrasesIn(wording.modals, segment.wording)
  const from = ours.find(({ kind }) => !theirs.some((other) => other.kind === kind))
  const to = theirs.find(({ kind }) => !ours.some((other) => other.kind === kind))
  if (ours.length > 0 && theirs.length > 0 && from === undefined && to === undefined) return nothing
  if (from !== undefined && to !== undefined) {
    const certain = (hit: FoundPhrase, hits: readonly FoundPhrase[]) =>
      hits.find((other) => other.words[0]!.at === hit.words[0]!.at)?.kind
    const a = certain(from, base.certainty)
    if (a !== undefined && a === certain(to, wording.certainty)) return nothing
    return {
      changes: [
        toChange(
          'certainty-changed',
          `certainty changed: ${cite(from.words, base)} → ${cite(to.words, wording)}`,
          from.words,
          to.words,
        ),
      ],
      explained: [...from.words, ...to.words],
    }
  }
  if (cutOff(segment)) return null
  const only = from ?? to
  if (only === undefined || !binding.has(only.words[0]!.level)) return null
  if (ours.length > 0 && theirs.length > 0) return null
  const side = from === undefined ? wording : base
  const done = from === undefined ? 'added' : 'dropped'
  return {
    changes: [
      toChange(
        'certainty-changed',
        `certainty changed: ${cite(only.words, side)} ${done}`,
        from?.words ?? [],
        to?.words ?? [],
      ),
    ],
    explained: only.words,
  }
}

/** “Мост, возможно, закроют”: a hedge set off by commas speaks of what it stands in. */
export function isHedgeAlone(
  segment: Segment,
  { base, wording }: Pick<Comparison, 'base' | 'wording'>,
): boolean {
  const [words, side] = segment.base.length > 0 ? [segment.base, base] : [segment.wording, wording]
  const hedges = new Set(wordsOfPhrases(phrasesIn(side.certainty, words)))
  return words.every((word) => hedges.has(word))
}

/** Words that only one side has, at an end: a cut, in which hedges count only where they speak of what was kept. */
function cutOff({ base, wording, atStart, atEnd }: Segment): boolean {
  return (base.length === 0 || wording.length === 0) && (atStart || atEnd)
}

/** Whether a hedge in a cut stands in the clause that was kept, with only words of grammar between. */
function reaches(hit: FoundPhrase, segment: Segment, words: Comparison['base']['words']): boolean {
  const own = segment.base.length > 0 ? segment.base : segment.wording
  const kept = segment.atStart ? words[own[own.length - 1]!.at + 1] : words[own[0]!.at - 1]
  const word = hit.words[0]!
  if (kept === undefined || kept.clause !== word.clause) return false
  const between = segment.atStart ? words.slice(word.at + 1, kept.at) : words.slice(kept.at + 1, word.at)
  return between.every(({ level }) => isFunctionWord(level, 'en') || level === 'that')
}
