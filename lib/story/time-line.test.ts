import { expect, it } from 'vitest'
import type { Story } from '../types.ts'
import { timeLine } from './time-line.ts'

it('names each source once, on the day of its place, and the earlier first wherever it was', () => {
  const published = ['2023-04', '2023-04-24T23:30-05:00', '2023-04-25T06:00+02:00', '2023-04-24', null]
  const sources = published.map((iso, at) => ({ id: `s${at}`, published: iso }))
  const days = timeLine({ sources } as unknown as Story)
  expect(
    days.map(({ iso, sources }) => [iso, ...sources.map(({ source, time }) => `${source.id} ${time}`)]),
  ).toEqual([
    ['2023-04', 's0 null'],
    ['2023-04-24', 's3 null', 's1 23:30'],
    ['2023-04-25', 's2 06:00'],
  ])
})
