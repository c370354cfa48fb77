import { expect, it } from 'vitest'
import { compareStrings } from '../compare-strings.ts'
import type { Story } from '../types.ts'
import { allPeriods, toPeriods } from './shelf-periods.ts'

const stories = (count: number, date: (at: number) => string | null): Story[] =>
  Array.from({ length: count }, (_, at) => ({
    slug: `s-${String(at).padStart(4, '0')}`,
    date: date(at),
  })) as Story[]
const periodsOf = (given: Story[]) =>
  allPeriods(toPeriods([...given].sort((a, b) => compareStrings(b.date ?? '', a.date ?? ''))))
const shape = (given: Story[]) =>
  periodsOf(given).map(({ path, name, count, parts }) =>
    [path, name, count, parts.length > 0 ? 'split' : ''].filter((part) => part !== '').join(' | '),
  )

it('lists stories by year, those without a date last', () => {
  const given = [...stories(2, () => '2024-03-04'), ...stories(1, () => null), ...stories(1, () => '2026')]
  expect(shape(given)).toEqual(['2026 | 2026 | 1', '2024 | 2024 | 2', 'undated | Without a date | 1'])
})

it('splits a long year by month, and a long month into parts', () => {
  const given = [
    ...stories(300, () => '2024-03-04'),
    ...stories(20, () => '2024-01-04'),
    ...stories(1, () => '2024'),
  ]
  expect(shape(given)).toEqual([
    '2024 | 2024 | 321 | split',
    '2024/03 | March 2024 | 300 | split',
    '2024/03/part-3 | March 2024, part 3 | 60',
    '2024/03/part-2 | March 2024, part 2 | 120',
    '2024/03/part-1 | March 2024, part 1 | 120',
    '2024/01 | January 2024 | 20',
    '2024/00 | 2024, no month | 1',
  ])
})

it('has every story in one list, and no list is long', () => {
  const given = stories(1500, (at) => (at % 7 === 0 ? null : `202${at % 4}-0${1 + (at % 9)}-11`))
  const lists = periodsOf(given).filter(({ parts }) => parts.length === 0)
  expect(lists.flatMap((list) => list.stories.map(({ slug }) => slug)).sort()).toEqual(
    given.map(({ slug }) => slug),
  )
  expect(Math.max(...lists.map((list) => list.stories.length))).toBeLessThanOrEqual(120)
})

it('keeps the lists of older stories as they are when a new one comes', () => {
  const [before, after] = [300, 301].map((count) =>
    periodsOf(stories(count, (at) => `2024-03-${String(1 + (at >> 4)).padStart(2, '0')}`)),
  )
  const old = (all: typeof before) => all!.find(({ path }) => path === '2024/part-1')!.stories
  expect(old(after)).toEqual(old(before))
})
