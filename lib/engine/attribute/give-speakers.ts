import type { EngineSource, Quotation } from '../../types.ts'
import type { Attribution } from './attribution.ts'
import { createNamer } from './name-speakers.ts'
import type { Reading } from './read-around.ts'
import type { Told, Turn } from './turn.ts'
import { turnSteps } from './turn-steps.ts'

/**
 * The same quotations with speaker, cue and via. Steps, surest first: the words of the sentence, the quotation before
 * or after it in the paragraph, the paragraph before. Pronouns, roles and last names are given the fullest name the
 * source has. Nobody is named on a guess: what no step tells has no speaker.
 */
export function giveSpeakers(
  { text }: EngineSource,
  quotations: readonly Quotation[],
  reading: Reading,
): Quotation[] {
  const namer = createNamer(text, reading.classed)
  const result = [...quotations]
  const kinds = quotations.map(({ kind }) => kind)
  const index = new Map(quotations.map(({ id }, i) => [id, i]))
  let last: Turn['before'] = null
  for (const region of reading.regions) {
    const { parent } = quotations[region.quotations[0]!]!
    // Within a quotation nobody from outside is meant.
    let before: Turn['before'] = parent === null ? last : null
    for (const [n, i] of region.quotations.entries()) {
      if (kinds[i] === 'not-speech') continue
      const attribution = reading.attributions[i]!
      const quotation = quotations[i]!
      const cue = attribution && cueOf(text, attribution)
      const via = attribution?.via ? namer.outlet(attribution.via) : null
      const told = tell({
        text,
        namer,
        reading,
        region,
        n,
        quotation,
        attribution,
        cue,
        via,
        parent: parent === null ? null : (result[index.get(parent) ?? -1] ?? null),
        previous: before?.region === region ? before.quotation : null,
        before,
        kinds,
      })
      result[i] = told
      before = { region, quotation: told }
    }
    if (parent === null) last = before
  }
  return result
}

function cueOf(text: string, { cue }: Attribution): Quotation['cue'] {
  return cue && { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) }
}

function tell(turn: Turn): Quotation {
  for (const step of turnSteps) {
    const told = step.tell(turn)
    if (told) return withTold(turn, told)
  }
  return withTold(turn, {})
}

function withTold(turn: Turn, told: Told): Quotation {
  const { speaker = null, cue = turn.cue, via = turn.via, utterance = null } = told
  return { ...turn.quotation, speaker, cue, via, utterance }
}
