import { groupBy } from '../group-by.ts'
import { dayInWords, readDate } from '../story/date-in-words.ts'
import type { Story } from '../types.ts'

/** Stories that the shelf itself shows, the newest; all others are found in the lists of their years. */
export const mostOnShelf = 24
/** Stories in one list: some 50 kB of page. */
const mostInList = 120

/** A list of stories by their time, at `/stories/<path>/`: the stories themselves, or the lists that they are split into. */
export type Period = { path: string; name: string; count: number; stories: Story[]; parts: Period[] }

/** Lists of stories, which come in the order of the library, the newest first: years, split by month and further where they are long. */
export function toPeriods(stories: readonly Story[]): Period[] {
  return [...groupBy(stories, ({ date }) => (date && readDate(date) ? date.slice(0, 4) : 'undated'))].map(
    ([year, own]) => toPeriod(year, year === 'undated' ? 'Without a date' : year, own),
  )
}

/** The lists that the shelf leads to: none where it shows all stories. */
export function toListedPeriods(stories: readonly Story[]): Period[] {
  return stories.length > mostOnShelf ? toPeriods(stories) : []
}

/** Every list, with those that it is split into. */
export function allPeriods(periods: readonly Period[]): Period[] {
  return periods.flatMap((period) => [period, ...allPeriods(period.parts)])
}

function toPeriod(path: string, name: string, stories: Story[]): Period {
  const whole = { path, name, count: stories.length }
  if (stories.length <= mostInList) return { ...whole, stories, parts: [] }
  const months = [...groupBy(stories, ({ date }) => date?.slice(5, 7) || '00')]
  const isYear = /^\d{4}$/.test(path)
  const parts =
    isYear && months.length > 1
      ? months.map(([month, own]) =>
          toPeriod(
            `${path}/${month}`,
            month === '00' ? `${name}, no month` : dayInWords(`${path}-${month}`),
            own,
          ),
        )
      : numbered(stories)
          .map((own, at) => toPeriod(`${path}/part-${at + 1}`, `${name}, part ${at + 1}`, own))
          .reverse()
  return { ...whole, stories: [], parts }
}

/** In lists of equal length, filled from the oldest on, so that a new story changes the newest of them alone. */
function numbered(stories: readonly Story[]): Story[][] {
  const oldest = [...stories].reverse()
  return Array.from({ length: Math.ceil(stories.length / mostInList) }, (_, at) =>
    oldest.slice(at * mostInList, (at + 1) * mostInList).reverse(),
  )
}
