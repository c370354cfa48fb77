import type { Source, Story } from '../types.ts'
import { instantOf, readDate } from './date-in-words.ts'

/** A day (an ISO date, or the year or month that is all a source tells) with what was published on it. */
type Day = { iso: string; sources: { source: Source; time: string | null }[] }

/** Dated sources in the order of time, by the day on the clock of their place. */
export function timeLine({ sources }: Story): Day[] {
  const dated = sources
    .flatMap((source) => (source.published ? [{ source, published: source.published }] : []))
    .sort((a, b) => instantOf(a.published) - instantOf(b.published))
  const days = new Map<string, Day>()
  for (const { source, published } of dated) {
    const iso = published.slice(0, 10)
    const day = days.get(iso) ?? { iso, sources: [] }
    days.set(iso, { iso, sources: [...day.sources, { source, time: readDate(published)?.time ?? null }] })
  }
  return [...days.values()]
}
