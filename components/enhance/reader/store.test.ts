import { expect, test } from 'vitest'
import { createStore } from './store.ts'

const add = (sum: number, by: number) => sum + by

test('listeners are told in turn, of the state now and before and of the event', () => {
  const store = createStore(1, add)
  const told: unknown[] = []
  store.subscribe((...all) => told.push(['first', ...all]))
  store.subscribe((...all) => told.push(['second', ...all]))
  store.dispatch(2)
  expect(told).toEqual([
    ['first', 3, 1, 2],
    ['second', 3, 1, 2],
  ])
})

test('nobody is told where nothing changed', () => {
  const store = createStore(1, add)
  store.subscribe(() => expect.unreachable())
  store.dispatch(0)
  expect(store.getState()).toBe(1)
})

test('what a listener dispatches comes after all have been told', () => {
  const store = createStore(0, add)
  const told: string[] = []
  store.subscribe((now) => {
    told.push(`first ${now}`)
    if (now === 1) store.dispatch(10)
  })
  store.subscribe((now) => told.push(`second ${now}`))
  store.dispatch(1)
  expect(told).toEqual(['first 1', 'second 1', 'first 11', 'second 11'])
})

test('after a listener that fails the store goes on', () => {
  const store = createStore(0, add)
  let broken = true
  store.subscribe(() => {
    if (broken) throw new Error('broken')
  })
  expect(() => store.dispatch(1)).toThrow('broken')
  broken = false
  store.dispatch(1)
  expect(store.getState()).toBe(2)
})
