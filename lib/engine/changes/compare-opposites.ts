import { areAntonyms } from '../words/antonyms.ts'
import { type Comparison, type Finding, nothing, textOfWords, toChange } from './comparison.ts'
import { phrasesIn } from './find-phrases.ts'
import type { Segment } from './find-segments.ts'

/** A word for its opposite: “rose” → “fell”. With a negation added or lost beside it, the two make up for each other. */
export function compareOpposites(segment: Segment, { base, wording }: Comparison): Finding {
  if (segment.base.length === 0 || segment.wording.length === 0) return nothing
  if (base.lang !== wording.lang) return nothing
  const lost = phrasesIn(base.negations, segment.base).length
  const added = phrasesIn(wording.negations, segment.wording).length
  for (const ours of segment.base) {
    for (const theirs of segment.wording) {
      if (ours.stem === theirs.stem || !areAntonyms(ours, theirs, base.lang)) continue
      const text = `${textOfWords([ours], base)} → ${textOfWords([theirs], wording)}`
      if (lost !== added)
        return {
          changes: [toChange('reworded', `said the other way round: ${text}`, segment.base, segment.wording)],
          explained: [...segment.base, ...segment.wording],
        }
      return {
        changes: [toChange('antonym', `opposite: ${text}`, [ours], [theirs])],
        explained: [ours, theirs],
      }
    }
  }
  return nothing
}
