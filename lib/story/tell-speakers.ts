import { sameSpeaker } from '../engine/changes/describe-given.ts'
import type { CollatedQuote, Quotation, Saying, Speaker, ToldSpeakers } from '../types.ts'
import { isTranslated } from './is-translated.ts'

/** Quotes with who is said to have said them, from what their quotations give. Nothing else asks the quotations. */
export function tellSpeakers<Q extends CollatedQuote>(
  quotes: readonly Q[],
  quotations: readonly Quotation[],
): (Q & ToldSpeakers)[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  return quotes.map((quote) => {
    const sayings = sayingsOf(quote, byId)
    const inLanguage = sayings.filter(({ source }) => !isTranslated(quote, source))
    const speaker = mostNamed(inLanguage) ?? mostNamed(sayings)
    return { ...quote, sayings, speaker, speakersDiffer: doSpeakersDiffer(quote, speaker, inLanguage) }
  })
}

function sayingsOf({ members }: CollatedQuote, quotations: ReadonlyMap<string, Quotation>): Saying[] {
  const given = new Map<string, Quotation[]>()
  for (const { source, quotation } of members) {
    const found = quotations.get(quotation)
    const list = given.get(source) ?? []
    if (found) list.push(found)
    given.set(source, list)
  }
  return [...given].map(([source, places]) => {
    const named = places.find(({ speaker }) => speaker) ?? places[0]
    return { source, speaker: named?.speaker ?? null, via: named?.via ?? null }
  })
}

/** The speaker that most sources name, with a role where one gives it; the longest name first among equals. */
function mostNamed(sayings: readonly Saying[]): Speaker | null {
  const counts = new Map<string, { speaker: Speaker; count: number }>()
  for (const { speaker } of sayings) {
    if (!speaker) continue
    const entry = counts.get(speaker.name)
    if (!entry) counts.set(speaker.name, { speaker, count: 1 })
    else {
      entry.count++
      if (!entry.speaker.role && speaker.role) entry.speaker = speaker
    }
  }
  const ranked = [...counts.values()].sort(
    (a, b) => b.count - a.count || b.speaker.name.length - a.speaker.name.length,
  )
  return ranked[0]?.speaker ?? null
}

/** Whether sources name somebody else, in the same words or, by a change on record, in others. */
function doSpeakersDiffer(
  { wordings }: CollatedQuote,
  main: Speaker | null,
  sayings: readonly Saying[],
): boolean {
  return (
    sayings.some(({ speaker }) => main && speaker && !sameSpeaker(main.name, speaker.name)) ||
    wordings.some(({ changes }) => changes.some(({ kind }) => kind === 'speaker-differs'))
  )
}
