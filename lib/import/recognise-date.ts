/** Month names by their first letters, in the languages of the importers. */
const months: readonly RegExp[] = [
  /^(?:jan|jän|janv|ene|gen)/i,
  /^(?:feb|fév|fev)/i,
  /^(?:mar|mär|mrz)/i,
  /^(?:apr|avr|abr)/i,
  /^(?:may|mai|mag|maggio|mei)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|août|aout|ago)/i,
  /^(?:sep|set)/i,
  /^(?:oct|okt|ott|out)/i,
  /^(?:nov)/i,
  /^(?:dec|dez|déc|dic)/i,
]

const label =
  /^(?:(?:date|published|posted|updated|created|publication date|veröffentlicht|stand|publié|mis à jour|publicado|fecha|data)(?: (?:on|at|am|le|el))?)\s*[:–-]?\s*/i
const weekday = /^\p{L}{2,12}(?:day|tag|woch|di|abend|es|do|go|\.)?,\s+/u
const time =
  /[,\s–|-]*(?:(?:at|um|à|a las)\s+)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:uhr|[A-Z]{2,5}|Z|[+-]\d{2}:?\d{2})?$/i

/** Characters of the longest line that is a date and its label: what is longer is not read on, so that its length costs nothing. */
const mostOfDate = 120

/** The ISO date of a line that is a date and nothing else, or `null`. A date whose day and month cannot be told is none. */
export function recogniseDate(line: string): string | null {
  if (line.length > mostOfDate) return null
  const bare = line.trim().replace(label, '').replace(time, '').replace(weekday, '').trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})T?$/.exec(bare)
  if (iso) return toIso(iso[1]!, iso[2]!, iso[3]!)
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(bare)
  if (dayFirst) return toIso(dayFirst[3]!, toMonth(dayFirst[2]!), dayFirst[1]!)
  const monthFirst = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(bare)
  if (monthFirst) return toIso(monthFirst[3]!, toMonth(monthFirst[1]!), monthFirst[2]!)
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(bare)
  if (dotted) return toIso(dotted[3]!, dotted[2]!, dotted[1]!)
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(bare)
  if (!slashed) return null
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12) return toIso(slashed[3]!, slashed[2]!, slashed[1]!)
  return second > 12 || first === second ? toIso(slashed[3]!, slashed[1]!, slashed[2]!) : null
}

function toMonth(name: string): string {
  return String(months.findIndex((month) => month.test(name)) + 1)
}

function toIso(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return same && Number(year) >= 1600 ? date.toISOString().slice(0, 10) : null
}
