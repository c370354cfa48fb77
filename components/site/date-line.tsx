/** A date as people read it, with the machine's form in the element; a time of day is shown where one is known. */
export function DateLine({ iso }: { iso: string }) {
  return <time dateTime={iso}>{dateInWords(iso)}</time>
}

/** “24 April 2023”; “24 April 2023, 10:57” where `iso` has a time of day, as its place's clock showed it. */
export function dateInWords(iso: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(iso)
  if (!parts) return iso
  const [, year, month, day, time] = parts
  if (!month) return year!
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const words = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(date)
  return time && time !== '00:00' ? `${words}, ${time}` : words
}
