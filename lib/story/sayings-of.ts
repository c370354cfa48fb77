import type { Member, Quotation, Quote, Source, Speaker, Story } from '../types.ts'

/** One source's word on who said a quote. */
export type Saying = { source: Source; member: Member; speaker: Speaker | null; via: string | null }

/** What each source that carries a quote says of its speaker, in the story's order; its first place that names one. */
export function sayingsOf(story: Story, quote: Quote): Saying[] {
  const wanted = new Set(quote.members.map((m) => m.quotation))
  const quotations = new Map(
    story.quotations.filter((q) => wanted.has(q.id)).map((q): [string, Quotation] => [q.id, q]),
  )
  return story.sources.flatMap((source) => {
    const places = quote.members.filter((m) => m.source === source.id)
    const first = places[0]
    if (!first) return []
    const named = places.find((m) => quotations.get(m.quotation)?.speaker) ?? first
    const quotation = quotations.get(named.quotation)
    return [{ source, member: first, speaker: quotation?.speaker ?? null, via: quotation?.via ?? null }]
  })
}

/** The speaker that most sources name, the longest name first among equals; `null` where none does. */
export function mainSpeaker(sayings: readonly Saying[]): Speaker | null {
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

/** Whether a change on record says that sources give the quote to different speakers. */
export function speakersDiffer(quote: Quote): boolean {
  return quote.wordings.some((w) => w.changes.some((c) => c.kind === 'speaker-differs'))
}
