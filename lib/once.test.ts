import { expect, test } from 'vitest'
import { once, onceEach } from './once.ts'

test('once makes its value when it is first asked for, and no more', () => {
  const made: string[] = []
  const table = once(() => made.push('table'))
  expect(made).toEqual([])
  expect([table(), table()]).toEqual([1, 1])
  expect(made).toEqual(['table'])
})

test('onceEach makes a value for each key that is asked for, where it is null too', () => {
  const made: string[] = []
  const tableOf = onceEach((lang: string) => {
    made.push(lang)
    return lang === 'en' ? 'English' : null
  })
  expect(['en', 'xx', 'en', 'xx'].map(tableOf)).toEqual(['English', null, 'English', null])
  expect(made).toEqual(['en', 'xx'])
})
