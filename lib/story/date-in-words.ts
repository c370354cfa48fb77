/** Parts of an ISO 8601 date as it is written, on the clock of its place; `null` for what it does not tell. */
type DateParts = { year: number; month: number | null; day: number | null; time: string | null }

/** Reads an ISO date without moving it into another time zone; `null` where it is none. A bare midnight is no time. */
export function readDate(iso: string): DateParts | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso)
  if (!parts) return null
  const [, year, month, day, time] = parts
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    time: time === undefined || time === '00:00' ? null : time,
  }
}

/** “24 April 2023”; “24 April 2023, 10:57” where `iso` has a time of day. What is no date stays as it was given. */
export function dateInWords(iso: string): string {
  const time = readDate(iso)?.time
  return time ? `${dayInWords(iso)}, ${time}` : dayInWords(iso)
}

/** “24 April 2023”, “April 2023”, “2023”. What is no date stays as it was given. */
export function dayInWords(iso: string): string {
  const date = readDate(iso)
  if (!date) return iso
  const { year, month, day } = date
  if (month === null) return String(year)
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    day: day === null ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

/** Milliseconds since 1970, to sort by; a time without a zone is taken for UTC, so that every machine sorts alike. */
export function instantOf(iso: string): number {
  return Date.parse(/T/.test(iso) && !/(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? `${iso}Z` : iso)
}
