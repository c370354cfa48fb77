import { expect, it } from 'vitest'
import type { Story } from '../types.ts'
import { recordsOfVolume, toSearchVolumes } from './search-volumes.ts'

const story = (slug: string, date: string | null, languages: string[]): Story =>
  ({
    slug,
    date,
    title: slug,
    quotes: [],
    sources: languages.map((lang, at) => ({
      slug: `s${at}`,
      title: slug,
      outlet: null,
      lang,
      text: 'Words.',
    })),
  }) as unknown as Story
const many = (count: number, year: number) =>
  Array.from({ length: count }, (_, at) => story(`y${year}-${at}`, `${year}-02-03`, ['en']))
const shape = (stories: Story[]) =>
  toSearchVolumes(stories).map(
    (volume) => `${volume.folder} ${volume.lang} ${recordsOfVolume(volume).length}`,
  )

it('has every source once, in a volume of its language', () => {
  expect(
    shape([
      story('a', '2026-01-02', ['en', 'de', 'zh-Hant']),
      story('b', null, ['de']),
      story('c', null, ['en']),
    ]),
  ).toEqual(['undated-de de 2', 'undated-en en 2', 'undated-zh-hant zh-hant 1'])
})

it('puts periods that follow one another into a volume, as long as they fit', () => {
  const stories = [...many(30, 2026), ...many(60, 2025), ...many(50, 2024)]
  expect(shape(stories)).toEqual(['2026-en en 30', '2024-en en 110'])
  const newer = [...many(90, 2026), ...stories.slice(30)]
  expect(shape(newer)).toEqual(['2026-en en 90', '2024-en en 110'])
})

it('splits what is longer', () => {
  expect(shape(many(250, 2026))).toEqual([
    '2026-part-3-en en 10',
    '2026-part-2-en en 120',
    '2026-part-1-en en 120',
  ])
})

it('is empty where there is nothing', () => {
  expect(shape([])).toEqual([])
})
