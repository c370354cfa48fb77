import type { Change, Span } from '../../types.ts'
import { isFunctionWord } from '../collate/similarity.ts'
import { compareForms, comparePhrases } from './compare-forms.ts'
import { type ComparedWording, type Comparison, cite, toChange } from './comparison.ts'
import type { Segment } from './find-segments.ts'
import { hasOmissionMark, spanOf, type Word } from './words-of.ts'

/** Words from which a gap is a cut rather than words dropped; in the middle, words of matter. */
const leastCut = 3

/** What no graver rule has explained: forms, synonyms, words for others, words added and dropped, cuts. */
export function describeRest(
  segment: Segment,
  comparison: Comparison,
  explained: ReadonlySet<Word>,
): Change[] {
  const done = new Set([...explained, ...equalWords(segment)])
  const changes = describeForms(segment, comparison, done)
  const isEdge = segment.wording.length === 0 && (segment.atStart || segment.atEnd)
  if (isEdge && (segment.base.length >= leastCut || isMarked(segment.base, comparison))) {
    const place = segment.atStart && segment.atEnd ? null : segment.atStart ? 'start' : 'end'
    return [...changes, describeCut(segment.base, place, comparison)]
  }
  const ours = segment.base.filter((word) => !done.has(word))
  const theirs = segment.wording.filter((word) => !done.has(word))
  const bracketed = theirs.filter((word) => word.bracketed)
  const plain = theirs.filter((word) => !word.bracketed)
  const { wording } = comparison
  if (bracketed.length > 0)
    changes.push(toChange('bracketed', `put in brackets: ${cite(bracketed, wording)}`, ours, bracketed))
  if (plain.length > 0) changes.push(describePut(ours, plain, comparison))
  else if (ours.length > 0 && bracketed.length === 0) changes.push(describeLeftOut(ours, segment, comparison))
  return changes
}

/** Words in another form and phrases in other words, one for one; they are put to what is done. */
function describeForms(segment: Segment, comparison: Comparison, done: Set<Word>): Change[] {
  const changes: Change[] = []
  for (const { base: ours, wording: theirs } of segment.pairs) {
    const words = [...ours, ...theirs]
    if (ours.length === 0 || theirs.length === 0 || words.some((word) => done.has(word))) continue
    const change =
      words.length === 2
        ? compareForms(ours[0]!, theirs[0]!, comparison)
        : comparePhrases(ours, theirs, comparison)
    if (change === null) continue
    changes.push(change)
    for (const word of words) done.add(word)
  }
  return changes
}

/** Words of the wording in place of words of the base, or of none. */
function describePut(ours: Word[], theirs: Word[], { base, wording }: Comparison): Change {
  return ours.length > 0
    ? toChange('reworded', `${cite(ours, base)} → ${cite(theirs, wording)}`, ours, theirs)
    : toChange('words-added', `added: ${cite(theirs, wording)}`, [], theirs)
}

/** Words of the base for which the wording has none. */
function describeLeftOut(ours: Word[], segment: Segment, comparison: Comparison): Change {
  const { base } = comparison
  if (ours.every((word) => word.bracketed))
    return toChange('bracketed', `in brackets, left out: ${cite(ours, base)}`, ours, [])
  const matter = ours.filter(({ level }) => !isFunctionWord(level, base.lang)).length
  if (segment.wording.length === 0 && (matter >= leastCut || isMarked(ours, comparison)))
    return describeCut(ours, 'middle', comparison)
  return toChange('words-dropped', `dropped: ${cite(ours, base)}`, ours, [])
}

/** Words that both sides of a column have (“doesn’t”, “does”), and those that a segment has on both sides unaligned. */
function equalWords(segment: Segment): Word[] {
  const equal: Word[] = []
  const other = new Map(segment.wording.map((word) => [word.level, word]))
  for (const word of segment.base) {
    const twin = other.get(word.level)
    if (twin === undefined) continue
    equal.push(word, twin)
    other.delete(word.level)
  }
  return equal
}

function describeCut(
  words: readonly Word[],
  place: 'start' | 'middle' | 'end' | null,
  comparison: Comparison,
): Change {
  const marked = isMarked(words, comparison)
  const where = place === null ? '' : place === 'middle' ? ' in the middle' : ` at the ${place}`
  const mark = marked ? 'with a mark of omission' : 'without a mark of omission'
  return toChange(marked ? 'cut-marked' : 'cut-unmarked', `cut${where}, ${mark}`, words, [])
}

/** Whether the wording shows an omission where the base has these words. */
function isMarked(words: readonly Word[], { base, wording, pairs }: Comparison): boolean {
  const gap = gapFor(words, base, wording, pairs)
  return hasOmissionMark(wording.written.text, gap)
}

/** Stretch of the wording between the words that both have before and after these words of the base. */
function gapFor(
  words: readonly Word[],
  base: ComparedWording,
  wording: ComparedWording,
  pairs: Comparison['pairs'],
): Span {
  const span = spanOf(words)!
  let start = 0
  let end = wording.written.text.length
  for (const pair of pairs) {
    const ours = spanOf(pair.base)
    const theirs = spanOf(pair.wording)
    if (ours === null || theirs === null || pair.match === 'moved') continue
    if (ours.end <= span.start) start = theirs.end
    else if (ours.start >= span.end) {
      end = theirs.start
      break
    }
  }
  return base.words.length === 0 || end < start ? { start: 0, end: 0 } : { start, end }
}
