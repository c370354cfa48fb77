import { describe, expect, it } from 'vitest'
import { formatView, parseView, type View } from './view-address.ts'

const at = (rest: string) => parseView(new URL(`https://example.org/story/${rest}`))
const nothing: View = { sources: null, mode: null, hideOutlets: false, target: null }

const cases: [string, View][] = [
  ['', nothing],
  ['#in-a-strange-world-k7m2', { ...nothing, target: 'in-a-strange-world-k7m2' }],
  ['?s=a,b', { ...nothing, sources: ['a', 'b'] }],
  ['?m=plain', { ...nothing, mode: 'plain' }],
  ['?class', { ...nothing, hideOutlets: true }],
  [
    '?s=b,a&m=differences&class#x-k7m2',
    { sources: ['b', 'a'], mode: 'differences', hideOutlets: true, target: 'x-k7m2' },
  ],
  ['?s=%C3%A9t%C3%A9#%D8%B3', { ...nothing, sources: ['été'], target: 'س' }],
]

describe('the address of a view', () => {
  it('is written of what a view says, and left out for the rest', () => {
    expect(formatView({ target: 'x-k7m2' })).toBe('#x-k7m2')
    expect(formatView({ sources: [], mode: null })).toBe('')
  })

  it.each(cases)('%s', (rest, view) => {
    expect(at(rest)).toEqual(view)
    expect(formatView(view)).toBe(rest)
  })

  it.each([
    ['?s=', nothing],
    ['?s=,,a,,a', { ...nothing, sources: ['a'] }],
    ['?m=loud', nothing],
    ['#', nothing],
    ['#%zz', { ...nothing, target: '%zz' }],
    ['#x:~:text=words', { ...nothing, target: 'x' }],
    ['?utm=1&s=a', { ...nothing, sources: ['a'] }],
    [
      '?s=constructor,__proto__&m=toString&valueOf#hasOwnProperty',
      { ...nothing, sources: ['constructor', '__proto__'], target: 'hasOwnProperty' },
    ],
  ])('reads %s', (rest, view) => {
    expect(at(rest)).toEqual(view)
  })
})
